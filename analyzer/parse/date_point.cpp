// SPDX-License-Identifier: Apache-2.0
#include "parse/date_point.hpp"

#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string>

namespace analyzer {

namespace {

constexpr int first_year = 1800, last_year = 2099;

/// Years of two digits belong to the hundred years around now.
std::int16_t full_year(int two_digits) {
    return static_cast<std::int16_t>(two_digits < 50 ? 2000 + two_digits : 1900 + two_digits);
}

bool is_quote(std::string_view mark) {
    return mark == "'" || mark == "\xE2\x80\x99" || mark == "\xE2\x80\x98";
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_year(int n, std::size_t digits) {
    return digits == 4 && n >= first_year && n <= last_year;
}

std::optional<DatePoint> from_numbers(const std::vector<std::string_view>& parts, char separator,
                                      std::uint32_t next) {
    if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
    int n[3] = {0, 0, 0};
    for (std::size_t k = 0; k < parts.size(); ++k) {
        if (parts[k].empty() || parts[k].size() > 4) return std::nullopt;
        n[k] = std::atoi(std::string(parts[k]).c_str());
    }
    const auto month = [](int m) { return m >= 1 && m <= 12; };
    DatePoint point;
    point.next = next;
    const auto set = [&](int y, int m) {
        point.date = {static_cast<std::int16_t>(y), static_cast<std::int8_t>(m)};
        return point;
    };
    if (is_year(n[0], parts[0].size())) {
        if (!month(n[1]) || parts[1].size() > 2) return std::nullopt;
        return set(n[0], n[1]);
    }
    if (parts[0].size() > 2) return std::nullopt;
    if (parts.size() == 2) {
        if (!month(n[0])) return std::nullopt;
        if (is_year(n[1], parts[1].size())) return set(n[1], n[0]);
        // "9/10" is a mark out of ten, "09.30" an hour.
        const bool mark = separator == '/' && parts[0].size() == 1 && n[1] == 10;
        const bool hour = separator == '.' && (parts[0].size() == 1 || n[1] == 0 || n[1] == 30);
        if (parts[1].size() == 2 && (separator == '/' || separator == '.') && !mark && !hour) {
            point.short_year = true;
            return set(full_year(n[1]), n[0]);
        }
        return std::nullopt;
    }
    if (!is_year(n[2], parts[2].size()) || parts[1].size() > 2) return std::nullopt;
    const bool day_first = n[0] > 12 || (separator == '.' && month(n[1]));
    const int m = day_first ? n[1] : n[0];
    if (!month(m)) return std::nullopt;
    return set(n[2], m);
}

} // namespace

DatePoints::DatePoints(const ResumeWords& words)
    : words_(words), tokens_(words.text.tokens), text_(words.text.document.text), month_at_(tokens_.size()) {
    for (std::size_t m = 1; m < words.month.size(); ++m)
        mark_months(words.month[m], static_cast<std::int8_t>(m), 1);
    for (const auto& [list, month] : words.seasons) mark_months(list, month, 1);
    for (const auto& [list, month] : words.quarters) mark_months(list, month, 3);
}

void DatePoints::mark_months(ListIndex list, std::int8_t month, std::int8_t months) {
    for (const CueHit& hit : words_.text.cues.hits(list)) {
        month_at_[hit.first_token] = {month, static_cast<std::uint8_t>(hit.token_count), months};
    }
}

std::string_view DatePoints::source(std::uint32_t i) const {
    return i < tokens_.size() ? tokens_.source(i) : std::string_view();
}
bool DatePoints::same_line(std::uint32_t i) const {
    return i < tokens_.size() && !tokens_[i].line_start;
}
bool DatePoints::is_symbol(std::uint32_t i, std::string_view symbol) const {
    return source(i) == symbol;
}

/// The number a token is made of, -1 if it is none of 1 to 4 digits.
int DatePoints::number(std::uint32_t i) const {
    const std::string_view word = source(i);
    if (word.empty() || word.size() > 4 || !std::all_of(word.begin(), word.end(), is_digit)) return -1;
    return std::atoi(std::string(word).c_str());
}

int DatePoints::year(std::uint32_t i) const {
    const std::string_view word = source(i);
    // "20141 year": a length of time set right behind the date.
    if ((word.size() == 5 || word.size() == 6) && std::all_of(word.begin(), word.end(), is_digit) &&
        i + 1 < tokens_.size() && words_.text.cues.at(words_.duration_unit, i + 1) != nullptr) {
        const int glued = std::atoi(std::string(word.substr(0, 4)).c_str());
        return is_year(glued, 4) ? glued : -1;
    }
    const int n = number(i);
    return is_year(n, source(i).size()) && !counted(i) ? n : -1;
}

/// Is the number an amount, a version or part of an id, and no year?
bool DatePoints::counted(std::uint32_t i) const {
    if (i > 0 && tokens_[i].glued) {
        const std::string_view before = source(i - 1);
        if (before == "$" || before == "€" || before == "£" || before == "#" || before == ":" ||
            before == "+" || before == "@" || before == "_" || before == "=")
            return true;
        if (before == "." && i > 1 && tokens_[i - 1].glued) return tokens_[i - 2].kind == TokenKind::number;
    }
    if (i + 1 < tokens_.size() && tokens_[i + 1].glued) {
        const std::string_view after = source(i + 1);
        if (after == "+" || after == "%" || after == "_" || after == "@" || after == "$") return true;
    }
    return false;
}

/// "2021.03", "03.2021", "01.03.2021": one number token with dots in it.
std::optional<DatePoint> DatePoints::dotted(std::uint32_t i) const {
    const std::string_view word = source(i);
    if (word.size() < 5 || word.size() > 10 || word.find('.') == std::string_view::npos) return std::nullopt;
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t k = 0; k <= word.size(); ++k) {
        if (k < word.size() && is_digit(word[k])) continue;
        if (k < word.size() && word[k] != '.') return std::nullopt;
        parts.push_back(word.substr(begin, k - begin));
        begin = k + 1;
    }
    return from_numbers(parts, '.', i + 1);
}

/// "06/2018", "2018-10", "2016 / 09", "12/06/2018": numbers with one kind of mark between.
std::optional<DatePoint> DatePoints::slashed(std::uint32_t i) const {
    std::vector<std::string_view> parts{source(i)};
    char separator = 0;
    std::uint32_t next = i + 1;
    while (parts.size() < 3 && next + 1 < tokens_.size() && same_line(next) && same_line(next + 1)) {
        const std::string_view mark = source(next);
        const bool slash = mark == "/",
                   dash = mark == "-" || mark == "\xE2\x80\x91" || mark == "\xE2\x80\x90";
        if (!slash && !dash && mark != ".") break;
        const bool glued = tokens_[next].glued && tokens_[next + 1].glued;
        if (!glued && !slash) break;
        if (separator != 0 && separator != mark[0]) break;
        if (number(next + 1) < 0) break;
        // "2014-2016" and "03/2014-05/2016": the dash joins two dates.
        if (dash && year(next + 1) > 0 && (parts.size() > 1 || is_year(number(i), source(i).size()))) break;
        separator = mark[0];
        parts.push_back(source(next + 1));
        next += 2;
    }
    for (; parts.size() >= 2; parts.pop_back(), next -= 2) {
        if (auto point = from_numbers(parts, separator == '/' || separator == '.' ? separator : '-', next)) {
            const bool runs_on = next + 1 < tokens_.size() && tokens_[next].glued && source(next) == "/" &&
                                 number(next + 1) > 0;
            if (!runs_on) return point;
        }
    }
    return std::nullopt;
}

std::optional<DatePoint> DatePoints::han(std::uint32_t i, int y) const {
    const CodePoint mark = code_point_at(text_, tokens_[i].span.end);
    if (mark.value != U'年') return std::nullopt;
    DatePoint point{{static_cast<std::int16_t>(y), 0}, i + 1};
    std::size_t offset = tokens_[i].span.end + mark.bytes;
    std::size_t digits = offset;
    while (digits < text_.size() && is_digit(text_[digits]) && digits < offset + 2) ++digits;
    if (digits > offset && code_point_at(text_, digits).value == U'月') {
        const int m = std::atoi(std::string(text_.substr(offset, digits - offset)).c_str());
        if (m >= 1 && m <= 12) point.date.month = static_cast<std::int8_t>(m);
        offset = digits + 3;
    }
    point.next = tokens_.first_at(static_cast<std::uint32_t>(offset));
    return point;
}

std::optional<DatePoint> DatePoints::named_month(std::uint32_t i) const {
    const MonthName name = month_at_[i];
    if (name.month == 0) return std::nullopt;
    DatePoint point;
    point.date.month = name.month;
    if (name.months > 1) point.last_month = static_cast<std::int8_t>(name.month + name.months - 1);
    std::uint32_t j = i + name.tokens;
    point.next = j;
    const auto skip_marks = [&] {
        while (same_line(j) && (is_symbol(j, ".") || is_symbol(j, ",") || is_symbol(j, "/") ||
                                (is_symbol(j, "-") && tokens_[j].glued) || source(j) == "of" ||
                                source(j) == "de" || source(j) == "del"))
            ++j;
    };
    skip_marks();
    if (!same_line(j)) return point;
    const int n = number(j);
    if (n >= 1 && n <= 31 && source(j).size() <= 2 && same_line(j + 1)) { // "June 12, 2019"
        const std::uint32_t day = j;
        ++j;
        skip_marks();
        if (same_line(j) && year(j) > 0) {
            point.date.year = static_cast<std::int16_t>(year(j));
            point.next = j + 1;
            return point;
        }
        j = day;
    }
    if (const int y = year(j); y > 0) {
        point.date.year = static_cast<std::int16_t>(y);
        point.next = j + 1;
        return point;
    }
    std::uint32_t k = j;
    bool short_year = false;
    if (is_quote(source(k))) {
        ++k;
        short_year = true;
    } else if (j > 0 && is_symbol(j - 1, "-")) {
        short_year = true;
    }
    if (short_year && source(k).size() == 2 && number(k) >= 0) {
        point.date.year = full_year(number(k));
        point.next = k + 1;
    }
    return point;
}

/// "2025 Mar", "2020 Q1", "2020/Q1", "2019 Mar 12".
std::optional<DatePoint> DatePoints::year_first(std::uint32_t i, int y) const {
    std::uint32_t j = i + 1;
    const bool mark = same_line(j) && tokens_[j].glued && (is_symbol(j, "/") || is_symbol(j, "-"));
    if (mark) ++j;
    if (!same_line(j) || month_at_[j].month == 0) return std::nullopt;
    if (mark && month_at_[j].months == 1) return std::nullopt;
    if (!starts_with_capital(source(j)) && tokens_[j].kind == TokenKind::word) return std::nullopt;
    // "2018 May 2019": the month is the other year's, unless that has one of its own behind it.
    const std::optional<DatePoint> named = named_month(j);
    const bool other_has_own = named && same_line(named->next) && month_at_[named->next].month != 0;
    if (!named || (named->date.year != 0 && !other_has_own)) return std::nullopt;
    DatePoint point = *named;
    point.date.year = static_cast<std::int16_t>(y);
    point.next = j + month_at_[j].tokens;
    if (same_line(point.next) && is_symbol(point.next, ".") && tokens_[point.next].glued) ++point.next;
    const int day = same_line(point.next) ? number(point.next) : -1;
    if (day >= 1 && day <= 31 && source(point.next).size() <= 2) ++point.next;
    return point;
}

/// "’18", "'18".
std::optional<DatePoint> DatePoints::apostrophe(std::uint32_t i) const {
    if (!is_quote(source(i)) || !same_line(i + 1) || !tokens_[i + 1].glued) return std::nullopt;
    if (number(i + 1) < 0 || source(i + 1).size() != 2) return std::nullopt;
    DatePoint point;
    point.date.year = full_year(number(i + 1));
    point.next = i + 2;
    point.short_year = true;
    return point;
}

std::optional<DatePoint> DatePoints::bare_year(std::uint32_t i) const {
    if (i >= tokens_.size() || month_at_[i].month == 0) return std::nullopt;
    std::uint32_t j = i + month_at_[i].tokens;
    if (same_line(j) && is_symbol(j, ".") && tokens_[j].glued) ++j;
    if (!same_line(j) || number(j) < 0 || source(j).size() != 2) return std::nullopt;
    DatePoint point;
    point.date = {full_year(number(j)), month_at_[i].month};
    if (month_at_[i].months > 1)
        point.last_month = static_cast<std::int8_t>(month_at_[i].month + month_at_[i].months - 1);
    point.next = j + 1;
    return point;
}

std::optional<DatePoint> DatePoints::at(std::uint32_t i) const {
    if (i >= tokens_.size()) return std::nullopt;
    const Token& token = tokens_[i];
    // "late 2020", "mid-May 2019"
    if (const CueHit* vague = words_.text.cues.at(words_.date_part, i)) {
        std::uint32_t j = i + vague->token_count;
        if (same_line(j) && is_symbol(j, "-") && tokens_[j].glued) ++j;
        if (same_line(j) && words_.text.cues.at(words_.date_part, j) == nullptr) {
            if (auto point = at(j); point && point->date.year != 0) return point;
        }
    }
    if (token.kind == TokenKind::symbol) return apostrophe(i);
    if (token.kind == TokenKind::word) {
        if (auto point = named_month(i)) return point;
        // "1st", "2nd": a day before a month's name.
        const std::string_view word = source(i);
        if (word.size() <= 4 && is_digit(word[0])) return day_first(i);
        return std::nullopt;
    }
    if (token.kind != TokenKind::number) return std::nullopt;
    if (token.glued && i > 0 && tokens_[i - 1].kind == TokenKind::symbol && counted(i)) return std::nullopt;
    if (auto point = dotted(i)) return point;
    const int y = year(i);
    if (y > 0) {
        if (auto point = han(i, y)) return point;
        if (auto point = year_first(i, y)) return point;
    }
    if (auto point = slashed(i)) return point;
    if (y > 0) return DatePoint{{static_cast<std::int16_t>(y), 0}, i + 1};
    return day_first(i);
}

std::optional<DatePoint> DatePoints::day_first(std::uint32_t i) const {
    const int day = std::atoi(std::string(source(i).substr(0, 2)).c_str());
    if (day < 1 || day > 31) return std::nullopt;
    std::uint32_t j = i + 1;
    while (same_line(j) && (is_symbol(j, ".") || source(j) == "de" || source(j) == "of")) ++j;
    if (!same_line(j) || month_at_[j].month == 0) return std::nullopt;
    auto point = named_month(j);
    return point && point->date.year != 0 ? point : std::nullopt;
}

} // namespace analyzer
