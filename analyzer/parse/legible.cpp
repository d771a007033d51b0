// SPDX-License-Identifier: Apache-2.0
#include "parse/legible.hpp"

#include "text/utf8.hpp"

namespace analyzer {

namespace {

constexpr std::size_t least_words = 5;
constexpr std::size_t most_unmapped = 5; // one sign in so many

/// U+FFFD stands where bytes were broken; private-use code points are glyphs without a letter.
bool is_unmapped(char32_t c) {
    return c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
}

} // namespace

bool is_legible(const TokenList& tokens) {
    std::size_t words = 0;
    for (std::uint32_t i = 0; i < tokens.size() && words < least_words; ++i) {
        if (tokens[i].kind == TokenKind::word && tokens.folded(i).size() > 1) ++words;
    }
    if (words < least_words) return false;
    std::size_t all = 0;
    std::size_t unmapped = 0;
    for (std::size_t at = 0; at < tokens.text.size();) {
        const CodePoint point = code_point_at(tokens.text, at);
        at += point.bytes;
        if (point.value <= U' ') continue;
        ++all;
        if (is_unmapped(point.value)) ++unmapped;
    }
    return unmapped * most_unmapped <= all;
}

} // namespace analyzer
