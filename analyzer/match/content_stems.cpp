// SPDX-License-Identifier: Apache-2.0
#include "match/content_stems.hpp"

#include <algorithm>

namespace analyzer {

std::vector<std::string_view> content_stems(const ReadText& text, Span span,
                                            std::initializer_list<ListIndex> without, Numbers numbers) {
    std::vector<std::string_view> stems;
    const TokenList& tokens = text.tokens;
    for (std::uint32_t i = tokens.first_at(span.begin);
         i < tokens.size() && tokens[i].span.begin < span.end;) {
        std::uint32_t left_out = 0;
        for (const ListIndex list : without) {
            if (const CueHit* hit = text.cues.at(list, i)) left_out = std::max(left_out, hit->token_count);
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
