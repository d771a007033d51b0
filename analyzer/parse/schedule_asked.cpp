// SPDX-License-Identifier: Apache-2.0
#include "parse/schedule_asked.hpp"

#include <algorithm>

namespace analyzer {

namespace {

class ScheduleReader {
  public:
    ScheduleReader(const PostingText& text, TokenRange item) : text_(text), words_(text.words), item_(item) {}

    /// The end of a schedule that begins at i, times and further days after it included; i if none begins.
    std::uint32_t end_at(std::uint32_t i) const {
        std::uint32_t end = part_end(i);
        for (bool grew = end > i; grew;) {
            grew = false;
            constexpr std::uint32_t widest_joint = 3;
            std::uint32_t at = end;
            while (at < item_.last && at < end + widest_joint && joins(at))
                at += std::max(1U, text_.at(words_.schedule_joint, at));
            const std::uint32_t more = part_end(at);
            if (more > at) {
                end = more;
                grew = true;
            }
        }
        return std::min(end, item_.last);
    }

  private:
    bool joins(std::uint32_t i) const {
        return text_.symbol(i, ",(") || text_.at(words_.schedule_joint, i) != 0;
    }

    std::uint32_t part_end(std::uint32_t i) const {
        if (i >= item_.last) return i;
        return std::max({days_end(i), times_end(i), share_end(i)});
    }

    bool spans(std::uint32_t i) const {
        return text_.symbol(i, "-–—") || text_.at(words_.schedule_to, i) != 0;
    }

    /// "Mondays to Wednesdays"
    std::uint32_t days_end(std::uint32_t i) const {
        const bool span =
            text_.at(words_.weekday, i) != 0 && spans(i + 1) && text_.at(words_.weekday, i + 2) != 0;
        return span ? i + 3 : i;
    }

    /// "8:15 to 5:45", "8am-8pm", "19:00"; a lone number is no time.
    std::uint32_t times_end(std::uint32_t i) const {
        const std::uint32_t first = clock_end(i);
        if (first > i && spans(first)) {
            const std::uint32_t second = clock_end(first + 1);
            if (second > first + 1) return second;
        }
        return first;
    }

    std::uint32_t clock_end(std::uint32_t i) const {
        if (i >= item_.last) return i;
        const std::string_view word = text_.folded(i);
        const bool digit = !word.empty() && word.front() >= '0' && word.front() <= '9';
        if (!digit) return i;
        if (word.size() <= 7 && (word.ends_with("am") || word.ends_with("pm"))) return i + 1;
        if (!text_.number(i)) return i;
        std::uint32_t end = i + 1;
        const bool minutes = text_.symbol(end, ":") && text_.tokens[end].glued && text_.number(end + 1) &&
                             text_.tokens[end + 1].glued && text_.tokens[end + 1].span.size() == 2;
        if (minutes) end += 2;
        const std::uint32_t half = text_.at(words_.half_day, end);
        return minutes || half != 0 ? end + half : i;
    }

    /// "five mornings a week", "one Saturday in four", "one week on call in six", "five days over seven"
    std::uint32_t share_end(std::uint32_t i) const {
        if (!text_.number(i) && text_.at(words_.number_word, i) == 0) return i;
        const std::uint32_t unit = text_.at(words_.shift_unit, i + 1);
        if (unit == 0) return i;
        constexpr std::uint32_t farthest = 3; // words between: "one week on call in six"
        for (std::uint32_t k = i + 1 + unit; k < item_.last && k < i + 1 + unit + farthest && text_.word(k);
             ++k) {
            const std::uint32_t per = text_.at(words_.schedule_per, k);
            if (per == 0) continue;
            const std::uint32_t of = k + per;
            const bool counted = text_.number(of) || text_.at(words_.number_word, of) != 0;
            const std::uint32_t period = counted ? 1 : text_.at(words_.period, of);
            return period != 0 && of < item_.last ? of + period : i;
        }
        return i;
    }

    const PostingText& text_;
    const PostingWords& words_;
    TokenRange item_;
};

} // namespace

void read_schedules(const PostingText& text, TokenRange item, std::vector<Asked>& asked) {
    const ScheduleReader reader(text, item);
    for (std::uint32_t i = item.first; i < item.last;) {
        const std::uint32_t end = reader.end_at(i);
        if (end == i) {
            ++i;
            continue;
        }
        Asked gate;
        gate.kind = Kind::gate;
        gate.source = Asked::Source::gate;
        gate.tokens = {i, end};
        if (!is_taken(asked, gate.tokens)) asked.push_back(gate);
        i = end;
    }
}

bool begins_with_schedule(const PostingText& text, TokenRange item) {
    return ScheduleReader(text, item).end_at(item.first) > item.first && text.ends_sentence(item.last - 1);
}

} // namespace analyzer
