// Finds a posting's own words in a résumé: word for word, or the same stems close together in any order.
// In: the tokens of a quote, the résumé's tokens. Out: token ranges. Linear in the résumé for each quote.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/cues.hpp"
#include "token/tokenize.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace analyzer {

struct TokenRange {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

class PhraseSearch {
  public:
    PhraseSearch(const TokenList& tokens, const Lexicon& lexicon);

    /// Places where the words stand as they are, hyphens read as blanks.
    [[nodiscard]] std::vector<TokenRange> literal(const TokenList& words, std::uint32_t first, std::uint32_t count) const;
    /// Places where all content words stand by their stems, in any order, with at most two other words between.
    [[nodiscard]] std::vector<TokenRange> inflected(const TokenList& words, const Cues& word_cues, std::uint32_t first,
                                                    std::uint32_t count) const;

  private:
    const TokenList& tokens_;
    ListIndex small_words_;
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> by_word_;
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> by_stem_;
};

} // namespace analyzer
