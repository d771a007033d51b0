// SPDX-License-Identifier: Apache-2.0
#include "match/term_relations.hpp"

#include <algorithm>

namespace analyzer {

namespace {

bool holds(std::span<const TermIndex> terms, TermIndex term) {
    return std::find(terms.begin(), terms.end(), term) != terms.end();
}

} // namespace

const std::vector<TermIndex>& TermRelations::implied_by(TermIndex term) {
    const auto [at, made] = closures_.try_emplace(term);
    if (!made) return at->second;
    std::vector<TermIndex> reached;
    std::vector<TermIndex> open = {term};
    while (!open.empty()) {
        const TermIndex next = open.back();
        open.pop_back();
        for (const TermIndex broader : lexicon_.term(next).implies) {
            if (broader == term || holds(reached, broader)) continue;
            reached.push_back(broader);
            open.push_back(broader);
        }
    }
    std::sort(reached.begin(), reached.end());
    return closures_[term] = std::move(reached);
}

MatchKind TermRelations::relation(TermIndex asked, TermIndex had) {
    if (asked == had) return MatchKind::literal;
    if (holds(implied_by(had), asked)) return MatchKind::implied;
    const Term wanted = lexicon_.term(asked);
    if (holds(wanted.near, had) || holds(wanted.implies, had)) return MatchKind::related;
    return MatchKind::none;
}

} // namespace analyzer
