// A text cut into words, numbers and symbols, each with its place in the source and two keys to compare by.
// Word breaks are ICU's (UAX #29), cut further at every inner dot, colon and middle dot, so that "Node.js" is
// node . js wherever it stands and "skills:Python" is three tokens; matching works on token sequences, so C, C++,
// C#, .NET and CI/CD need no rules of their own. `folded` is the NFKC case fold, `stem` the Snowball English stem.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

enum class TokenKind : std::uint8_t { word, number, symbol };

struct Token {
    Span span;   ///< bytes in the source text
    Span folded; ///< bytes in TokenList's key text
    Span stem;   ///< likewise; equals `folded` for numbers and symbols
    TokenKind kind = TokenKind::word;
    bool glued = false;            ///< nothing stands between it and the token before
    bool line_start = false;       ///< first token of its line
    bool after_blank_line = false; ///< at least one empty line stands before it
};

class TokenList {
  public:
    std::string_view text; ///< the source; must outlive the list
    std::vector<Token> tokens;
    std::string keys; ///< folded words and stems, end to end

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(tokens.size()); }
    const Token& operator[](std::uint32_t i) const { return tokens[i]; }
    [[nodiscard]] std::string_view source(std::uint32_t i) const { return tokens[i].span.of(text); }
    [[nodiscard]] std::string_view folded(std::uint32_t i) const { return tokens[i].folded.of(keys); }
    [[nodiscard]] std::string_view stem(std::uint32_t i) const { return tokens[i].stem.of(keys); }
    [[nodiscard]] bool is_symbol(std::uint32_t i, char symbol) const {
        return i < size() && tokens[i].kind == TokenKind::symbol && source(i) == std::string_view(&symbol, 1);
    }
    /// Index of the first token that begins at or after a byte offset; size() if there is none.
    [[nodiscard]] std::uint32_t first_at(std::uint32_t byte_offset) const;
    /// The source from the first to the last of `count` tokens.
    [[nodiscard]] Span span(std::uint32_t first, std::uint32_t count) const {
        return {tokens[first].span.begin, tokens[first + count - 1].span.end};
    }
};

/// Never fails; the text must be valid UTF-8.
TokenList tokenize(std::string_view text);

} // namespace analyzer
