// Builds the trie that finds forms, list items and cues: phrases go in as tokens, nodes and words come out as records.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/image.hpp"
#include "token/tokenize.hpp"

#include <map>
#include <string>
#include <vector>

namespace analyzer {

/// How a token of a phrase is compared: by its stem, or whole.
enum class Compare : std::uint8_t { whole, stem };

/// Tokens of a phrase that count: hyphens between words and trade mark signs do not.
bool is_skipped(const TokenList& tokens, std::uint32_t i);

class PhraseTrie {
  public:
    /// `compare`: stems only apply to words of more than three letters without digits. `plural`: the phrase is also entered
    /// with an "s" at its last word.
    void add(std::string_view phrase, Compare compare, bool plural, OutputRecord output);

    std::vector<NodeRecord> nodes;
    std::vector<EdgeRecord> edges;
    std::vector<OutputRecord> outputs;
    std::vector<std::pair<std::string, bool>> words; ///< key and whether it is a stem; number = index + 1
    std::vector<std::uint32_t> root_child;
    void freeze(); ///< fills the members above

  private:
    struct Growing {
        std::map<std::uint32_t, std::uint32_t> children;
        std::vector<OutputRecord> outputs;
    };
    std::uint32_t word_number(std::string_view key, bool is_stem);
    std::uint32_t child(std::uint32_t node, std::uint32_t word);

    std::vector<Growing> growing_{1};
    std::map<std::pair<std::string, bool>, std::uint32_t> numbers_;
};

} // namespace analyzer
