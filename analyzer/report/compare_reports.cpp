// SPDX-License-Identifier: Apache-2.0
#include "report/compare_reports.hpp"

#include <algorithm>
#include <cmath>
#include <deque>
#include <map>
#include <tuple>

namespace analyzer {

namespace {

using Effect = RequirementChange::Effect;
using Identity = std::tuple<Kind, std::string, std::string>;
constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

Identity identity_of(const ReportedRequirement& requirement) {
    return {requirement.kind, requirement.name, requirement.quote};
}

template <class Value> Effect direction(Value before, Value after) {
    return after > before ? Effect::gained : after < before ? Effect::lost : Effect::none;
}

/// Points decide. Within an either/or they stand at the member that fits best, so there the member's own match does.
Effect effect_of(const ReportedRequirement& before, const ReportedRequirement& after) {
    const double change = after.points - before.points;
    const bool counts = std::abs(change) >= smallest_change;
    const bool shared = !before.group.empty() || !after.group.empty();
    if (counts && !shared) return change > 0 ? Effect::gained : Effect::lost;
    if (before.match != after.match) return direction(before.match, after.match);
    if (before.standing != after.standing) return direction(before.standing, after.standing);
    return counts ? Effect::moved : Effect::none;
}

/// For each requirement of `before` the index of its twin in `after`, or nowhere.
std::vector<std::size_t> pair_up(const GapReport& before, const GapReport& after) {
    std::map<Identity, std::deque<std::size_t>> open;
    for (std::size_t i = 0; i < after.requirements.size(); ++i)
        open[identity_of(after.requirements[i])].push_back(i);
    std::vector<std::size_t> twins;
    for (const ReportedRequirement& requirement : before.requirements) {
        std::deque<std::size_t>& candidates = open[identity_of(requirement)];
        twins.push_back(candidates.empty() ? nowhere : candidates.front());
        if (!candidates.empty()) candidates.pop_front();
    }
    return twins;
}

template <class Item> const Item* about(const std::vector<Item>& items, std::size_t requirement) {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Item& i) { return i.requirement == requirement; });
    return found == items.end() ? nullptr : &*found;
}

class Comparer {
  public:
    Comparer(const GapReport& before, const GapReport& after)
        : before_(before), after_(after), twin_(pair_up(before, after)),
          back_(after.requirements.size(), nowhere) {
        for (std::size_t i = 0; i < twin_.size(); ++i) {
            if (twin_[i] != nowhere) back_[twin_[i]] = i;
        }
    }

    Comparison compare() {
        Comparison comparison{before_, after_};
        comparison.other_rules = before_.rules != after_.rules;
        comparison.other_lexicon = before_.lexicon != after_.lexicon;
        comparison.other_screen = before_.coverage.screen != after_.coverage.screen;
        compare_requirements(comparison);
        compare_gaps(comparison);
        compare_gates(comparison);
        return comparison;
    }

  private:
    void compare_requirements(Comparison& comparison) const {
        for (std::size_t i = 0; i < twin_.size(); ++i) {
            const ReportedRequirement& before = before_.requirements[i];
            if (twin_[i] == nowhere) {
                comparison.only_before.push_back(&before);
                continue;
            }
            const ReportedRequirement& after = after_.requirements[twin_[i]];
            const Effect effect = effect_of(before, after);
            if (effect == Effect::none) {
                ++comparison.unchanged;
            } else {
                comparison.changes.push_back({&before, &after, effect});
            }
        }
        for (std::size_t i = 0; i < back_.size(); ++i) {
            if (back_[i] == nowhere) comparison.only_after.push_back(&after_.requirements[i]);
        }
        std::stable_sort(comparison.changes.begin(), comparison.changes.end(),
                         [](const RequirementChange& a, const RequirementChange& b) {
                             return std::abs(a.points()) > std::abs(b.points());
                         });
    }

    /// A gap of what the other report does not ask at all was neither closed nor opened.
    void compare_gaps(Comparison& comparison) const {
        for (const ReportedGap& gap : before_.gaps) {
            const std::size_t twin = twin_[gap.requirement];
            if (twin == nowhere || about(after_.gaps, twin) != nullptr) continue;
            comparison.gaps_closed.push_back({&before_.requirements[gap.requirement], &gap});
        }
        for (const ReportedGap& gap : after_.gaps) {
            const std::size_t twin = back_[gap.requirement];
            if (twin == nowhere || about(before_.gaps, twin) != nullptr) continue;
            comparison.gaps_new.push_back({&after_.requirements[gap.requirement], &gap});
        }
    }

    void compare_gates(Comparison& comparison) const {
        for (std::size_t i = 0; i < twin_.size(); ++i) {
            if (twin_[i] == nowhere) continue;
            const ReportedGate* before = about(before_.gates, i);
            const ReportedGate* after = about(after_.gates, twin_[i]);
            GateChange change{&after_.requirements[twin_[i]], {}, {}};
            if (before != nullptr) change.before = before->verdict;
            if (after != nullptr) change.after = after->verdict;
            if (change.before != change.after) comparison.gates.push_back(change);
        }
    }

    const GapReport& before_;
    const GapReport& after_;
    std::vector<std::size_t> twin_; ///< of each old requirement
    std::vector<std::size_t> back_; ///< of each new one
};

} // namespace

std::vector<NumberChange> comparison_numbers(const Comparison& comparison) {
    const ReportedCoverage& before = comparison.before.coverage;
    const ReportedCoverage& after = comparison.after.coverage;
    return {{"value", before.value, after.value},          {"literal", before.literal, after.literal},
            {"standard", before.standard, after.standard}, {"lenient", before.lenient, after.lenient},
            {"required", before.required, after.required}, {"preferred", before.preferred, after.preferred},
            {"ceiling", before.ceiling, after.ceiling}};
}

Result<Comparison> compare_reports(const GapReport& before, const GapReport& after) {
    if (before.posting_sha256 != after.posting_sha256) {
        return Error{"other-posting",
                     "the two reports are of different postings (" + before.posting_path + ", " +
                         after.posting_path + ")",
                     before.file + " and " + after.file, "check both résumés against the same posting file"};
    }
    return Comparer(before, after).compare();
}

} // namespace analyzer
