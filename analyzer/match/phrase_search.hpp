// Finds a posting's own words in a résumé: word for word, or the same stems close together in any order.
// In: the tokens of a quote, the résumé's tokens and where its thoughts begin. Out: token ranges, in text order. Linear in the résumé for each quote.
// Example: "month-end close" stands, in another form, in "closing the month end".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/word_kin.hpp"
#include "parse/read_text.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace analyzer {

/// `count` tokens from `first` on.
struct TokenRun {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

class PhraseSearch {
  public:
    PhraseSearch(const ReadText& text, const std::vector<bool>& thought_starts);

    /// Places where the words stand as they are, hyphens read as blanks.
    [[nodiscard]] std::vector<TokenRun> literal(const TokenList& words, std::uint32_t first,
                                                std::uint32_t count) const;
    /// Places where the words stand written together or apart ("mealtimes", "meal times"), and not as they are.
    [[nodiscard]] std::vector<TokenRun> joined(const TokenList& words, std::uint32_t first,
                                               std::uint32_t count) const;
    /// Places where an acronym is spelled out in capitals: "Chartered Society of Physiotherapy" for "csp" (folded), words of the list
    /// `skipped` between them left out.
    [[nodiscard]] std::vector<TokenRun> spelled_out(std::string_view acronym, ListIndex skipped) const;
    /// Places where all stems, or their kin, stand in any order with at most a few other words between.
    [[nodiscard]] std::vector<TokenRun> together(const std::vector<std::string_view>& stems);

  private:
    using Places = std::vector<std::uint32_t>;
    const Places& places_of(std::string_view stem);

    const TokenList& tokens_;
    const Cues& cues_;
    const std::vector<bool>& thought_starts_;
    WordKin kin_;
    std::unordered_map<std::string_view, Places> by_word_;
    std::unordered_map<std::string_view, Places> by_stem_;
    std::unordered_map<std::string, Places> by_family_; ///< filled as stems are asked for
};

} // namespace analyzer
