// SPDX-License-Identifier: Apache-2.0
#include "match/thought_starts.hpp"

namespace analyzer {

std::vector<bool> thought_starts(const ReadText& text) {
    const TokenList& tokens = text.tokens;
    std::vector<bool> starts(tokens.size(), false);
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        starts[i] =
            tokens[i].after_blank_line || (tokens[i].line_start && tokens[i].kind == TokenKind::symbol);
    }
    const Line* before = nullptr;
    for (const Line& line : text.document.lines) {
        const bool new_block = before == nullptr || before->block != line.block || line.list_item;
        const std::uint32_t first = tokens.first_at(line.span.begin);
        if (new_block && first < tokens.size() && tokens[first].span.begin < line.span.end)
            starts[first] = true;
        before = &line;
    }
    return starts;
}

} // namespace analyzer
