// SPDX-License-Identifier: Apache-2.0
#include "match/phrase_search.hpp"

#include "lexicon/phrase_trie.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace analyzer {

namespace {

/// Words that may stand between those of a phrase read in another order.
constexpr std::uint32_t extra_words = 2;
/// A single shorter word is found as it is or not at all.
constexpr std::size_t least_letters = 4;
/// Shorter words meet by chance ("on" and "set", "onset").
constexpr std::size_t least_joined_letters = 7;
constexpr std::size_t least_part_letters = 3;

} // namespace

PhraseSearch::PhraseSearch(const ReadText& text, const std::vector<bool>& thought_starts)
    : tokens_(text.tokens), cues_(text.cues), thought_starts_(thought_starts), kin_(text.lexicon) {
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
        by_word_[tokens_.folded(i)].push_back(i);
        if (tokens_[i].kind != TokenKind::symbol) by_stem_[tokens_.stem(i)].push_back(i);
    }
}

std::vector<TokenRun> PhraseSearch::literal(const TokenList& words, std::uint32_t first,
                                            std::uint32_t count) const {
    std::vector<std::string_view> wanted;
    for (std::uint32_t i = first; i < first + count; ++i) {
        if (!is_skipped(words, i)) wanted.push_back(words.folded(i));
    }
    std::vector<TokenRun> found;
    if (wanted.empty()) return found;
    const auto starts = by_word_.find(wanted.front());
    if (starts == by_word_.end()) return found;
    for (const std::uint32_t start : starts->second) {
        std::uint32_t at = start;
        std::size_t matched = 0;
        while (at < tokens_.size() && matched < wanted.size()) {
            if (is_skipped(tokens_, at)) {
                ++at;
                continue;
            }
            if (tokens_.folded(at) != wanted[matched]) break;
            ++matched;
            ++at;
        }
        if (matched == wanted.size()) found.push_back({start, at - start});
    }
    return found;
}

std::vector<TokenRun> PhraseSearch::joined(const TokenList& words, std::uint32_t first,
                                           std::uint32_t count) const {
    std::vector<TokenRun> found;
    std::string wanted;
    std::uint32_t parts = 0;
    for (std::uint32_t i = first; i < first + count; ++i) {
        if (words[i].kind != TokenKind::word) return found;
        wanted += words.folded(i);
        ++parts;
    }
    if (parts == 0 || parts > 2 || wanted.size() < least_joined_letters) return found;
    if (parts == 2) {
        const auto places = by_word_.find(wanted);
        if (places == by_word_.end()) return found;
        for (const std::uint32_t place : places->second) found.push_back({place, 1});
        return found;
    }
    for (std::uint32_t i = 0; i + 1 < tokens_.size(); ++i) {
        const std::string_view head = tokens_.folded(i);
        if (head.size() < least_part_letters || !wanted.starts_with(head)) continue;
        const std::string_view rest = std::string_view(wanted).substr(head.size());
        if (rest.size() >= least_part_letters && tokens_.folded(i + 1) == rest) found.push_back({i, 2});
    }
    return found;
}

std::vector<TokenRun> PhraseSearch::spelled_out(std::string_view acronym, ListIndex skipped) const {
    std::vector<TokenRun> found;
    for (std::uint32_t first = 0; first < tokens_.size(); ++first) {
        std::size_t spelled = 0;
        std::uint32_t i = first;
        for (; i < tokens_.size() && spelled < acronym.size() && tokens_[i].kind == TokenKind::word; ++i) {
            if (i > first && thought_starts_[i]) break;
            if (spelled > 0 && cues_.at(skipped, i) != nullptr) continue;
            if (tokens_.folded(i).front() != acronym[spelled] || !starts_with_capital(tokens_.source(i)))
                break;
            ++spelled;
        }
        if (spelled == acronym.size()) found.push_back({first, i - first});
    }
    return found;
}

const PhraseSearch::Places& PhraseSearch::places_of(std::string_view stem) {
    const auto [at, made] = by_family_.try_emplace(std::string(stem));
    if (!made) return at->second;
    Places& all = at->second;
    for (const auto& [other, places] : by_stem_) {
        if (kin_.are_kin(stem, other)) all.insert(all.end(), places.begin(), places.end());
    }
    for (const std::string& other : kin_.listed_kin(stem)) {
        const auto places = by_stem_.find(other);
        if (places != by_stem_.end() && !kin_.are_kin(stem, other))
            all.insert(all.end(), places->second.begin(), places->second.end());
    }
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<TokenRun> PhraseSearch::together(const std::vector<std::string_view>& stems) {
    std::vector<TokenRun> found;
    if (stems.empty() || (stems.size() == 1 && stems.front().size() < least_letters)) return found;
    // Start from the rarest word, so that the cost stays linear.
    std::vector<const Places*> all_places;
    const Places* rarest = nullptr;
    for (const std::string_view stem : stems) {
        const Places& places = places_of(stem);
        if (places.empty()) return found;
        all_places.push_back(&places);
        if (rarest == nullptr || places.size() < rarest->size()) rarest = &places;
    }
    const auto reach = static_cast<std::uint32_t>(stems.size()) * 2 + extra_words;
    for (const std::uint32_t centre : *rarest) {
        const std::uint32_t from = centre > reach ? centre - reach : 0;
        const std::uint32_t to = std::min(centre + reach + 1, tokens_.size());
        std::uint32_t low = centre;
        std::uint32_t high = centre;
        bool all = true;
        for (const Places* places : all_places) {
            std::uint32_t best = tokens_.size();
            for (auto at = std::lower_bound(places->begin(), places->end(), from);
                 at != places->end() && *at < to; ++at) {
                const auto distance = [&](std::uint32_t i) { return i > centre ? i - centre : centre - i; };
                if (best == tokens_.size() || distance(*at) < distance(best)) best = *at;
            }
            all = all && best != tokens_.size();
            if (!all) break;
            low = std::min(low, best);
            high = std::max(high, best);
        }
        if (!all || high - low + 1 > reach) continue;
        // A phrase does not run over the end of a paragraph or list item.
        const auto from_low = thought_starts_.begin() + low;
        const bool broken =
            std::find(from_low + 1, from_low + (high - low + 1), true) != from_low + (high - low + 1);
        if (!broken) found.push_back({low, high - low + 1});
    }
    return found;
}

} // namespace analyzer
