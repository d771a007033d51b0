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
    const bool worded = gap.gap_class == GapClass::wording || gap.gap_class == GapClass::placement;
    return gap.gain > 0 && (worded || !report.matches[gap.requirement].in_progress.empty());
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

/// "Kafka, RabbitMQ or NATS": one of them is enough.
std::string name_with_alternatives(const Report& report, std::size_t requirement) {
    std::vector<std::string> names = {requirement_name(report, requirement)};
    const std::string& group = report.posting.requirements[requirement].group;
    for (const Gap& gap : report.gaps) {
        if (group.empty() || gap.requirement == requirement) continue;
        if (report.posting.requirements[gap.requirement].group != group) continue;
        names.push_back(requirement_name(report, gap.requirement));
    }
    if (names.size() == 1) return names.front();
    const std::string last = names.back();
    std::string before = names.front();
    for (std::size_t i = 1; i + 1 < names.size(); ++i) before += ", " + names[i];
    return say(report.lexicon, "report/alternative", {{"asked", before}, {"other", last}});
}

/// Where the page stands with it: "nothing near it on the page", "near it: PostgreSQL".
std::string state_of(const Report& report, const Gap& gap) {
    const std::string id = std::string("report/class-") + gap_class_name(gap.gap_class);
    std::string state;
    if (gap.nearest != no_term) {
        state = say(report.lexicon, id + "-to",
                    {{"nearest", std::string(report.lexicon.term(gap.nearest).name)}});
    }
    return state.empty() ? say(report.lexicon, id) : state;
}

/// Gaps that one piece of advice answers, all worth the same.
struct Group {
    std::string rule, lead, state;
    Necessity necessity = Necessity::required;
    std::vector<std::size_t> gaps; ///< indexes

    [[nodiscard]] bool takes(const Group& other) const {
        return rule == other.rule && lead == other.lead && state == other.state &&
               necessity == other.necessity;
    }
};

std::vector<Group> group_gaps(const Report& report) {
    std::vector<Group> groups;
    for (const std::size_t i : named_gaps(report)) {
        const Gap& gap = report.gaps[i];
        const Advice& advice = report.bridge.advice[i];
        Group group{advice.rule,
                    gap.gain > 0 ? percent_change(gap.gain) : say(report.lexicon, "report/proof-word"),
                    state_of(report, gap),
                    report.posting.requirements[gap.requirement].necessity,
                    {i}};
        const std::optional<Template> wording = report.lexicon.find_template(advice.rule);
        const bool joins = wording && !wording->value("text-many").empty();
        const auto like =
            std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.takes(group); });
        if (joins && like != groups.end()) {
            like->gaps.push_back(i);
        } else {
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

std::string words_of(const Report& report, const Group& group) {
    std::string names;
    for (const std::size_t i : group.gaps) {
        names += (names.empty() ? "" : "; ") + name_with_alternatives(report, report.gaps[i].requirement);
    }
    return say(report.lexicon, group.gaps.size() == 1 ? "report/gap" : "report/gap-many",
               {{"asked", names},
                {"state", group.state},
                {"necessity",
                 say(report.lexicon, std::string("report/") + necessity_name(group.necessity) + "-word")}});
}

std::string advice_of(const Report& report, const Group& group) {
    if (group.gaps.size() == 1) return report.bridge.advice[group.gaps.front()].text;
    return std::string(report.lexicon.find_template(group.rule)->value("text-many"));
}

} // namespace

std::string gap_words(const Report& report, const Gap& gap) {
    const Necessity necessity = report.posting.requirements[gap.requirement].necessity;
    const auto index = static_cast<std::size_t>(&gap - report.gaps.data());
    return words_of(report, {"", "", state_of(report, gap), necessity, {index}});
}

GapList list_gaps(const Report& report) {
    GapList list{{Page::Mark::lead, {}}, {Page::Mark::lead, {}}};
    std::set<std::string> said; // advice that is the same but for the name is given once
    for (const Group& group : group_gaps(report)) {
        const Gap& gap = report.gaps[group.gaps.front()];
        const Advice& advice = report.bridge.advice[group.gaps.front()];
        Page::Item item{.lead = group.lead,
                        .text = words_of(report, group),
                        .tone = gap.gain > 0 ? Page::Tone::poor : Page::Tone::fair};
        // Words that differ are worth quoting each time; what a neighbour is worth is said once.
        const bool again =
            !said.insert(advice.rule).second && (!advice.own || gap.gap_class == GapClass::adjacent);
        if (!again) item.details.push_back({"", advice_of(report, group)});
        if (list.first.items.size() < most_first) {
            list.first.items.push_back(std::move(item));
        } else if (list.others.items.size() < most_others) {
            list.others.items.push_back(std::move(item));
        } else {
            list.left_out += group.gaps.size();
        }
    }
    return list;
}

} // namespace analyzer
