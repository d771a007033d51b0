// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <functional>
#include <string>
#include <unordered_map>

namespace analyzer {

namespace {

constexpr std::uint32_t shingle = 8; // words; shorter runs are phrases that everyone uses

/// Words only, so that marks and bullets between them do not matter.
std::vector<std::uint32_t> words_of(const TokenList& tokens) {
    std::vector<std::uint32_t> words;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != TokenKind::symbol) words.push_back(i);
    }
    return words;
}

/// A number for each run of eight words: equal for equal runs, and for hardly any others.
std::vector<std::size_t> shingles_of(const TokenList& tokens, const std::vector<std::uint32_t>& words) {
    std::vector<std::size_t> hashes;
    for (const std::uint32_t word : words)
        hashes.push_back(std::hash<std::string_view>()(tokens.folded(word)));
    for (std::size_t i = 0; i + shingle <= hashes.size(); ++i) {
        for (std::size_t k = 1; k < shingle; ++k) hashes[i] = hashes[i] * 0x9E3779B97F4A7C15U + hashes[i + k];
    }
    hashes.resize(hashes.size() - (shingle - 1));
    return hashes;
}

} // namespace

/// A long run of words that stands in the posting word for word.
void find_pasted_posting(const FindingInputs& inputs, FindingList& out) {
    if (inputs.posting == nullptr) return;
    const TokenList& asked = inputs.posting->text.tokens;
    const TokenList& told = inputs.resume.text.tokens;
    const std::vector<std::uint32_t> asked_words = words_of(asked), told_words = words_of(told);
    if (asked_words.size() < shingle || told_words.size() < shingle) return;
    const std::vector<std::size_t> asked_shingles = shingles_of(asked, asked_words),
                                   told_shingles = shingles_of(told, told_words);
    std::unordered_map<std::size_t, std::size_t> places;
    places.reserve(asked_shingles.size());
    for (std::size_t i = 0; i < asked_shingles.size(); ++i) places.emplace(asked_shingles[i], i);
    std::size_t best = 0, best_at = 0;
    for (std::size_t i = 0; i + shingle <= told_words.size();) {
        const auto found = places.find(told_shingles[i]);
        std::size_t length = 0;
        if (found != places.end()) {
            while (i + length < told_words.size() && found->second + length < asked_words.size() &&
                   told.folded(told_words[i + length]) == asked.folded(asked_words[found->second + length]))
                ++length;
        }
        if (length > best) best = length, best_at = i;
        i += std::max<std::size_t>(1, length);
    }
    if (static_cast<double>(best) < inputs.resume.text.lexicon.weight("finding/pasted-words")) return;
    const Span run{told[told_words[best_at]].span.begin, told[told_words[best_at + best - 1]].span.end};
    out.add(run, {{"count", std::to_string(best)}});
}

} // namespace analyzer
