// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

namespace analyzer {

/// Jobs whose months add up to more than twice the time they lie in: rarely lived, often a slip in a year.
void add_overlapping_jobs(const FindingInputs& inputs, FindingList& out) {
    std::vector<MonthRange> ranges;
    Months sum = 0;
    for (const Position& position : inputs.resume.resume.positions) {
        const std::optional<MonthRange> range = months_of(position.dates, inputs.as_of);
        const bool ends = position.dates.end || position.dates.current; // else how long it went is a guess
        if (position.kind != Position::Kind::work || !ends || !range || range->last < range->first) continue;
        sum += range->last - range->first + 1;
        ranges.push_back(*range);
    }
    const Months together = union_of_months(std::move(ranges));
    const double most = 1 + inputs.resume.text.lexicon.weight("finding/overlap-share");
    if (together == 0 || sum <= most * together) return;
    const auto years = [](Months months) { return std::to_string((months + 6) / 12); };
    out.add({}, {{"sum", years(sum)}, {"years", years(together)}}, "overlap");
}

} // namespace analyzer
