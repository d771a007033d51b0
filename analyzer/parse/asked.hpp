// One thing a posting asks for, still in tokens: what the readers of degrees, years, conditions, papers, terms and phrases
// hand to the posting parser, which joins repeats and numbers them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/posting.hpp"
#include "parse/posting_text.hpp"

#include <optional>
#include <vector>

namespace analyzer {

struct Asked {
    /// Which reader found it; where two overlap the order says who goes first.
    enum class Source : std::uint8_t { degree, years, gate, lexicon, credential, experience, phrase };

    TokenRange tokens;
    TokenRange core; ///< the words that tell repeats; empty: all of them
    Kind kind = Kind::skill;
    Source source = Source::phrase;
    TermIndex term = no_term;
    FormRole role = FormRole::name; ///< how the term is asked for
    Necessity necessity = Necessity::required;
    PostingRole section = PostingRole::other;
    Months min_months = 0;
    Months max_months = 0;
    DegreeLevel level = DegreeLevel::none;
    std::optional<bool> equivalent;
    std::uint32_t group = 0; ///< 0: stands alone
    char branch = 0;         ///< 'a', 'b', ...: bundles of a group
    bool implied = false;
    bool schedule = false; ///< days or hours
    bool whole = false; ///< "in a food, dairy or water laboratory": its parts are not asked for by themselves
    bool recent = false;       ///< "recent experience of"
    std::int32_t repeats = -1; ///< index of the demand that it only repeats
};

/// Is a range held already by something asked?
inline bool is_taken(const std::vector<Asked>& asked, TokenRange range) {
    for (const Asked& one : asked) {
        if (one.tokens.overlaps(range)) return true;
    }
    return false;
}

} // namespace analyzer
