// SPDX-License-Identifier: Apache-2.0
#include "match/content_stems.hpp"

#include <algorithm>

namespace analyzer {

namespace {

/// "Class A": a letter that names something, where a sentence's first word would be capital anyway.
bool is_naming_letter(const TokenList& tokens, std::uint32_t i) {
    const std::string_view word = tokens.source(i);
    return word.size() == 1 && word.front() >= 'A' && word.front() <= 'Z' && i > 0 && !tokens[i].line_start &&
           tokens[i - 1].kind == TokenKind::word;
}

} // namespace

std::vector<std::string_view> content_stems(const ReadText& text, Span span,
                                            std::initializer_list<ListIndex> without, Numbers numbers) {
    std::vector<std::string_view> stems;
    const TokenList& tokens = text.tokens;
    for (std::uint32_t i = tokens.first_at(span.begin);
         i < tokens.size() && tokens[i].span.begin < span.end;) {
        std::uint32_t left_out = 0;
        for (const ListIndex list : without) {
            const CueHit* hit = text.cues.at(list, i);
            if (hit != nullptr && !(hit->token_count == 1 && is_naming_letter(tokens, i)))
                left_out = std::max(left_out, hit->token_count);
        }
        const bool counts = tokens[i].kind == TokenKind::word ||
                            (tokens[i].kind == TokenKind::number && numbers == Numbers::kept);
        if (left_out == 0 && counts && std::find(stems.begin(), stems.end(), tokens.stem(i)) == stems.end()) {
            stems.push_back(tokens.stem(i));
        }
        i += std::max(left_out, 1U);
    }
    return stems;
}

} // namespace analyzer
