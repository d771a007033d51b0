// SPDX-License-Identifier: Apache-2.0
#include "match/term_relations.hpp"

#include "lexicon/kept_of.hpp"

#include <algorithm>
#include <unordered_map>

namespace analyzer {

namespace {

/// What more tools than this imply is no class of tools but a field ("programming").
constexpr std::uint32_t largest_family = 40;

bool holds(std::span<const TermIndex> terms, TermIndex term) {
    return std::find(terms.begin(), terms.end(), term) != terms.end();
}

} // namespace

struct TermRelations::Derived {
    explicit Derived(const Lexicon&) {}

    std::vector<std::uint32_t> children; ///< how many terms imply each directly
    std::unordered_map<TermIndex, std::vector<TermIndex>> closures;
};

TermRelations::TermRelations(const Lexicon& lexicon)
    : lexicon_(lexicon), derived_(kept_of<Derived>(lexicon)) {}

std::uint32_t TermRelations::family_size(TermIndex parent) {
    std::vector<std::uint32_t>& children = derived_->children;
    if (children.empty()) {
        children.resize(lexicon_.term_count());
        for (TermIndex i = 0; i < lexicon_.term_count(); ++i) {
            for (const TermIndex broader : lexicon_.term(i).implies) ++children[broader];
        }
    }
    return children[parent];
}

/// Two tools of one class ("Epic" and "Cerner" are both electronic health records).
bool TermRelations::are_siblings(const Term& a, const Term& b) {
    if (a.kind != Kind::tool || b.kind != Kind::tool) return false;
    return std::any_of(a.implies.begin(), a.implies.end(), [&](TermIndex parent) {
        return holds(b.implies, parent) && family_size(parent) <= largest_family;
    });
}

const std::vector<TermIndex>& TermRelations::implied_by(TermIndex term) {
    const auto [at, made] = derived_->closures.try_emplace(term);
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
    return at->second = std::move(reached);
}

MatchKind TermRelations::relation(NamedTerm asked, NamedTerm had) {
    const bool same = asked.term == had.term;
    if (same || holds(implied_by(had.term), asked.term)) {
        if (asked.role != FormRole::name || had.role == FormRole::beside) return MatchKind::related;
        return same && had.role == FormRole::name ? MatchKind::literal : MatchKind::implied;
    }
    const Term wanted = lexicon_.term(asked.term);
    if (holds(wanted.near, had.term) || holds(wanted.implies, had.term)) return MatchKind::related;
    const std::vector<TermIndex>& broader = implied_by(had.term);
    if (std::any_of(broader.begin(), broader.end(), [&](TermIndex t) { return holds(wanted.near, t); }))
        return MatchKind::related;
    return are_siblings(wanted, lexicon_.term(had.term)) ? MatchKind::related : MatchKind::none;
}

} // namespace analyzer
