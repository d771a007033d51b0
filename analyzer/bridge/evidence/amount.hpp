// Numbers as people write them on a résumé: "9,000", "99.2%", "£60k", "five". In: an annotated text, read through once. Out: the
// values and what they count in. A four-digit year is an amount too, marked as one, for the callers leave years out.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/match_requirements.hpp"

#include <cstdint>
#include <vector>

namespace analyzer {

struct Amount {
    std::uint32_t first = 0, last = 0; ///< tokens [first, last), sign and unit mark included
    double value = 0;
    bool percent = false, money = false;
    bool year = false; ///< 1900 to 2099 with no mark
};

/// All amounts of a text.
class Amounts {
  public:
    explicit Amounts(const ReadText& text);

    /// The amount that begins at a token; null where there is none.
    [[nodiscard]] const Amount* at(std::uint32_t token) const;
    /// The first amount that begins within tokens [first, last) and is no year; null where there is none.
    [[nodiscard]] const Amount* first_in(std::uint32_t first, std::uint32_t last) const;

  private:
    std::vector<Amount> all_;
    std::vector<std::uint32_t>
        number_at_; ///< by token: which of them begins there, from 1; 0 where none does
};

} // namespace analyzer
