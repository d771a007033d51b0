// How far a term the résumé has speaks for a term the posting asks: itself, one that surely includes it, or a neighbour.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"
#include "match/match.hpp"

#include <memory>
#include <vector>

namespace analyzer {

/// A term and how it is named.
struct NamedTerm {
    TermIndex term = no_term;
    FormRole role = FormRole::name;
};

class TermRelations {
  public:
    explicit TermRelations(const Lexicon& lexicon);

    /// literal stands for "the same term, by one of its names" here; else implied, related or none. A narrower form implies its
    /// term, and whoever has the term may still lack what is narrower.
    MatchKind relation(NamedTerm asked, NamedTerm had);
    /// Everything a term implies, over all steps.
    const std::vector<TermIndex>& implied_by(TermIndex term);

  private:
    bool are_siblings(const Term& a, const Term& b);
    std::uint32_t family_size(TermIndex parent);

    struct Derived; ///< what follows from the lexicon, found out as it is asked for
    const Lexicon& lexicon_;
    std::shared_ptr<Derived> derived_;
};

} // namespace analyzer
