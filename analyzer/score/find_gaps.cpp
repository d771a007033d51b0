// SPDX-License-Identifier: Apache-2.0
#include "score/closed_match.hpp"
#include "score/score_matches.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace analyzer {

namespace {

/// What nothing near it stands behind can be named honestly at most; the rest can be shown at work.
Standing standing_when_closed(GapClass gap_class) {
    const bool new_to_them = gap_class == GapClass::learnable || gap_class == GapClass::adjacent;
    return new_to_them ? Standing::listed : Standing::shown;
}

std::optional<GapClass> class_of(const Requirement& requirement, const Match& match, const Gate* gate) {
    const bool hard = requirement.kind == Kind::degree || requirement.kind == Kind::credential ||
                      requirement.kind == Kind::gate ||
                      (requirement.kind == Kind::experience && requirement.min_months > 0);
    if (hard && gate != nullptr && gate->verdict != Verdict::met) return GapClass::gate;
    if (hard && gate != nullptr && requirement.kind != Kind::credential) return std::nullopt;
    const bool met = gate != nullptr && gate->verdict == Verdict::met;
    switch (match.match) {
    case MatchKind::none:
        return GapClass::learnable;
    case MatchKind::related:
        return GapClass::adjacent;
    case MatchKind::implied:
        if (met) return std::nullopt;
        return GapClass::wording;
    default:
        break;
    }
    if (match.standing == Standing::listed) return GapClass::placement;
    return std::nullopt;
}

} // namespace

const char* gap_class_name(GapClass gap_class) {
    constexpr std::array<const char*, 5> names = {"wording", "placement", "adjacent", "learnable", "gate"};
    return names[static_cast<std::size_t>(gap_class)];
}

std::vector<Gap> find_gaps(const ScoreInputs& inputs, const Score& score, Screen screen) {
    std::map<std::size_t, const Gate*> gate_of;
    for (const Gate& gate : score.gates) gate_of[gate.requirement] = &gate;
    std::vector<Gap> gaps;
    std::vector<Match> matches = inputs.matches;
    const Scale scale = scale_of(inputs.posting, inputs.lexicon);
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const Requirement& requirement = inputs.posting.requirements[i];
        const auto gate = gate_of.find(i);
        const std::optional<GapClass> gap_class =
            class_of(requirement, inputs.matches[i], gate == gate_of.end() ? nullptr : gate->second);
        if (!gap_class) continue;
        Gap gap;
        gap.requirement = i;
        gap.gap_class = *gap_class;
        const Match before = matches[i];
        if (!before.evidence.empty() && before.match <= MatchKind::implied)
            gap.nearest = before.evidence.front().term;
        matches[i] = closed_match(before, requirement, standing_when_closed(*gap_class), inputs.as_of);
        const Score after = score_matches(
            {inputs.posting, matches, inputs.lexicon, inputs.total_months, inputs.as_of}, scale);
        matches[i] = before;
        gap.gain = std::max(0.0, after.coverage(screen) - score.coverage(screen));
        gap.proof_gain = after.proof.value_or(0) - score.proof.value_or(0);
        if (!requirement.group.empty()) {
            for (std::size_t k = 0; k < matches.size(); ++k) {
                const bool sibling = k != i && inputs.posting.requirements[k].group == requirement.group;
                gap.covered_by_group =
                    gap.covered_by_group || (sibling && score.parts[k].credit_standard > 0);
            }
        }
        gaps.push_back(gap);
    }
    std::stable_sort(gaps.begin(), gaps.end(), [](const Gap& a, const Gap& b) { return a.gain > b.gain; });
    return gaps;
}

} // namespace analyzer
