// Finds the lexicon's terms in a text: leftmost-longest over token keys, then the sense rules (`case`, `needs`, `never`,
// @list) decide whether a form that is also an ordinary word counts here. In: tokens. Out: mentions in text order, never
// overlapping, and, where asked for, the rejected ones with the reason. Linear in the text.
// Example: "Python, Go and C" mentions three languages; "go to market" none; "java" never matches in "javascript".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/cues.hpp"
#include "lexicon/lexicon.hpp"
#include "token/tokenize.hpp"

#include <utility>
#include <vector>

namespace analyzer {

struct Mention {
    Span span;
    std::uint32_t first_token = 0;
    std::uint32_t token_count = 0;
    TermIndex term = no_term;
    bool exact = true;      ///< the form's own words; false: other endings of the same stems
    bool ambiguous = false; ///< counted since its sense is shown
    FormRole role = FormRole::name;
    std::string_view reason; ///< why it counts, or why not: a stable kebab-case word
};

/// The reason of a mention that is plain prose more often than a demand (list sense/everyday-word) and stands where nothing
/// asks for it. It counts; who looks for demands alone may leave it out.
inline constexpr std::string_view everyday_word = "everyday-word";

/// `cues` must come from the same tokens and lexicon.
std::vector<Mention> find_mentions(const TokenList& tokens, const Lexicon& lexicon, const Cues& cues,
                                   std::vector<Mention>* rejected = nullptr);

/// Those of the mentions (in text order, none over another) that overlap a span.
std::pair<std::vector<Mention>::const_iterator, std::vector<Mention>::const_iterator>
mentions_in(const std::vector<Mention>& mentions, Span span);

} // namespace analyzer
