// Numbers that tell of a change or of a pace: "from 9 to 3 per quarter", "aged debtors cut from 58 to 41
// days", "down 22%", "300 invoices a week". A range ("from 5 to 20 people") and a year are no change.
// SPDX-License-Identifier: Apache-2.0
#include "bridge/evidence/amount.hpp"
#include "bridge/evidence/passage.hpp"
#include "bridge/evidence/trace.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::uint32_t reach = 4;

struct NumberWords {
    explicit NumberWords(const Lexicon& lexicon)
        : now(lexicon.list("backstory/now")), change_to(lexicon.list("backstory/change-to")),
          from(lexicon.list("backstory/from")), to(lexicon.list("backstory/to")),
          was(lexicon.list("backstory/was")), range(lexicon.list("backstory/ranges")),
          range_unit(lexicon.list("backstory/units-of-ranges")), change(lexicon.list("backstory/change")),
          change_alone(lexicon.list("backstory/change-alone")),
          how_often(lexicon.list("backstory/how-often")), none(lexicon.list("backstory/none-left")),
          pace(lexicon.list("backstory/pace")), no_pace(lexicon.list("backstory/no-pace")),
          out_of(lexicon.list("backstory/out-of")), spans_of_time(lexicon.list("backstory/spans-of-time")),
          rates(lexicon.list("backstory/rates")), rates_but(lexicon.list("backstory/rates-but")),
          comparatives(lexicon.list("backstory/comparatives")) {}

    ListIndex now, change_to, from, to, was, range, range_unit, change, change_alone, how_often, none, pace,
        no_pace, out_of, spans_of_time, rates, rates_but, comparatives;
};

class NumberReader {
  public:
    explicit NumberReader(const ResumePage& page)
        : inputs_(page.inputs), text_(page.inputs.resume.text), amounts_(page.amounts),
          words_(text_.lexicon) {}

    /// Where the passage tells a value before and a value after; nothing where it does not.
    [[nodiscard]] std::optional<Passage> before_and_after(Passage passage) const {
        for (std::uint32_t i = passage.first; i < passage.last; ++i) {
            if (const std::optional<Passage> place = from_to(passage, i)) return place;
            if (const std::optional<Passage> place = it_was(passage, i)) return place;
            if (const std::optional<Passage> place = by_years(passage, i)) return place;
        }
        return std::nullopt;
    }

    /// Where the passage tells by how much something changed.
    [[nodiscard]] std::optional<Passage> measured_change(Passage passage) const {
        for (std::uint32_t i = passage.first; i < passage.last; ++i) {
            if (const CueHit* alone = text_.cues.at(words_.change_alone, i))
                return Passage{i, i + alone->token_count};
            if (text_.tokens.is_symbol(i, '+') && i + 1 < passage.last) {
                const Amount* const amount = amounts_.at(i + 1);
                if (amount != nullptr && amount->percent) return Passage{i, amount->last};
            }
            if (const CueHit* to = text_.cues.at(words_.change_to, i)) {
                const std::uint32_t after = i + to->token_count;
                const Amount* const amount = amounts_.first_in(after, std::min(passage.last, after + 2));
                if (amount != nullptr) return Passage{i, amount->last};
            }
            const Amount* const by = amounts_.at(i);
            if (by != nullptr && by->percent && text_.cues.at(words_.comparatives, by->last) != nullptr)
                return Passage{i, by->last + 1}; // "11% lighter"
            const CueHit* const change = text_.cues.at(words_.change, i);
            if (change == nullptr) continue;
            const std::uint32_t end = i + change->token_count;
            for (std::uint32_t k = end; k < std::min(passage.last, end + 2 * reach); ++k) {
                const Amount* const amount = amounts_.at(k);
                if (amount == nullptr || amount->year) continue;
                if (amount->percent || amount->money || text_.tokens.folded(k - 1) == "by")
                    return Passage{i, amount->last};
                k = amount->last - 1;
            }
        }
        return std::nullopt;
    }

    /// Where the passage tells how much was done in a day, a shift, a week.
    [[nodiscard]] std::optional<Passage> pace(Passage passage) const {
        constexpr double least = 20;
        constexpr double most = 5000; // beyond that a machine keeps the pace
        for (std::uint32_t i = passage.first; i < passage.last; ++i) {
            const Amount* const amount = amounts_.at(i);
            if (amount == nullptr || amount->year || amount->percent || amount->money ||
                amount->value < least || amount->value > most)
                continue;
            const std::uint32_t last = std::min(passage.last, amount->last + reach);
            const CueHit* const each = text_.cues.first_in(words_.pace, amount->last, last);
            if (each == nullptr || text_.cues.first_in(words_.no_pace, amount->last, last) != nullptr)
                continue;
            return Passage{i, each->first_token + each->token_count};
        }
        return std::nullopt;
    }

    /// "7 in 10 clients racing again", "96% pass rate", "98% on time": how many it went well for.
    [[nodiscard]] std::optional<Passage> share_reached(Passage passage) const {
        constexpr double least_share = 0.5;
        if (text_.cues.first_in(words_.rates_but, passage.first, passage.last) != nullptr)
            return std::nullopt;
        for (std::uint32_t i = passage.first; i < passage.last; ++i) {
            const Amount* const part = amounts_.at(i);
            if (part == nullptr) continue;
            i = part->last - 1;
            if (part->year || part->money) continue;
            if (part->percent) {
                const std::uint32_t before =
                    std::max(passage.first, part->first - std::min(part->first, reach));
                if (text_.cues.first_in(words_.rates, part->last,
                                        std::min(passage.last, part->last + 2 * reach)) ||
                    text_.cues.first_in(words_.rates, before, part->first))
                    return Passage{part->first, part->last};
                continue;
            }
            const CueHit* const of = text_.cues.at(words_.out_of, part->last);
            if (of == nullptr) continue;
            const std::uint32_t next = of->first_token + of->token_count;
            const Amount* const whole = amounts_.at(next);
            if (whole == nullptr || whole->year || whole->percent || whole->money ||
                whole->last >= passage.last)
                continue;
            const bool good = part->value <= whole->value && part->value >= least_share * whole->value;
            const bool of_time = text_.cues.at(words_.spans_of_time, whole->last) != nullptr;
            if (good && whole->value > 2 && !of_time && text_.tokens[whole->last].kind == TokenKind::word)
                return Passage{part->first, whole->last + 1};
        }
        return std::nullopt;
    }

    [[nodiscard]] bool counts_here(Passage passage) const {
        const std::uint32_t at = text_.tokens[passage.first].span.begin;
        const Section* section = inputs_.resume.resume.section_at(at);
        if (section == nullptr) return true;
        return section->kind != SectionKind::education && section->kind != SectionKind::references;
    }

  private:
    [[nodiscard]] bool is_range(Passage passage, std::uint32_t first, std::uint32_t last) const {
        const std::uint32_t before = std::max(passage.first, first - std::min(first, reach));
        if (text_.cues.at(words_.range_unit, last) != nullptr) return true;
        return text_.cues.first_in(words_.range, before, std::min(passage.last, last + 3)) != nullptr;
    }

    /// "9,000 to 21,500", "from 6 h to 40 s", "from weekly to none".
    [[nodiscard]] std::optional<Passage> from_to(Passage passage, std::uint32_t i) const {
        const CueHit* const from = text_.cues.at(words_.from, i);
        std::uint32_t first = from != nullptr ? i + from->token_count : i;
        if (first >= passage.last) return std::nullopt;
        const Amount* const before = amounts_.at(first);
        const CueHit* const often = from != nullptr ? text_.cues.at(words_.how_often, first) : nullptr;
        if ((before == nullptr || before->year) && often == nullptr) return std::nullopt;
        const std::uint32_t end = before != nullptr ? before->last : first + often->token_count;
        const CueHit* const to = text_.cues.first_in(words_.to, end, std::min(passage.last, end + 3));
        if (to == nullptr) return std::nullopt;
        const std::uint32_t after = to->first_token + to->token_count;
        const Amount* then = nullptr;
        for (std::uint32_t k = after; k < std::min(passage.last, after + 4) && then == nullptr; ++k)
            then = amounts_.at(k);
        const CueHit* rest = text_.cues.at(words_.how_often, after);
        if (rest == nullptr) rest = text_.cues.at(words_.none, after);
        if ((then == nullptr || then->year) && rest == nullptr) return std::nullopt;
        if (before != nullptr && then != nullptr &&
            (before->value == then->value || before->money != then->money))
            return std::nullopt;
        const std::uint32_t last = then != nullptr ? then->last : after + rest->token_count;
        const bool rates = before != nullptr && then != nullptr && before->percent && then->percent;
        const bool changes = changes_near(passage, i, from != nullptr || rates) ||
                             text_.tokens.folded(to->first_token) != "to";
        // A range names the smaller number first ("from 5 to 20 people"), so a fall is a change; "from 9 to 5"
        // is a time of day.
        constexpr double last_hour = 24;
        const bool falls =
            from != nullptr && before != nullptr && then != nullptr && before->value > then->value &&
            (before->value > last_hour || text_.cues.at(words_.spans_of_time, last) != nullptr);
        const bool near_start = from != nullptr && i - passage.first <= reach;
        if (is_range(passage, i, last) || (!changes && !rates && !near_start && !falls && often == nullptr))
            return std::nullopt;
        return Passage{i, last};
    }

    /// A word of change in the passage; right before two bare numbers it is none ("took 30 to 40 bookings").
    [[nodiscard]] bool changes_near(Passage passage, std::uint32_t first, bool sure) const {
        for (std::uint32_t i = passage.first; i < passage.last; ++i) {
            const CueHit* const change = text_.cues.at(words_.change, i);
            if (change != nullptr && (sure || i + change->token_count != first)) return true;
        }
        return false;
    }

    /// "by day 6 (it was day 11)", "41 days, down from 58", "used to take three weeks, now eight days".
    [[nodiscard]] std::optional<Passage> it_was(Passage passage, std::uint32_t i) const {
        const CueHit* const was = text_.cues.at(words_.was, i);
        if (was == nullptr) return std::nullopt;
        const std::uint32_t end = i + was->token_count;
        const Amount* const old = amounts_.first_in(end, std::min(passage.last, end + reach));
        if (old == nullptr) return std::nullopt;
        if (amounts_.first_in(passage.first, i) != nullptr) return Passage{i, old->last};
        const CueHit* const now = text_.cues.first_in(words_.now, old->last, passage.last);
        if (now == nullptr) return std::nullopt;
        const Amount* const then =
            amounts_.first_in(now->first_token, std::min(passage.last, now->first_token + reach));
        return then != nullptr ? std::optional<Passage>({i, then->last}) : std::nullopt;
    }

    /// "31 in 2022, 9 in 2024": two numbers, each with its year.
    [[nodiscard]] std::optional<Passage> by_years(Passage passage, std::uint32_t i) const {
        constexpr std::uint32_t between = 3;
        const std::optional<Amount> before = amount_in_a_year(passage, i);
        if (!before) return std::nullopt;
        for (std::uint32_t k = before->last; k < std::min(passage.last, before->last + between); ++k) {
            const std::optional<Amount> then = amount_in_a_year(passage, k);
            if (then && then->value != before->value && then->money == before->money)
                return Passage{i, then->last};
        }
        return std::nullopt;
    }

    /// "31 in 2022"; its end is behind the year.
    [[nodiscard]] std::optional<Amount> amount_in_a_year(Passage passage, std::uint32_t i) const {
        const Amount* const number = amounts_.at(i);
        if (number == nullptr) return std::nullopt;
        Amount amount = *number;
        if (amount.year || amount.last + 1 >= passage.last) return std::nullopt;
        if (amount.last + 2 < passage.last && text_.tokens[amount.last].kind == TokenKind::word &&
            text_.cues.at(words_.out_of, amount.last + 1) != nullptr)
            ++amount.last; // "300 visitors in 2018"
        if (text_.cues.at(words_.out_of, amount.last) == nullptr) return std::nullopt;
        const Amount* const year = amounts_.at(amount.last + 1);
        if (year == nullptr || !year->year || year->last > passage.last) return std::nullopt;
        amount.last = year->last;
        return amount;
    }

    const BridgeInputs& inputs_;
    const ReadText& text_;
    const Amounts& amounts_;
    NumberWords words_;
};

using Look = std::optional<Passage> (NumberReader::*)(Passage) const;

std::vector<Trace> traces_where(const ResumePage& page, Look look) {
    const BridgeInputs& inputs = page.inputs;
    const NumberReader reader(page);
    std::vector<Trace> found;
    for (const Passage& passage : page.passages.all()) {
        if (!reader.counts_here(passage)) continue;
        const std::optional<Passage> place = (reader.*look)(passage);
        if (!place) continue;
        const Span span = page.passages.quotable(passage, *place);
        const Position* const position = inputs.resume.resume.position_at(span.begin);
        const bool at_work = position != nullptr && position->kind == Position::Kind::work;
        if (position != nullptr && position->header.contains(span)) continue;
        found.push_back({{span}, {{"line", quoted(inputs.resume, span)}}, {}, at_work ? 1.0 : 0.0, *place});
    }
    return found;
}

} // namespace

std::vector<Trace> before_and_after(const ResumePage& page, const StoryRule&) {
    return traces_where(page, &NumberReader::before_and_after);
}

std::vector<Trace> measured_change(const ResumePage& page, const StoryRule&) {
    return traces_where(page, &NumberReader::measured_change);
}

std::vector<Trace> share_reached(const ResumePage& page, const StoryRule&) {
    return traces_where(page, &NumberReader::share_reached);
}

std::vector<Trace> steady_pace(const ResumePage& page, const StoryRule&) {
    return traces_where(page, &NumberReader::pace);
}

} // namespace analyzer
