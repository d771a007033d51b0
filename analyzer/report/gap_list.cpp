// SPDX-License-Identifier: Apache-2.0
#include "report/gap_list.hpp"

#include "report/wording.hpp"

#include <algorithm>
#include <set>

namespace analyzer {

namespace {

constexpr std::size_t most_first = 3;
constexpr std::size_t most_others = 12;

/// Can the page's own words close it, without a new claim?
bool is_edit(const Report& report, const Gap& gap) {
    const Match& match = report.matches[gap.requirement];
    return gap.gain > 0 && (gap.gap_class == GapClass::wording || gap.gap_class == GapClass::placement ||
                            match.expired || !match.in_progress.empty());
}

/// Indexes of the gaps worth naming, one for each either/or.
std::vector<std::size_t> named_gaps(const Report& report) {
    std::vector<std::size_t> named;
    std::set<std::string> groups;
    for (std::size_t i = 0; i < report.gaps.size(); ++i) {
        const Gap& gap = report.gaps[i];
        const Gate* gate = gate_of(report, gap.requirement);
        const bool form = gate != nullptr && gate->verdict == Verdict::answer_in_application;
        const std::string& group = report.posting.requirements[gap.requirement].group;
        if (gap.covered_by_group || form || (gap.gain <= 0 && gap.proof_gain <= 0)) continue;
        if (group.empty() || groups.insert(group).second) named.push_back(i);
    }
    std::stable_sort(named.begin(), named.end(), [&](std::size_t a, std::size_t b) {
        return is_edit(report, report.gaps[a]) && !is_edit(report, report.gaps[b]);
    });
    return named;
}

/// "Kafka or RabbitMQ": one of them is enough.
std::string name_with_alternatives(const Report& report, std::size_t requirement) {
    std::string name = requirement_name(report, requirement);
    const std::string& group = report.posting.requirements[requirement].group;
    if (group.empty()) return name;
    for (const Gap& gap : report.gaps) {
        if (gap.requirement == requirement || report.posting.requirements[gap.requirement].group != group)
            continue;
        name = say(report.lexicon, "report/alternative",
                   {{"asked", name}, {"other", requirement_name(report, gap.requirement)}});
    }
    return name;
}

Page::Item item_of(const Report& report, const Gap& gap) {
    const Requirement& requirement = report.posting.requirements[gap.requirement];
    Slots slots = {{"asked", name_with_alternatives(report, gap.requirement)},
                   {"necessity", say(report.lexicon, std::string("report/") +
                                                         necessity_name(requirement.necessity) + "-word")}};
    std::string state;
    if (gap.nearest != no_term) {
        const std::string nearest(report.lexicon.term(gap.nearest).name);
        state = say(report.lexicon, std::string("report/class-") + gap_class_name(gap.gap_class) + "-to",
                    {{"nearest", nearest}});
    }
    if (state.empty())
        state = say(report.lexicon, std::string("report/class-") + gap_class_name(gap.gap_class));
    slots["state"] = state;
    const bool adds = gap.gain > 0;
    return {.lead = adds ? percent_change(gap.gain) : say(report.lexicon, "report/proof-word"),
            .text = say(report.lexicon, "report/gap", slots),
            .tone = adds ? Page::Tone::poor : Page::Tone::fair};
}

} // namespace

GapList list_gaps(const Report& report) {
    GapList list{{Page::Mark::lead, {}}, {Page::Mark::lead, {}}};
    std::set<std::string> said; // advice that is the same but for the name is given once
    for (const std::size_t i : named_gaps(report)) {
        Page::Item item = item_of(report, report.gaps[i]);
        const Advice& advice = report.bridge.advice[i];
        const bool first = list.first.items.size() < most_first;
        if (!advice.text.empty() && said.insert(advice.rule).second)
            item.details.push_back({"", advice.text});
        if (first) {
            list.first.items.push_back(std::move(item));
        } else if (list.others.items.size() < most_others) {
            list.others.items.push_back(std::move(item));
        } else {
            ++list.left_out;
        }
    }
    return list;
}

} // namespace analyzer
