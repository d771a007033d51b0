// Are two stems of one word family? Snowball leaves "supervise", "supervisor" and "supervisory" apart, and "organise" from
// "organize". In: two stems. Out: true if they are equal, s and z being one, or if one is the other with one of the endings of
// the list match/kin-ending. Stems of fewer than five letters have no family but themselves ("plan" and "plant").
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"

#include <string_view>
#include <vector>

namespace analyzer {

class WordKin {
  public:
    explicit WordKin(const Lexicon& lexicon)
        : endings_(lexicon.list_items(lexicon.list("match/kin-ending"))) {}

    [[nodiscard]] bool are_kin(std::string_view a, std::string_view b) const;

  private:
    std::vector<std::string_view> endings_;
};

} // namespace analyzer
