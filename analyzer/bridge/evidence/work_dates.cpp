// Jobs side by side, and months between jobs. Free months are offered, never held against anyone.
// SPDX-License-Identifier: Apache-2.0
#include "bridge/evidence/timeline.hpp"
#include "bridge/evidence/trace.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr Months least_shared = 4;
constexpr Months least_free = 7;

/// Months of work and study, the earliest first; free months are those between them.
std::vector<std::pair<MonthRange, Span>> busy_months(const BridgeInputs& inputs) {
    std::vector<std::pair<MonthRange, Span>> busy;
    for (const DatedPosition& job : dated_work(inputs))
        busy.emplace_back(job.possible, job.position->dates.span);
    for (const Study& study : inputs.resume.resume.studies) {
        if (const std::optional<MonthRange> range = months_of(study.dates, inputs.as_of))
            busy.emplace_back(*range, study.dates.span);
    }
    std::stable_sort(busy.begin(), busy.end(),
                     [](const auto& a, const auto& b) { return a.first.first < b.first.first; });
    return busy;
}

/// With a job whose dates are not known, no month is known to be free.
bool all_work_dated(const BridgeInputs& inputs) {
    const std::vector<Position>& positions = inputs.resume.resume.positions;
    return std::all_of(positions.begin(), positions.end(), [](const Position& position) {
        return position.kind != Position::Kind::work ||
               (position.dates.start && (position.dates.end || position.dates.current));
    });
}

} // namespace

std::vector<Trace> two_jobs(const ResumePage& page, const StoryRule&) {
    const ReadText& text = page.inputs.resume.text;
    std::vector<Trace> found;
    for (std::size_t i = 0; i < page.work.size(); ++i) {
        for (std::size_t k = i + 1; k < page.work.size(); ++k) {
            const Position& a = *page.work[i].position;
            const Position& b = *page.work[k].position;
            if (shared_months(page.work[i].sure, page.work[k].sure) < least_shared || same_employer(a, b))
                continue;
            if (!has_title(text, a) || !has_title(text, b) || a.whole.overlaps(b.whole)) continue;
            found.push_back({{joined(b.header, b.dates.span), joined(a.header, a.dates.span)},
                             {{"job", position_name(a)}, {"other", position_name(b)}},
                             {}});
        }
    }
    return found;
}

std::vector<Trace> months_free(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    if (page.work.size() < 2 || !all_work_dated(inputs)) return {};
    std::vector<Trace> found;
    Months busy_until = page.work.front().possible.last;
    Span before = page.work.front().position->dates.span;
    for (const auto& [range, span] : busy_months(inputs)) {
        const Months free = range.first - busy_until - 1;
        if (free >= least_free && range.first <= page.work.back().possible.first) {
            found.push_back(
                {{before, span},
                 {{"months", std::to_string(free)}, {"year", std::to_string((busy_until + 1) / 12)}},
                 {}});
        }
        if (range.last <= busy_until) continue;
        busy_until = range.last;
        before = span;
    }
    return found;
}

std::vector<Trace> since_last_job(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    if (page.work.empty() || !all_work_dated(inputs)) return {};
    Months last = 0;
    Span span;
    for (const auto& [range, where] : busy_months(inputs)) {
        if (range.last < last) continue;
        last = range.last;
        span = where;
    }
    const Months free = inputs.as_of.last_month() - last;
    if (free < least_free) return {};
    return {{{span}, {{"months", std::to_string(free)}, {"year", std::to_string(last / 12)}}, {}}};
}

} // namespace analyzer
