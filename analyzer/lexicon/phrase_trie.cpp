// SPDX-License-Identifier: Apache-2.0
#include "lexicon/phrase_trie.hpp"

#include <algorithm>

namespace analyzer {

namespace {

bool has_digit(std::string_view s) {
    return std::any_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool is_skipped(const TokenList& tokens, std::uint32_t i) {
    if (tokens[i].kind != TokenKind::symbol) return false;
    const std::string_view source = tokens.source(i);
    if (source == "™" || source == "®" || source == "©") return true;
    if (source != "-" && tokens.folded(i) != "-") return false;
    return tokens[i].glued && i + 1 < tokens.size() && tokens[i + 1].glued && i > 0 &&
           tokens[i - 1].kind != TokenKind::symbol && tokens[i + 1].kind != TokenKind::symbol;
}

void PhraseTrie::add(std::string_view phrase, Compare compare, bool plural, OutputRecord output) {
    const TokenList tokens = tokenize(phrase);
    std::vector<std::uint32_t> counted;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        if (!is_skipped(tokens, i)) counted.push_back(i);
    }
    if (counted.empty()) return;
    std::uint32_t node = 0;
    for (std::size_t k = 0; k < counted.size(); ++k) {
        const std::uint32_t i = counted[k];
        const std::string_view folded = tokens.folded(i);
        const bool stemmed = compare == Compare::stem && tokens[i].kind == TokenKind::word &&
                             folded.size() > 3 && !has_digit(folded);
        if (plural && !stemmed && k + 1 == counted.size() && tokens[i].kind == TokenKind::word) {
            growing_[child(node, word_number(std::string(folded) + "s", false))].outputs.push_back(output);
        }
        node = child(node, word_number(stemmed ? tokens.stem(i) : folded, stemmed));
    }
    growing_[node].outputs.push_back(output);
}

std::uint32_t PhraseTrie::word_number(std::string_view key, bool is_stem) {
    const auto [at, made] =
        numbers_.try_emplace({std::string(key), is_stem}, static_cast<std::uint32_t>(words.size() + 1));
    if (made) words.emplace_back(key, is_stem);
    return at->second;
}

std::uint32_t PhraseTrie::child(std::uint32_t node, std::uint32_t word) {
    const auto [at, made] =
        growing_[node].children.try_emplace(word, static_cast<std::uint32_t>(growing_.size()));
    const std::uint32_t number = at->second;
    if (made) growing_.emplace_back();
    return number;
}

void PhraseTrie::freeze() {
    root_child.assign(words.size() + 1, 0);
    for (const auto& [word, node] : growing_[0].children) root_child[word] = node;
    for (const Growing& from : growing_) {
        NodeRecord node;
        node.edges = {static_cast<std::uint32_t>(edges.size()),
                      static_cast<std::uint32_t>(from.children.size())};
        node.outputs = {static_cast<std::uint32_t>(outputs.size()),
                        static_cast<std::uint32_t>(from.outputs.size())};
        for (const auto& [word, to] : from.children) edges.push_back({word, to});
        outputs.insert(outputs.end(), from.outputs.begin(), from.outputs.end());
        nodes.push_back(node);
    }
}

} // namespace analyzer
