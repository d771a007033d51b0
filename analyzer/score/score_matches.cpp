// SPDX-License-Identifier: Apache-2.0
#include "score/score_matches.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace analyzer {

namespace {

struct Credits {
    double literal = 0, standard = 0, lenient = 0;
};

/// "4 years in marketing" asks for the years of marketing and names marketing; it is one demand and counts once.
bool said_by_years(const std::vector<Requirement>& all, std::size_t i) {
    if (all[i].min_months == 0 || all[i].spans.empty()) return false;
    for (std::size_t k = 0; k < all.size(); ++k) {
        const bool years =
            k != i && all[k].kind == Kind::experience && all[k].min_months == all[i].min_months;
        if (!years || all[k].spans.empty() || all[k].spans.front() == all[i].spans.front()) continue;
        if (all[k].spans.front().contains(all[i].spans.front())) return true;
    }
    return false;
}

double weight_of(const Requirement& requirement, const Lexicon& weights) {
    const double necessity = requirement.implied ? weights.weight("necessity-implied")
                             : requirement.necessity == Necessity::required
                                 ? weights.weight("necessity-required")
                                 : weights.weight("necessity-preferred");
    return necessity * weights.weight(std::string("kind-") + kind_name(requirement.kind));
}

class Scorer {
  public:
    Scorer(const ScoreInputs& inputs, const Scale& scale)
        : inputs_(inputs), scale_(scale), gates_(judge_gates(inputs)),
          verdicts_(inputs.posting.requirements.size()) {
        for (const Gate& gate : gates_) verdicts_[gate.requirement] = gate.verdict;
    }

    Score score() {
        Score score;
        score.parts.resize(inputs_.posting.requirements.size());
        score.gates = std::move(gates_);
        for (const Scale::Unit& unit : scale_.units) weigh_unit(unit, score.parts);
        double whole = 0;
        for (const Part& part : score.parts) whole += part.weight;
        score.nothing_to_screen = whole <= 0;
        if (score.nothing_to_screen) return score;
        double required = 0, required_whole = 0, preferred = 0, preferred_whole = 0;
        double proof = 0, proof_whole = 0;
        for (std::size_t i = 0; i < score.parts.size(); ++i) {
            Part& part = score.parts[i];
            part.possible = part.weight / whole;
            score.literal += part.possible * part.credit_literal;
            score.standard += part.possible * part.credit_standard;
            score.lenient += part.possible * part.credit_lenient;
            score.ceiling += part.possible * honest_credit(i, part);
            const bool must = inputs_.posting.requirements[i].necessity == Necessity::required;
            (must ? required : preferred) += part.weight * part.credit_standard;
            (must ? required_whole : preferred_whole) += part.weight;
            if (part.credit_standard > 0) {
                proof += part.weight * proof_credit(inputs_.matches[i].standing);
                proof_whole += part.weight;
            }
        }
        if (required_whole > 0) score.required = required / required_whole;
        if (preferred_whole > 0) score.preferred = preferred / preferred_whole;
        if (proof_whole > 0) score.proof = proof / proof_whole;
        return score;
    }

    /// The credit a match gives on each screen.
    [[nodiscard]] Credits credits(std::size_t i) const {
        const Requirement& requirement = inputs_.posting.requirements[i];
        const MatchKind match = inputs_.matches[i].match;
        Credits credits;
        if (verdicts_[i] && requirement.kind != Kind::language) {
            const bool met = verdicts_[i] == Verdict::met;
            credits.standard = met ? 1 : 0;
            credits.literal = met && match == MatchKind::literal ? 1 : 0;
            credits.lenient = met ? 1 : lenient(match);
            return credits;
        }
        credits.literal = found_by(Screen::literal, match) ? 1 : 0;
        credits.standard = found_by(Screen::standard, match) ? 1 : 0;
        credits.lenient = lenient(match);
        return credits;
    }

    [[nodiscard]] double proof_credit(Standing standing) const {
        switch (standing) {
        case Standing::shown_with_result:
            return scale_.proof_with_result;
        case Standing::shown:
            return scale_.proof_shown;
        case Standing::listed:
            return scale_.proof_listed;
        case Standing::absent:
            return 0;
        }
        return 0;
    }

  private:
    [[nodiscard]] double lenient(MatchKind match) const {
        if (match >= MatchKind::inflection) return 1;
        if (match == MatchKind::implied) return scale_.lenient_implied;
        if (match == MatchKind::related) return scale_.lenient_related;
        return 0;
    }

    /// What honest editing could reach: what is there under another name can be said in the posting's words.
    [[nodiscard]] double honest_credit(std::size_t i, const Part& part) const {
        if (part.credit_standard > 0 || part.weight <= 0) return part.credit_standard;
        return !verdicts_[i] && inputs_.matches[i].match == MatchKind::implied ? 1 : 0;
    }

    [[nodiscard]] bool unsettled(std::size_t i) const {
        return verdicts_[i] == Verdict::answer_in_application;
    }

    /// An either/or unit is met by one member, or by one whole branch; the best of these gives its credit.
    void weigh_unit(const Scale::Unit& unit, std::vector<Part>& parts) const {
        double weight = 0;
        for (const std::size_t i : unit.members) {
            if (!unsettled(i)) weight = std::max(weight, scale_.weights[i]);
        }
        Credits best;
        std::size_t carrier = unit.members.front();
        double best_key = -1;
        for (const std::vector<std::size_t>& members : unit.choices) {
            Credits choice{1, 1, 1};
            bool settled = true;
            for (const std::size_t i : members) {
                const Credits one = credits(i);
                choice = {std::min(choice.literal, one.literal), std::min(choice.standard, one.standard),
                          std::min(choice.lenient, one.lenient)};
                settled = settled && !unsettled(i);
            }
            if (!settled) continue;
            best = {std::max(best.literal, choice.literal), std::max(best.standard, choice.standard),
                    std::max(best.lenient, choice.lenient)};
            const double rank = choice.standard * 4 + choice.literal * 2 + choice.lenient;
            if (rank > best_key || (rank == best_key && members.front() < carrier)) {
                best_key = rank;
                carrier = members.front();
            }
        }
        // A group that nothing else meets while one member is left to the application form is left out.
        const bool open = std::any_of(unit.members.begin(), unit.members.end(),
                                      [&](std::size_t i) { return unsettled(i); });
        if (open && best.standard <= 0) weight = 0;
        parts[carrier] = {weight, 0, best.literal, best.standard, std::max(best.lenient, best.standard)};
    }

    const ScoreInputs& inputs_;
    const Scale& scale_;
    std::vector<Gate> gates_;
    std::vector<std::optional<Verdict>> verdicts_; ///< of each requirement; none where it is no gate
};

} // namespace

Scale scale_of(const Posting& posting, const Lexicon& lexicon) {
    const std::vector<Requirement>& all = posting.requirements;
    Scale scale;
    scale.lenient_implied = lexicon.weight("lenient-implied");
    scale.lenient_related = lexicon.weight("lenient-related");
    scale.proof_listed = lexicon.weight("proof-listed");
    scale.proof_shown = lexicon.weight("proof-shown");
    scale.proof_with_result = lexicon.weight("proof-shown-with-result");
    std::map<std::string, std::size_t> of_group;
    for (std::size_t i = 0; i < all.size(); ++i) {
        scale.weights.push_back(weight_of(all[i], lexicon));
        const std::string& group = all[i].group;
        if (group.empty() && said_by_years(all, i)) continue;
        std::size_t unit = scale.units.size();
        if (!group.empty()) unit = of_group.try_emplace(group, unit).first->second;
        if (unit == scale.units.size()) scale.units.emplace_back();
        scale.units[unit].members.push_back(i);
    }
    for (Scale::Unit& unit : scale.units) {
        std::map<std::string, std::vector<std::size_t>> choices;
        for (const std::size_t i : unit.members)
            choices[all[i].branch.empty() ? "#" + std::to_string(i) : all[i].branch].push_back(i);
        for (auto& [branch, members] : choices) unit.choices.push_back(std::move(members));
    }
    return scale;
}

Score score_matches(const ScoreInputs& inputs, const Scale& scale) {
    return Scorer(inputs, scale).score();
}

Score score_matches(const ScoreInputs& inputs) {
    return score_matches(inputs, scale_of(inputs.posting, inputs.lexicon));
}

} // namespace analyzer
