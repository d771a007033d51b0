// SPDX-License-Identifier: Apache-2.0
#include "parse/date_range.hpp"

#include "parse/date_point.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>

namespace analyzer {

namespace {

class DateScan {
  public:
    explicit DateScan(const ResumeWords& words)
        : words_(words), tokens_(words.text.tokens), text_(words.text.document.text), points_(words) {}

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
    [[nodiscard]] bool is_dash(std::uint32_t i) const {
        if (i >= tokens_.size() || tokens_[i].kind != TokenKind::symbol) return false;
        const char32_t c = code_point_at(points_.source(i), 0).value;
        return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == U'\u2212' || c == U'~' || c == U'\u2192' ||
               c == U'\u00AD' || c == U'\uFF5E' || c == U'\u301C' || c == U'\uFF0D';
    }

    /// The token after what stands between two dates; 0 if nothing of the kind stands at `i`.
    [[nodiscard]] std::uint32_t after_joiner(std::uint32_t i, bool& dash) const {
        dash = false;
        if (!points_.same_line(i)) return 0;
        if (is_dash(i)) {
            dash = true;
            for (++i; is_dash(i) && points_.same_line(i);) ++i;
            if (points_.is_symbol(i, ">") && points_.same_line(i)) ++i;
            return i;
        }
        if (const CueHit* hit = words_.text.cues.at(words_.range_word, i)) return i + hit->token_count;
        return 0;
    }

    [[nodiscard]] std::optional<DatePoint> end_at(std::uint32_t i, const DatePoint& start, bool dash) const {
        if (i >= tokens_.size()) return std::nullopt;
        if (points_.is_symbol(i, "(") || points_.source(i) == "年") ++i;
        if (i >= tokens_.size()) return std::nullopt;
        if (const CueHit* hit = words_.text.cues.at(words_.present, i)) {
            DatePoint point{{}, i + hit->token_count, true};
            return point;
        }
        if (const CueHit* hit = words_.text.cues.at(words_.expected, i)) {
            i += hit->token_count;
            while (points_.same_line(i) && (points_.is_symbol(i, ".") || points_.is_symbol(i, ":"))) ++i;
        }
        auto end = points_.at(i);
        if (end && end->last_month != 0) end->date.month = end->last_month;
        // "Sept 2019 – Jan 21"
        if (end && end->date.year == 0) {
            if (auto bare = points_.bare_year(i); bare && start.date.year != 0 && !(bare->date < start.date))
                return bare;
        }
        if (end && end->date.year == 0 && !points_.same_line(end->next))
            return end; // its year may stand at the end of the next line
        if (end && end->date.year != 0 && (end->short_year == start.short_year || start.date.year != 0))
            return end;
        const int n = points_.number(i); // "2019-21", "2019/20"
        if (dash && start.date.month == 0 && points_.source(i).size() == 2 && n > start.date.year % 100) {
            return DatePoint{{static_cast<std::int16_t>(start.date.year / 100 * 100 + n), 0}, i + 1};
        }
        return std::nullopt;
    }

    [[nodiscard]] bool preceded_by(ListIndex list, std::uint32_t i, std::uint32_t& first) const {
        std::uint32_t before = i;
        while (before > 0 && points_.same_line(before) && tokens_[before - 1].kind == TokenKind::symbol &&
               (points_.is_symbol(before - 1, ".") || points_.is_symbol(before - 1, ":") ||
                points_.is_symbol(before - 1, "(") || points_.is_symbol(before - 1, ")")))
            --before;
        if (before == 0 || !points_.same_line(before)) return false;
        for (std::uint32_t back = 1; back <= 2 && back <= before; ++back) {
            const CueHit* hit = words_.text.cues.at(list, before - back);
            if (hit == nullptr || before - back + hit->token_count != before) continue;
            first = before - back;
            return true;
        }
        return false;
    }

    /// A range in a narrow cell goes on at the end of the next line: "May 2023 - June" above "2024".
    void mend_wrapped(std::uint32_t after, std::optional<DatePoint>& end) {
        const std::uint32_t line = end ? end->next : after;
        if (line >= tokens_.size() || !tokens_[line].line_start) return;
        std::uint32_t stop = line + 1;
        while (stop < tokens_.size() && !tokens_[stop].line_start && stop < line + 40) ++stop;
        for (std::uint32_t k = line; k < stop; ++k) {
            const bool cell = k > line && text_.substr(tokens_[k - 1].span.end,
                                                       tokens_[k].span.begin - tokens_[k - 1].span.end)
                                                  .find('\t') != std::string_view::npos;
            if (!cell) continue;
            if (end && k + 1 == stop && points_.year(k) > 0) {
                end->date.year = static_cast<std::int16_t>(points_.year(k));
                taken_ = {k, k + 1};
                return;
            }
            if (end) continue;
            std::optional<DatePoint> point = points_.at(k);
            if (const CueHit* hit = words_.text.cues.at(words_.present, k))
                point = DatePoint{{}, k + hit->token_count, true};
            if (!point || point->next != stop || (point->date.year == 0 && !point->present)) continue;
            end = point;
            end->next = after;
            taken_ = {k, stop};
            return;
        }
    }

    [[nodiscard]] std::optional<FoundDate> at(std::uint32_t i) {
        if (taken_.first <= i && i < taken_.last) return std::nullopt;
        const std::optional<DatePoint> start = points_.at(i);
        if (!start) return std::nullopt;
        if (start->date.year == 0) {
            if (auto found = with_bare_years(i)) return found;
        }
        FoundDate found;
        found.tokens = {i, start->next};
        bool dash = false;
        std::uint32_t after = after_joiner(start->next, dash);
        // "2012年至今", "2019 Present": nothing between the two.
        if (after == 0 && start->date.year != 0 && points_.same_line(start->next) &&
            words_.text.cues.at(words_.present, start->next) != nullptr)
            after = start->next;
        std::optional<DatePoint> end = after == 0 ? std::nullopt : end_at(after, *start, dash);
        if (after != 0 && dash && (!end || end->date.year == 0) && !(end && end->present))
            mend_wrapped(after, end);
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
                if (end->date < from &&
                    !(end->date.year == from.year && (end->date.month == 0 || from.month == 0)))
                    return lone(*start, i);
            }
            found.tokens.last = end->next;
            found.two_ended = true;
            std::uint32_t first = 0;
            if (preceded_by(words_.since, i, first)) found.tokens.first = first;
            std::uint32_t unused = 0;
            found.expected = preceded_by(words_.expected, end->next - 1, unused) ||
                             words_.holds(words_.expected, {i, end->next});
            note_expected_after(found);
        } else {
            const bool open = dash && stays_open(after);
            auto single = lone(*start, i);
            if (!single && start->date.year == 0) {
                if (const auto since = since_bare_year(i)) single = lone(*since, i);
            }
            if (!single && open && start->date.year != 0 && opens_cell(i)) {
                single.emplace();
                single->range.start = start->date;
            }
            if (!single) return std::nullopt;
            found = *single;
            if (open && found.range.start && !found.two_ended) {
                found.range.current = found.two_ended = true;
                found.tokens = {i, after};
            }
        }
        found.range.span = tokens_.span(found.tokens.first, found.tokens.last - found.tokens.first);
        return found;
    }

    /// A wide gap as between the columns of a plain text.
    [[nodiscard]] bool gap_before(std::uint32_t i) const {
        if (i == 0 || i >= tokens_.size() || tokens_[i].line_start) return true;
        const std::uint32_t end = tokens_[i - 1].span.end;
        const std::string_view between = text_.substr(end, tokens_[i].span.begin - end);
        return between.find('\t') != std::string_view::npos || between.find("   ") != std::string_view::npos;
    }

    /// "2012 -" at the end of its line or column is still going on.
    [[nodiscard]] bool stays_open(std::uint32_t after) const {
        return gap_before(after) && tokens_[after - 1].kind == TokenKind::symbol;
    }

    /// "03/21 -": a short year needs its place to be read as one.
    [[nodiscard]] bool opens_cell(std::uint32_t i) const {
        return gap_before(i) || tokens_[i - 1].kind == TokenKind::symbol;
    }

    /// "May 23 – Jan 26", "Feb 26 – now": years of two digits, which could as well be days, at both ends.
    [[nodiscard]] std::optional<FoundDate> with_bare_years(std::uint32_t i) const {
        const std::optional<DatePoint> start = points_.bare_year(i);
        if (!start) return std::nullopt;
        bool dash = false;
        const std::uint32_t after = after_joiner(start->next, dash);
        if (after == 0) return std::nullopt;
        FoundDate found;
        found.two_ended = true;
        found.range.start = start->date;
        const CueHit* open = after < tokens_.size() ? words_.text.cues.at(words_.present, after) : nullptr;
        const std::optional<DatePoint> bare = points_.bare_year(after), full = points_.at(after);
        const std::optional<DatePoint> end = bare ? bare : full;
        if (open != nullptr) {
            found.range.current = true;
            found.tokens = {i, after + open->token_count};
        } else if (end && end->date.year != 0 && end->date.month != 0 && !(end->date < start->date)) {
            found.range.end = end->date;
            if (end->last_month != 0) found.range.end->month = end->last_month;
            found.tokens = {i, end->next};
        } else if (dash && stays_open(after) && opens_cell(i)) {
            found.range.current = true;
            found.tokens = {i, after};
        } else {
            return std::nullopt;
        }
        found.range.span = tokens_.span(i, found.tokens.size());
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

    /// "since 03/21", "valid to 11/27", ", to 09/27": a word tells that a short year is one.
    [[nodiscard]] bool told_short(const DatePoint& point, std::uint32_t i) const {
        std::uint32_t first = 0;
        if (point.date.month == 0) return false;
        if (preceded_by(words_.since, i, first) || preceded_by(words_.expected, i, first)) return true;
        if (!preceded_by(words_.until, i, first)) return false;
        return first + 1 < i || points_.source(first) != "to" ||
               (first > 0 && points_.is_symbol(first - 1, ","));
    }

    /// "since Oct 19"
    [[nodiscard]] std::optional<DatePoint> since_bare_year(std::uint32_t i) const {
        std::uint32_t first = 0;
        return preceded_by(words_.since, i, first) ? points_.bare_year(i) : std::nullopt;
    }

    [[nodiscard]] std::optional<FoundDate> lone(const DatePoint& point, std::uint32_t i) const {
        std::uint32_t first = 0;
        if (point.date.year == 0 || (point.short_year && !told_short(point, i))) return std::nullopt;
        FoundDate found;
        found.tokens = {i, point.next};
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
            const CueHit* hit =
                points_.same_line(point.next) ? words_.text.cues.at(words_.onwards, point.next) : nullptr;
            const std::uint32_t after = hit == nullptr ? 0 : point.next + hit->token_count;
            if (hit != nullptr && (after >= tokens_.size() || tokens_[after].line_start ||
                                   tokens_[after].kind == TokenKind::symbol)) {
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
        if (points_.same_line(i) && points_.is_symbol(i, "(")) ++i;
        if (!points_.same_line(i)) return;
        const CueHit* hit = words_.text.cues.at(words_.expected, i);
        if (hit == nullptr) return;
        found.expected = true;
        if (!found.range.end && !found.range.current) std::swap(found.range.start, found.range.end);
        found.tokens.last = i + hit->token_count;
    }

    /// Two lone years side by side or one below the other, nothing between: the ends of one range set in a
    /// narrow column.
    [[nodiscard]] bool joined_with_last(std::vector<FoundDate>& found, const FoundDate& date) const {
        if (found.empty()) return false;
        FoundDate& last = found.back();
        const bool lone_pair = !last.two_ended && !date.two_ended && last.range.start && date.range.start &&
                               !last.range.end && !date.range.end;
        if (!lone_pair || last.tokens.last != date.tokens.first || *date.range.start < *last.range.start)
            return false;
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
    DatePoints points_;
    TokenRange taken_; ///< the end of the last wrapped range
};

} // namespace

std::vector<FoundDate> find_dates(const ResumeWords& words) {
    return DateScan(words).scan();
}

} // namespace analyzer
