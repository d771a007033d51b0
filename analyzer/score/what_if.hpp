// The score as it would be if the person showed certain terms at work, for as long as the posting asks. Nothing is claimed
// for them: the numbers say what honest evidence would be worth. A term meets what asks for it by name, by another name or in
// the posting's words, and speaks for what it implies and what lies near it as it does in a résumé.
// In: what score_matches takes, its result, the posting's text, the terms. Out: each term's requirement, and the sum done again.
// Example: "PostgreSQL" meets the requirement PostgreSQL, and on the lenient screen SQL too.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "score/score_matches.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

struct AssumedTerm {
    std::string words; ///< as the person named it
    std::optional<std::size_t>
        requirement; ///< index of the one it speaks for most strongly; nothing: the posting asks none
    MatchKind match = MatchKind::none; ///< how: literal where it meets it, else implied or related
    std::vector<std::size_t> also;     ///< the others that it would help
    bool found_already = false;        ///< the résumé has shown it at work before
    Score alone;                       ///< if this term alone were true
};

struct WhatIf {
    std::vector<AssumedTerm> terms;
    Score score; ///< with all of them
};

/// "PostgreSQL, Docker" as its parts; blanks around them and empty ones are dropped.
std::vector<std::string> split_terms(std::string_view list);

WhatIf assume_terms(const ScoreInputs& inputs, const Score& score, std::string_view posting_text,
                    const std::vector<std::string>& terms);

} // namespace analyzer
