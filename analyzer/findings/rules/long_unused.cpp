// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <algorithm>

namespace analyzer {

/// Products, languages and machines the posting asks for that the page shows in old jobs alone, where it has newer ones. What people do
/// in any job of their trade they rarely name again, so skills are left out.
void find_long_unused(const FindingInputs& inputs, FindingList& out) {
    if (inputs.posting == nullptr || inputs.matches == nullptr) return;
    const auto least = static_cast<Months>(inputs.resume.text.lexicon.weight("finding/unused-months"));
    const Months recent = inputs.as_of.first_month() - least;
    const std::vector<Position>& positions = inputs.resume.resume.positions;
    const bool has_newer = std::any_of(positions.begin(), positions.end(), [&](const Position& position) {
        const std::optional<MonthRange> range = months_of(position.dates, inputs.as_of);
        return range && range->last > recent;
    });
    if (!has_newer) return;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < inputs.matches->size(); ++i) {
        const Match& match = (*inputs.matches)[i];
        const Requirement& requirement = inputs.posting->posting.requirements[i];
        const bool tool = requirement.term != no_term &&
                          inputs.resume.text.lexicon.term(requirement.term).kind == Kind::tool;
        if (!tool || match.match < MatchKind::implied || match.standing < Standing::shown || !match.last_used)
            continue;
        if (match.last_used->last_month() > recent) continue;
        std::string name = requirement.name + " (" + std::to_string(match.last_used->year) + ")";
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    }
    if (!names.empty())
        out.add({}, {{"count", std::to_string(names.size())}, {"names", first_few(names, ", ")}});
}

} // namespace analyzer
