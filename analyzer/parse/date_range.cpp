// SPDX-License-Identifier: Apache-2.0
#include "parse/date_range.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <optional>

namespace analyzer {

namespace {

/// One end of a range.
struct Point {
    YearMonth date;          ///< year 0: a month alone
    std::uint32_t next = 0;  ///< the token after it
    bool present = false;
    bool short_year = false; ///< "03/22": a year only beside another date
};

constexpr int first_year = 1800, last_year = 2099;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

class DateScan {
  public:
    explicit DateScan(const ResumeWords& words)
        : words_(words), tokens_(words.text.tokens), text_(words.text.document.text), month_at_(tokens_.size()) {
        for (std::size_t m = 1; m < words.month.size(); ++m) mark_months(words.month[m], static_cast<std::int8_t>(m));
        for (const auto& [list, month] : words.seasons) mark_months(list, month);
    }

    std::vector<FoundDate> scan() {
        std::vector<FoundDate> found;
        for (std::uint32_t i = 0; i < tokens_.size();) {
            std::optional<FoundDate> date = at(i);
            if (!date) date = placeholder(i);
            if (!date) {
                ++i;
                continue;
            }
            const std::uint32_t next = date->tokens.last;
            if (!joined_with_last(found, *date)) found.push_back(std::move(*date));
            i = next;
        }
        return found;
    }

  private:
    struct MonthName {
        std::int8_t month = 0;
        std::uint8_t tokens = 0;
    };

    void mark_months(ListIndex list, std::int8_t month) {
        for (const CueHit& hit : words_.text.cues.hits(list)) {
            month_at_[hit.first_token] = {month, static_cast<std::uint8_t>(hit.token_count)};
        }
    }

    [[nodiscard]] std::string_view source(std::uint32_t i) const { return i < tokens_.size() ? tokens_.source(i) : std::string_view(); }
    [[nodiscard]] bool same_line(std::uint32_t i) const { return i < tokens_.size() && !tokens_[i].line_start; }
    [[nodiscard]] bool is_symbol(std::uint32_t i, std::string_view symbol) const { return source(i) == symbol; }

    /// The number a token is made of, -1 if it is none of 1 to 4 digits.
    [[nodiscard]] int number(std::uint32_t i) const {
        const std::string_view word = source(i);
        if (word.empty() || word.size() > 4 || !std::all_of(word.begin(), word.end(), is_digit)) return -1;
        return std::atoi(std::string(word).c_str());
    }

    [[nodiscard]] static bool is_year(int n, std::size_t digits) { return digits == 4 && n >= first_year && n <= last_year; }
    [[nodiscard]] int year(std::uint32_t i) const {
        const std::string_view word = source(i);
        // "20141 year": a length of time set right behind the date.
        if ((word.size() == 5 || word.size() == 6) && std::all_of(word.begin(), word.end(), is_digit) && i + 1 < tokens_.size() &&
            words_.text.cues.at(words_.duration_unit, i + 1) != nullptr) {
            const int glued = std::atoi(std::string(word.substr(0, 4)).c_str());
            return is_year(glued, 4) ? glued : -1;
        }
        const int n = number(i);
        return is_year(n, source(i).size()) && !counted(i) ? n : -1;
    }

    /// Is the number an amount, a version or part of an id, and no year?
    [[nodiscard]] bool counted(std::uint32_t i) const {
        if (i > 0 && tokens_[i].glued) {
            const std::string_view before = source(i - 1);
            if (before == "$" || before == "€" || before == "£" || before == "#" || before == ":" || before == "+" || before == "@" || before == "_" || before == "=") return true;
            if (before == "." && i > 1 && tokens_[i - 1].glued) return tokens_[i - 2].kind == TokenKind::number;
        }
        if (i + 1 < tokens_.size() && tokens_[i + 1].glued) {
            const std::string_view after = source(i + 1);
            if (after == "+" || after == "%" || after == "_" || after == "@" || after == "$") return true;
        }
        return false;
    }

    /// "2021.03", "03.2021", "01.03.2021": one number token with dots in it.
    [[nodiscard]] std::optional<Point> dotted(std::uint32_t i) const {
        const std::string_view word = source(i);
        if (word.size() < 6 || word.size() > 10 || word.find('.') == std::string_view::npos) return std::nullopt;
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

    [[nodiscard]] static std::optional<Point> from_numbers(const std::vector<std::string_view>& parts, char separator, std::uint32_t next) {
        if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
        int n[3] = {0, 0, 0};
        for (std::size_t k = 0; k < parts.size(); ++k) {
            if (parts[k].empty() || parts[k].size() > 4) return std::nullopt;
            n[k] = std::atoi(std::string(parts[k]).c_str());
        }
        const auto month = [](int m) { return m >= 1 && m <= 12; };
        Point point;
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
            if (parts[0].size() == 2 && parts[1].size() == 2 && separator == '/') {
                point.short_year = true;
                return set(n[1] < 50 ? 2000 + n[1] : 1900 + n[1], n[0]);
            }
            return std::nullopt;
        }
        if (!is_year(n[2], parts[2].size()) || parts[1].size() > 2) return std::nullopt;
        const bool day_first = n[0] > 12 || (separator == '.' && month(n[1]));
        const int m = day_first ? n[1] : n[0];
        if (!month(m)) return std::nullopt;
        return set(n[2], m);
    }

    /// "06/2018", "2018-10", "2016 / 09", "12/06/2018": numbers with one kind of mark between.
    [[nodiscard]] std::optional<Point> slashed(std::uint32_t i) const {
        std::vector<std::string_view> parts{source(i)};
        char separator = 0;
        std::uint32_t next = i + 1;
        while (parts.size() < 3 && next + 1 < tokens_.size() && same_line(next) && same_line(next + 1)) {
            const std::string_view mark = source(next);
            const bool slash = mark == "/", dash = mark == "-" || mark == "\xE2\x80\x91" || mark == "\xE2\x80\x90";
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
                const bool runs_on = next + 1 < tokens_.size() && tokens_[next].glued && source(next) == "/" && number(next + 1) > 0;
                if (!runs_on) return point;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Point> han(std::uint32_t i, int y) const {
        const CodePoint mark = code_point_at(text_, tokens_[i].span.end);
        if (mark.value != U'年') return std::nullopt;
        Point point{{static_cast<std::int16_t>(y), 0}, i + 1};
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

    [[nodiscard]] std::optional<Point> named_month(std::uint32_t i) const {
        const MonthName name = month_at_[i];
        if (name.month == 0) return std::nullopt;
        Point point;
        point.date.month = name.month;
        std::uint32_t j = i + name.tokens;
        point.next = j;
        const auto skip_marks = [&] {
            while (same_line(j) && (is_symbol(j, ".") || is_symbol(j, ",") || is_symbol(j, "/") || (is_symbol(j, "-") && tokens_[j].glued) ||
                                    source(j) == "of" || source(j) == "de" || source(j) == "del")) ++j;
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
        if (const std::string_view quote = source(k); quote == "'" || quote == "\xE2\x80\x99" || quote == "\xE2\x80\x98") {
            ++k;
            short_year = true;
        } else if (j > 0 && is_symbol(j - 1, "-")) {
            short_year = true;
        }
        if (short_year && source(k).size() == 2 && number(k) >= 0) {
            const int y = number(k);
            point.date.year = static_cast<std::int16_t>(y < 50 ? 2000 + y : 1900 + y);
            point.next = k + 1;
        }
        return point;
    }

    [[nodiscard]] std::optional<Point> point_at(std::uint32_t i) const {
        if (i >= tokens_.size()) return std::nullopt;
        const Token& token = tokens_[i];
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
        }
        if (auto point = slashed(i)) return point;
        if (y > 0) return Point{{static_cast<std::int16_t>(y), 0}, i + 1};
        return day_first(i);
    }

    [[nodiscard]] std::optional<Point> day_first(std::uint32_t i) const {
        const int day = std::atoi(std::string(source(i).substr(0, 2)).c_str());
        if (day < 1 || day > 31) return std::nullopt;
        std::uint32_t j = i + 1;
        while (same_line(j) && (is_symbol(j, ".") || source(j) == "de" || source(j) == "of")) ++j;
        if (!same_line(j) || month_at_[j].month == 0) return std::nullopt;
        auto point = named_month(j);
        return point && point->date.year != 0 ? point : std::nullopt;
    }

    [[nodiscard]] bool is_dash(std::uint32_t i) const {
        if (i >= tokens_.size() || tokens_[i].kind != TokenKind::symbol) return false;
        const char32_t c = code_point_at(source(i), 0).value;
        return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == U'\u2212' || c == U'~' || c == U'\u2192' || c == U'\u00AD' ||
               c == U'\uFF5E' || c == U'\u301C' || c == U'\uFF0D';
    }

    /// The token after what stands between two dates; 0 if nothing of the kind stands at `i`.
    [[nodiscard]] std::uint32_t after_joiner(std::uint32_t i, bool& dash) const {
        dash = false;
        if (!same_line(i)) return 0;
        if (is_dash(i)) {
            dash = true;
            for (++i; is_dash(i) && same_line(i);) ++i;
            if (is_symbol(i, ">") && same_line(i)) ++i;
            return i;
        }
        if (const CueHit* hit = words_.text.cues.at(words_.range_word, i)) return i + hit->token_count;
        return 0;
    }

    [[nodiscard]] std::optional<Point> end_at(std::uint32_t i, const Point& start, bool dash) const {
        if (i >= tokens_.size()) return std::nullopt;
        if (is_symbol(i, "(") || source(i) == "年") ++i;
        if (i >= tokens_.size()) return std::nullopt;
        if (const CueHit* hit = words_.text.cues.at(words_.present, i)) {
            Point point{{}, i + hit->token_count, true};
            return point;
        }
        if (const CueHit* hit = words_.text.cues.at(words_.expected, i)) {
            i += hit->token_count;
            while (same_line(i) && (is_symbol(i, ".") || is_symbol(i, ":"))) ++i;
        }
        auto end = point_at(i);
        if (end && end->date.year == 0 && !same_line(end->next)) return end; // its year may stand at the end of the next line
        if (end && end->date.year != 0 && (end->short_year == start.short_year || start.date.year != 0)) return end;
        const int n = number(i); // "2019-21", "2019/20"
        if (dash && start.date.month == 0 && source(i).size() == 2 && n > start.date.year % 100) {
            return Point{{static_cast<std::int16_t>(start.date.year / 100 * 100 + n), 0}, i + 1};
        }
        return std::nullopt;
    }

    [[nodiscard]] bool preceded_by(ListIndex list, std::uint32_t i, std::uint32_t& first) const {
        std::uint32_t before = i;
        while (before > 0 && same_line(before) && tokens_[before - 1].kind == TokenKind::symbol &&
               (is_symbol(before - 1, ".") || is_symbol(before - 1, ":") || is_symbol(before - 1, "(") || is_symbol(before - 1, ")"))) --before;
        if (before == 0 || !same_line(before)) return false;
        for (std::uint32_t back = 1; back <= 2 && back <= before; ++back) {
            const CueHit* hit = words_.text.cues.at(list, before - back);
            if (hit == nullptr || before - back + hit->token_count != before) continue;
            first = before - back;
            return true;
        }
        return false;
    }

    /// A range in a narrow cell goes on at the end of the next line: "May 2023 - June" above "2024".
    void mend_wrapped(std::uint32_t after, std::optional<Point>& end) {
        const std::uint32_t line = end ? end->next : after;
        if (line >= tokens_.size() || !tokens_[line].line_start) return;
        std::uint32_t stop = line + 1;
        while (stop < tokens_.size() && !tokens_[stop].line_start && stop < line + 40) ++stop;
        for (std::uint32_t k = line; k < stop; ++k) {
            const bool cell = k > line && text_.substr(tokens_[k - 1].span.end, tokens_[k].span.begin - tokens_[k - 1].span.end).find('\t') != std::string_view::npos;
            if (!cell) continue;
            if (end && k + 1 == stop && year(k) > 0) {
                end->date.year = static_cast<std::int16_t>(year(k));
                taken_ = {k, k + 1};
                return;
            }
            if (end) continue;
            std::optional<Point> point = point_at(k);
            if (const CueHit* hit = words_.text.cues.at(words_.present, k)) point = Point{{}, k + hit->token_count, true};
            if (!point || point->next != stop || (point->date.year == 0 && !point->present)) continue;
            end = point;
            end->next = after;
            taken_ = {k, stop};
            return;
        }
    }

    [[nodiscard]] std::optional<FoundDate> at(std::uint32_t i) {
        if (taken_.first <= i && i < taken_.last) return std::nullopt;
        const std::optional<Point> start = point_at(i);
        if (!start) return std::nullopt;
        FoundDate found;
        found.tokens = {i, start->next};
        bool dash = false;
        std::uint32_t after = after_joiner(start->next, dash);
        // "2012年至今", "2019 Present": nothing between the two.
        if (after == 0 && start->date.year != 0 && same_line(start->next) && words_.text.cues.at(words_.present, start->next) != nullptr) after = start->next;
        std::optional<Point> end = after == 0 ? std::nullopt : end_at(after, *start, dash);
        if (after != 0 && dash && (!end || end->date.year == 0) && !(end && end->present)) mend_wrapped(after, end);
        if (end && end->date.year == 0 && !end->present) end.reset();
        if (end) {
            YearMonth from = start->date;
            if (from.year == 0) {
                if (end->present) return std::nullopt;
                from.year = end->date.year;
            }
            found.range.start = from;
            if (end->present) {
                found.range.current = true;
            } else {
                found.range.end = end->date;
                if (end->date < from && !(end->date.year == from.year && (end->date.month == 0 || from.month == 0))) return lone(*start, i);
            }
            found.tokens.last = end->next;
            found.two_ended = true;
            std::uint32_t first = 0;
            if (preceded_by(words_.since, i, first)) found.tokens.first = first;
            std::uint32_t unused = 0;
            found.expected = preceded_by(words_.expected, end->next - 1, unused) || words_.holds(words_.expected, {i, end->next});
            note_expected_after(found);
        } else {
            auto single = lone(*start, i);
            if (!single) return std::nullopt;
            found = *single;
            // "2012 -" at the end of its line is still going on.
            if (dash && found.range.start && !found.two_ended && (after >= tokens_.size() || tokens_[after].line_start) && tokens_[after - 1].kind == TokenKind::symbol) {
                found.range.current = found.two_ended = true;
                found.tokens.last = after;
            }
        }
        found.range.span = tokens_.span(found.tokens.first, found.tokens.last - found.tokens.first);
        return found;
    }

    /// "year–year", "Month 20XX – Ongoing": a range without a value.
    [[nodiscard]] std::optional<FoundDate> placeholder(std::uint32_t i) const {
        const CueHit* first = words_.text.cues.at(words_.placeholder, i);
        if (first == nullptr) return std::nullopt;
        bool dash = false;
        const std::uint32_t after = after_joiner(i + first->token_count, dash);
        if (after == 0 || !dash || after >= tokens_.size()) return std::nullopt;
        const CueHit* second = words_.text.cues.at(words_.placeholder, after);
        const CueHit* open = words_.text.cues.at(words_.present, after);
        const CueHit* end = second != nullptr ? second : open;
        if (end == nullptr) return std::nullopt;
        FoundDate found;
        found.tokens = {i, after + end->token_count};
        found.two_ended = true;
        found.range.current = second == nullptr;
        found.range.span = tokens_.span(i, found.tokens.size());
        return found;
    }

    [[nodiscard]] std::optional<FoundDate> lone(const Point& point, std::uint32_t i) const {
        if (point.date.year == 0 || point.short_year) return std::nullopt;
        FoundDate found;
        found.tokens = {i, point.next};
        std::uint32_t first = 0;
        if (preceded_by(words_.expected, i, first)) {
            found.range.end = point.date;
            found.expected = true;
            found.tokens.first = first;
        } else if (preceded_by(words_.until, i, first)) {
            found.range.end = point.date;
            found.tokens.first = first;
        } else if (preceded_by(words_.since, i, first)) {
            found.range.start = point.date;
            found.range.current = found.two_ended = true;
            found.tokens.first = first;
        } else {
            found.range.start = point.date;
            const CueHit* hit = same_line(point.next) ? words_.text.cues.at(words_.onwards, point.next) : nullptr;
            const std::uint32_t after = hit == nullptr ? 0 : point.next + hit->token_count;
            if (hit != nullptr && (after >= tokens_.size() || tokens_[after].line_start || tokens_[after].kind == TokenKind::symbol)) {
                found.range.current = found.two_ended = true;
                found.tokens.last = after;
            }
            if (point.date.month == 0 && point.date.year < 1900 && !found.two_ended) found.two_ended = false;
            note_expected_after(found);
        }
        found.range.span = tokens_.span(found.tokens.first, found.tokens.last - found.tokens.first);
        return found;
    }

    /// "May 2026 (expected)".
    void note_expected_after(FoundDate& found) const {
        std::uint32_t i = found.tokens.last;
        if (same_line(i) && is_symbol(i, "(")) ++i;
        if (!same_line(i)) return;
        const CueHit* hit = words_.text.cues.at(words_.expected, i);
        if (hit == nullptr) return;
        found.expected = true;
        if (!found.range.end && !found.range.current) std::swap(found.range.start, found.range.end);
        found.tokens.last = i + hit->token_count;
    }

    /// Two lone years side by side or one below the other, nothing between: the ends of one range set in a narrow column.
    [[nodiscard]] bool joined_with_last(std::vector<FoundDate>& found, const FoundDate& date) const {
        if (found.empty()) return false;
        FoundDate& last = found.back();
        const bool lone_pair = !last.two_ended && !date.two_ended && last.range.start && date.range.start && !last.range.end && !date.range.end;
        if (!lone_pair || last.tokens.last != date.tokens.first || *date.range.start < *last.range.start) return false;
        const bool alone = tokens_[last.tokens.first].line_start || !tokens_[last.tokens.first].glued;
        if (!alone || (last.range.start->month == 0) != (date.range.start->month == 0)) return false;
        last.range.end = date.range.start;
        last.two_ended = true;
        last.tokens.last = date.tokens.last;
        last.range.span.end = date.range.span.end;
        return true;
    }

    const ResumeWords& words_;
    const TokenList& tokens_;
    std::string_view text_;
    std::vector<MonthName> month_at_;
    TokenRange taken_; ///< the end of the last wrapped range
};

} // namespace

std::vector<FoundDate> find_dates(const ResumeWords& words) { return DateScan(words).scan(); }

} // namespace analyzer
