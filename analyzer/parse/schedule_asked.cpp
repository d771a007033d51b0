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
        return span ? i + 3 + text_.at(words_.shift_unit, i + 3) : i;
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

    static bool is_half_day_clock(std::string_view word) { // "7pm", "30am"
        constexpr std::size_t longest = 7;
        const bool digit = !word.empty() && word.front() >= '0' && word.front() <= '9';
        return digit && word.size() <= longest && (word.ends_with("am") || word.ends_with("pm"));
    }

    std::uint32_t clock_end(std::uint32_t i) const {
        if (i >= item_.last) return i;
        const std::string_view word = text_.folded(i);
        const bool digit = !word.empty() && word.front() >= '0' && word.front() <= '9';
        if (!digit) return i;
        if (is_half_day_clock(word)) return i + 1;
        if (!text_.number(i)) return i;
        std::uint32_t end = i + 1;
        const bool parted = text_.symbol(end, ":.") && text_.tokens[end].glued && end + 1 < item_.last &&
                            text_.tokens[end + 1].glued;
        if (parted && is_half_day_clock(text_.folded(end + 1))) return end + 2; // "6.30am"
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

namespace {

/// "Shifts fall between 7.30am and 6pm": does the sentence speak of the hours that begin at i?
bool begins_with_subject(const PostingText& text, TokenRange item, std::uint32_t i) {
    constexpr std::uint32_t farthest = 6;
    const std::uint32_t subject = text.at(text.words.schedule_subject, item.first);
    return subject != 0 && i > item.first && i <= item.first + subject + farthest;
}

} // namespace

void join_schedules(const PostingText& text, std::vector<Asked>& asked) {
    constexpr std::uint32_t widest = 3; // tokens between
    const auto timed = [&](const Asked& one) {
        return one.kind == Kind::gate && (one.schedule || text.has(text.words.shift_gate, one.tokens));
    };
    const auto beside = [&](const Asked& one, const Asked& other) {
        const TokenRange gap{one.tokens.last, other.tokens.first};
        if (gap.last < gap.first || gap.size() > widest) return one.tokens.overlaps(other.tokens);
        for (std::uint32_t i = gap.first; i < gap.last; ++i) {
            const bool joins = text.symbol(i, ",()-–") || text.at(text.words.schedule_joint, i) != 0 ||
                               text.at(text.words.shift_gate, i) != 0 ||
                               text.at(text.words.function_word, i) == 1;
            if (!joins || text.at(text.words.either_or, i) != 0) return false;
        }
        return true;
    };
    for (std::size_t k = 0; k < asked.size();) {
        const auto next = std::find_if(asked.begin(), asked.end(), [&](const Asked& other) {
            return &other != &asked[k] && (other.schedule || asked[k].schedule) && timed(asked[k]) &&
                   timed(other) && beside(asked[k], other);
        });
        if (next == asked.end()) {
            ++k;
            continue;
        }
        Asked& kept = asked[k];
        kept.tokens = {std::min(kept.tokens.first, next->tokens.first),
                       std::max(kept.tokens.last, next->tokens.last)};
        kept.core = {};
        kept.schedule = true;
        if (kept.term == no_term) kept.term = next->term;
        asked.erase(next);
        k = 0;
    }
}

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
        gate.schedule = true;
        gate.tokens = {i, end};
        if (begins_with_subject(text, item, i)) gate.tokens.first = item.first;
        if (!is_taken(asked, gate.tokens)) asked.push_back(gate);
        i = end;
    }
}

bool begins_with_schedule(const PostingText& text, TokenRange item) {
    if (!text.ends_sentence(item.last - 1)) return false;
    const ScheduleReader reader(text, item);
    if (reader.end_at(item.first) > item.first) return true;
    constexpr std::uint32_t short_note = 8; // words: "Sleep-ins, one night in six."
    const bool note = text.words_in(item) <= short_note && !text.has(text.words.pronoun, item) &&
                      !text.has(text.words.company, item) && !text.has(text.words.benefit, item);
    for (std::uint32_t i = item.first + 1; i < item.last; ++i) {
        if (note && text.at(text.words.schedule_per, i) == 0 && reader.end_at(i) > i) return true;
        if (begins_with_subject(text, item, i) && reader.end_at(i) > i) return true;
    }
    return false;
}

} // namespace analyzer
