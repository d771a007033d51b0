// Calendar months. A year without a month starts in January and ends in December where a range needs it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace analyzer {

/// Months as a whole number, for arithmetic: year * 12 + (month - 1).
using Months = std::int32_t;

struct YearMonth {
    std::int16_t year = 0;
    std::int8_t month = 0; ///< 1..12; 0 where only the year is written

    auto operator<=>(const YearMonth&) const = default;
    [[nodiscard]] Months first_month() const { return year * 12 + (month == 0 ? 0 : month - 1); }
    [[nodiscard]] Months last_month() const { return year * 12 + (month == 0 ? 11 : month - 1); }
    [[nodiscard]] std::string iso() const; ///< "2021-03" or "2021"
};

/// A written range of dates. `start` or `end` may be missing; `current`: open to the as-of date ("present").
struct DateRange {
    std::optional<YearMonth> start;
    std::optional<YearMonth> end;
    bool current = false;
    Span span; ///< the words that say it

    bool operator==(const DateRange&) const = default;
    [[nodiscard]] bool dated() const { return start.has_value() || end.has_value() || current; }
};

/// Closed range of months [first, last].
struct MonthRange {
    Months first = 0;
    Months last = 0;
};

/// The months a range covers at the as-of month; nothing where it has no start (a lone year counts as itself).
std::optional<MonthRange> months_of(const DateRange& range, YearMonth as_of);
/// Months covered by at least one of the ranges, both ends counted.
Months union_of_months(std::vector<MonthRange> ranges);

} // namespace analyzer
