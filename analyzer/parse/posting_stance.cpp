// SPDX-License-Identifier: Apache-2.0
#include "parse/posting_stance.hpp"

namespace analyzer {

ItemStance stance_of(const PostingText& text, const PostingItem& item, bool has_demand_part) {
    const PostingWords& words = text.words;
    const TokenRange range = item.tokens;
    switch (item.role) {
    case PostingRole::required:
    case PostingRole::preferred:
        if (text.has(words.process, range)) return {};
        if (text.has(words.benefit, range) && !text.has(words.asks, range)) return {};
        if (text.at(words.duty_start, range.first) != 0 && text.at(words.asks, range.first) == 0) return {Stance::duty, false};
        return {Stance::asks, true};
    case PostingRole::duties:
        if (text.has(words.process, range)) return {};
        if (text.has(words.asks_in_duties, range)) return {Stance::asks, false};
        return {Stance::duty, false};
    case PostingRole::other:
        if (text.has(words.process, range) || (text.has(words.benefit, range) && !text.has(words.must, range))) return {};
        if (text.has(words.opening_call, range)) return {Stance::asks, false};
        if (text.has(words.company, range)) return {};
        // A posting without parts lists its demands all the same: "Good eyesight. Must hold a licence."
        if (!has_demand_part && text.capital(range.first) && text.at(words.item_opener, range.first) != 0) {
            return {Stance::asks, true};
        }
        if (text.has(words.asks, range)) return {Stance::asks, false};
        if (text.has(words.duty, range)) return {Stance::duty, false};
        if (!has_demand_part && item.bullet) return {Stance::asks, true};
        return {};
    case PostingRole::company:
    case PostingRole::benefits:
    case PostingRole::legal:
    case PostingRole::process: return {};
    }
    return {};
}

std::vector<ClauseStrength> clause_strengths(const PostingText& text, const PostingItem& item) {
    const PostingWords& words = text.words;
    const Necessity usual = item.role == PostingRole::preferred ? Necessity::preferred : Necessity::required;
    std::vector<ClauseStrength> strengths;
    for (const TokenRange clause : split_into_clauses(text, item.tokens)) {
        ClauseStrength strength{clause, usual, false};
        const bool wished = text.has(words.wish_before, clause) || text.has(words.wish_after, clause);
        const bool denied = text.has(words.negation, clause);
        if (wished) {
            strength.necessity = Necessity::preferred;
        } else if (denied) {
            strength.negated = true;
        } else if (usual == Necessity::preferred && text.has(words.must, clause)) {
            strength.necessity = Necessity::required;
        }
        strengths.push_back(strength);
    }
    // "It is preferable" and "but it is not required" say it of the clause before.
    for (std::size_t i = 1; i < strengths.size(); ++i) {
        ClauseStrength& before = strengths[i - 1];
        if (text.words_in(strengths[i].tokens) > 7 || before.necessity == Necessity::preferred) continue;
        const bool about_before = text.at(words.clause_joiner, strengths[i].tokens.first) != 0 ||
                                  text.symbol(strengths[i].tokens.first, "-–—");
        if (about_before && text.has(words.wish_after, strengths[i].tokens)) before.necessity = Necessity::preferred;
    }
    return strengths;
}

} // namespace analyzer
