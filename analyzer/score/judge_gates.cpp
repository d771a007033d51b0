// SPDX-License-Identifier: Apache-2.0
#include "score/score_matches.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace analyzer {

namespace {

bool is_hard_condition(const Requirement& requirement) {
    switch (requirement.kind) {
    case Kind::degree:
    case Kind::credential:
    case Kind::experience:
    case Kind::gate:
    case Kind::language:
        return true;
    default:
        return false;
    }
}

/// What many people have and few write down.
bool is_seldom_stated(const Requirement& requirement, const Lexicon& lexicon) {
    if (requirement.term == no_term) return false;
    const std::vector<std::string_view> names = lexicon.list_items(lexicon.list("match/seldom-stated"));
    return std::find(names.begin(), names.end(), lexicon.term(requirement.term).name) != names.end();
}

bool is_recent(const Match& match, const ScoreInputs& inputs) {
    constexpr Months longest = 36;
    return match.last_used && inputs.as_of.first_month() - match.last_used->first_month() <= longest;
}

Gate judge(const Requirement& requirement, const Match& match, const ScoreInputs& inputs) {
    Gate gate;
    const bool found = found_by(Screen::standard, match.match);
    const bool implied = match.match == MatchKind::implied;
    switch (requirement.kind) {
    case Kind::gate:
        if (match.match == MatchKind::none && !match.denied.empty()) {
            gate.verdict = Verdict::unmet;
            gate.reason = "gate/denied";
            break;
        }
        gate.verdict = found || implied ? Verdict::met : Verdict::answer_in_application;
        gate.reason = found || implied ? "gate/stated" : "gate/answer-in-application";
        break;
    case Kind::degree:
        if (match.match == MatchKind::none || (match.match == MatchKind::related && match.studied_below)) {
            const bool below = match.in_progress.empty() && match.studied_below;
            gate.verdict = match.in_progress.empty() && !below ? Verdict::unproven : Verdict::unmet;
            gate.reason = below                       ? "gate/degree-below"
                          : match.in_progress.empty() ? "gate/degree-not-found"
                                                      : "gate/in-progress";
        } else if (match.match == MatchKind::related) {
            gate.verdict = Verdict::unproven;
            gate.reason = "gate/degree-other-field";
        } else {
            const bool held = match.standing > Standing::listed;
            gate.verdict = held                        ? Verdict::met
                           : match.in_progress.empty() ? Verdict::unproven
                                                       : Verdict::unmet;
            gate.reason = held ? "gate/degree-found" : "gate/in-progress";
        }
        break;
    case Kind::credential:
        if (match.expired && match.standing <= Standing::listed) {
            gate.verdict = Verdict::unmet;
            gate.reason = "gate/expired";
        } else if (!match.in_progress.empty() && match.standing <= Standing::listed) {
            gate.verdict = Verdict::unmet;
            gate.reason = "gate/in-progress";
        } else if (found || implied) {
            gate.verdict = Verdict::met;
            gate.reason = "gate/credential-found";
        } else if (match.match == MatchKind::none && is_seldom_stated(requirement, inputs.lexicon)) {
            gate.verdict = Verdict::unproven;
            gate.reason = "gate/seldom-stated";
        } else {
            gate.verdict = Verdict::unmet;
            gate.reason = "gate/credential-not-found";
        }
        break;
    case Kind::language:
        gate.verdict = found ? Verdict::met : Verdict::unmet;
        gate.reason = found ? "gate/language-found" : "gate/language-not-found";
        break;
    default: {
        const bool shown = found || implied;
        const bool long_enough =
            requirement.min_months == 0 || (shown && match.months >= requirement.min_months);
        if (shown && long_enough && requirement.recent && !is_recent(match, inputs)) {
            gate.verdict = Verdict::unproven; // how recent is recent, only the employer can say
            gate.reason = "gate/not-recent";
        } else if (requirement.min_months == 0) {
            gate.verdict = shown ? Verdict::met : Verdict::unmet;
            gate.reason = shown ? "gate/experience-found" : "gate/experience-not-found";
        } else if (long_enough) {
            gate.verdict = Verdict::met;
            gate.reason = "gate/months-enough";
        } else if (implied && inputs.total_months >= requirement.min_months) {
            gate.verdict = Verdict::unproven; // long enough at work, and some of it like this work
            gate.reason = "gate/months-unclear";
        } else {
            gate.verdict = Verdict::unmet;
            gate.reason = "gate/months-short";
        }
    }
    }
    return gate;
}

} // namespace

const char* verdict_name(Verdict verdict) {
    constexpr std::array<const char*, 4> names = {"met", "unmet", "unproven", "answer-in-application"};
    return names[static_cast<std::size_t>(verdict)];
}

std::vector<Gate> judge_gates(const ScoreInputs& inputs) {
    std::vector<Gate> gates;
    for (std::size_t i = 0; i < inputs.posting.requirements.size(); ++i) {
        const Requirement& requirement = inputs.posting.requirements[i];
        if (!is_hard_condition(requirement)) continue;
        Gate gate = judge(requirement, inputs.matches[i], inputs);
        gate.requirement = i;
        gates.push_back(gate);
    }
    return gates;
}

} // namespace analyzer
