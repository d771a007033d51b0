// SPDX-License-Identifier: Apache-2.0
#include "match/sum_evidence.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace analyzer {

namespace {

void keep_one_a_place(std::vector<Evidence>& all) {
    std::stable_sort(all.begin(), all.end(), [](const Evidence& a, const Evidence& b) {
        if (a.match != b.match) return a.match > b.match;
        if (a.standing != b.standing) return a.standing > b.standing;
        return a.span < b.span;
    });
    std::vector<Evidence> kept;
    std::map<std::uint32_t, std::uint32_t> taken; // begin and end of the places kept, none over another
    for (const Evidence& evidence : all) {
        const auto next = taken.lower_bound(evidence.span.end);
        const bool known = next != taken.begin() && std::prev(next)->second > evidence.span.begin;
        if (known) continue;
        taken.emplace(evidence.span.begin, evidence.span.end);
        kept.push_back(evidence);
    }
    all = std::move(kept);
}

/// Of several neighbours the latest one stands in for what is asked: what each proves does not add up to the thing itself.
std::optional<TermIndex> latest_neighbour(const Match& match, const Resume& resume, YearMonth as_of) {
    if (match.match != MatchKind::related) return std::nullopt;
    std::optional<TermIndex> latest;
    std::optional<MonthRange> latest_range;
    for (const Evidence& evidence : match.evidence) {
        if (evidence.position < 0) continue;
        const Position& position = resume.positions[static_cast<std::size_t>(evidence.position)];
        const std::optional<MonthRange> range = months_of(position.dates, as_of);
        if (!range || (latest_range && latest_range->last >= range->last)) continue;
        latest = evidence.term;
        latest_range = range;
    }
    return latest;
}

/// Where a position names the thing, only what names it counts. A trait that the page claims is a claim, whatever else may
/// hint at it; a tool that it lists is shown by work that surely used it.
MatchKind least_that_counts(const Match& match, Kind kind) {
    const bool named =
        std::any_of(match.evidence.begin(), match.evidence.end(), [&](const Evidence& evidence) {
            return evidence.match >= MatchKind::inflection && (evidence.position >= 0 || kind == Kind::soft);
        });
    return std::min(match.match, named ? MatchKind::inflection : MatchKind::implied);
}

} // namespace

void sum_evidence(Match& match, Kind kind, const Resume& resume, YearMonth as_of) {
    keep_one_a_place(match.evidence);
    keep_one_a_place(match.in_progress);
    if (match.evidence.empty()) return;
    match.match = match.evidence.front().match;
    const MatchKind least = least_that_counts(match, kind);
    const std::optional<TermIndex> neighbour = latest_neighbour(match, resume, as_of);
    std::vector<MonthRange> ranges;
    for (const Evidence& evidence : match.evidence) {
        if (evidence.match < least || (neighbour && evidence.term != *neighbour)) continue;
        match.standing = std::max(match.standing, evidence.standing);
        if (evidence.position < 0) continue;
        const Position& position = resume.positions[static_cast<std::size_t>(evidence.position)];
        if (position.kind != Position::Kind::work) continue;
        if (const std::optional<MonthRange> range = months_of(position.dates, as_of)) {
            ranges.push_back(*range);
            const YearMonth last{static_cast<std::int16_t>(range->last / 12),
                                 static_cast<std::int8_t>(range->last % 12 + 1)};
            if (!match.last_used || *match.last_used < last) match.last_used = last;
        }
    }
    match.months = union_of_months(std::move(ranges));
    // The strongest places convince a reader; a word said a thousand times is not shown a thousand times.
    constexpr std::size_t most_places = 24;
    if (match.evidence.size() > most_places) match.evidence.resize(most_places);
}

} // namespace analyzer
