// Are two words of one family? Snowball leaves "supervise", "supervisor" and "supervisory" apart, and "organise" from
// "organize". In: two stems. Out: true if they are equal, s and z being one, or if one is the other with one of the endings of
// the list match/kin-ending. Stems of fewer than five letters have no family but themselves ("plan" and "plant") and what
// the lists match/short-forms and match/irregular-forms say ("med" for "medication", "kept" for "keep"). match/stem-strangers
// undoes what Snowball joins: "experience" and "experiment" share a stem and nothing else.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

class WordKin {
  public:
    explicit WordKin(const Lexicon& lexicon);

    /// Of two stems: by their endings or by a list.
    [[nodiscard]] bool of_one_family(std::string_view a, std::string_view b) const;
    /// Of two stems, by their endings.
    [[nodiscard]] bool are_kin(std::string_view a, std::string_view b) const;
    /// The stems that lists join with one.
    [[nodiscard]] const std::vector<std::string>& listed_kin(std::string_view stem) const;
    /// Of two folded words of one stem.
    [[nodiscard]] bool are_strangers(std::string_view a, std::string_view b) const;

  private:
    struct Lists; // word_kin.cpp
    std::shared_ptr<const Lists> lists_;
    std::vector<std::string_view> endings_;
};

} // namespace analyzer
