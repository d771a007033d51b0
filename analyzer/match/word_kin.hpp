// Are two words of one family? Snowball leaves "supervise", "supervisor" and "supervisory" apart, and "organise" from
// "organize". In: two stems. Out: true if they are equal, s and z being one, or if one is the other with one of the endings of
// the list match/kin-ending. Stems of fewer than five letters have no family but themselves ("plan" and "plant") and what
// match/short-forms says they are short for ("med" for "medication"). match/stem-strangers undoes what Snowball joins:
// "experience" and "experiment" share a stem and nothing else.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace analyzer {

class WordKin {
  public:
    explicit WordKin(const Lexicon& lexicon);

    /// Of two stems.
    [[nodiscard]] bool are_kin(std::string_view a, std::string_view b) const;
    /// Of two folded words of one stem.
    [[nodiscard]] bool are_strangers(std::string_view a, std::string_view b) const;

  private:
    std::vector<std::string_view> endings_;
    std::set<std::pair<std::string, std::string>> short_forms_;  ///< stems, the short one first
    std::vector<std::pair<std::string, std::string>> strangers_; ///< beginnings of words
};

} // namespace analyzer
