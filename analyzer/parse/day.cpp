// SPDX-License-Identifier: Apache-2.0
#include "parse/day.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace analyzer {

namespace {

std::chrono::year_month_day date_of(const Day& day) {
    return {std::chrono::year(day.year), std::chrono::month(static_cast<unsigned>(day.month)),
            std::chrono::day(static_cast<unsigned>(day.day))};
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

std::string Day::iso() const {
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
    return text;
}

YearMonth Day::year_month() const {
    return {static_cast<std::int16_t>(year), static_cast<std::int8_t>(month)};
}

unsigned Day::weekday() const {
    return std::chrono::weekday(std::chrono::sys_days(date_of(*this))).iso_encoding();
}

Day Day::plus_days(int days) const {
    const std::chrono::year_month_day date(std::chrono::sys_days(date_of(*this)) + std::chrono::days(days));
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

Day Day::plus_working_days(int days) const {
    constexpr unsigned friday = 5;
    Day at = *this;
    for (int left = days; left > 0;) {
        at = at.plus_days(1);
        if (at.weekday() <= friday) --left;
    }
    return at;
}

std::optional<Day> parse_day(std::string_view text) {
    constexpr std::string_view form = "0000-00-00";
    if (text.size() != form.size()) return std::nullopt;
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] == '0' ? !is_digit(text[i]) : text[i] != form[i]) return std::nullopt;
    }
    const auto number = [&](std::size_t at, std::size_t length) {
        int value = 0;
        for (const char c : text.substr(at, length)) value = value * 10 + (c - '0');
        return value;
    };
    const Day day{number(0, 4), number(5, 2), number(8, 2)};
    if (day.year == 0 || !date_of(day).ok()) return std::nullopt;
    return day;
}

} // namespace analyzer
