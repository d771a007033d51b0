// Numbers as people write them on a résumé: "9,000", "99.2%", "£60k", "five". In: tokens and where to look. Out: the
// value and what it counts in. A four-digit year is an amount too, marked as one, for the callers leave years out.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/match_requirements.hpp"

#include <cstdint>
#include <optional>

namespace analyzer {

struct Amount {
    std::uint32_t first = 0, last = 0; ///< tokens [first, last), sign and unit mark included
    double value = 0;
    bool percent = false, money = false;
    bool year = false; ///< 1900 to 2099 with no mark
};

/// The amount that begins at a token; nothing where there is none.
std::optional<Amount> amount_at(const ReadText& text, std::uint32_t token);
/// The first amount that begins within [first, last) and is no year.
std::optional<Amount> first_amount(const ReadText& text, std::uint32_t first, std::uint32_t last);

} // namespace analyzer
