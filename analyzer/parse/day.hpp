// A calendar day, and counting in days. In: "2026-12-04". Out: a day of the Gregorian calendar, or nothing
// for any other text. Working days are Monday to Friday; public holidays differ by place and are not known
// here. Example: parse_day("2026-12-04")->plus_working_days(2).iso() == "2026-12-08", from a Friday to the
// Tuesday after.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/month.hpp"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace analyzer {

struct Day {
    int year = 0, month = 0, day = 0;

    auto operator<=>(const Day&) const = default;
    [[nodiscard]] std::string iso() const;
    [[nodiscard]] YearMonth year_month() const;
    [[nodiscard]] unsigned weekday() const; ///< 1: Monday, ..., 7: Sunday
    [[nodiscard]] Day plus_days(int days) const;
    [[nodiscard]] Day
    plus_working_days(int days) const; ///< `days` >= 1; from a weekend day, Monday is the first
};

std::optional<Day> parse_day(std::string_view text);

} // namespace analyzer
