// SPDX-License-Identifier: Apache-2.0
#include "match/thought_starts.hpp"

#include <algorithm>
#include <string_view>

namespace analyzer {

namespace {

/// Lines of plain text run on where they are full; shorter ones say nothing of the width.
constexpr std::uint32_t least_width = 60;

bool has_layout(const Line& line) {
    return line.font_size > 0;
}

/// The width that the text is set to: that of its longest line.
std::uint32_t width_of(const std::vector<Line>& lines) {
    std::uint32_t width = least_width;
    for (const Line& line : lines) width = std::max(width, line.span.size());
    return width;
}

/// "Ear smears", "Provet records": a line that begins with a capital though its first word had room on the one before was not
/// wrapped but begun anew.
bool begins_anew(const ReadText& text, const Line& before, const Line& line, std::uint32_t width) {
    const std::string_view written = text.document.text;
    const std::string_view above = before.span.of(written), here = line.span.of(written);
    if (has_layout(line) || above.empty() || here.empty()) return false;
    constexpr std::string_view goes_on = ",;:&-(/";
    if (goes_on.find(above.back()) != std::string_view::npos) return false;
    const std::uint32_t first = text.tokens.first_at(line.span.begin);
    const std::string_view word = text.tokens.source(first);
    const bool capital = !word.empty() && word != text.tokens.folded(first);
    const std::size_t first_word = std::min(here.find(' '), here.size());
    return capital && above.size() + 1 + first_word < width;
}

} // namespace

std::vector<bool> thought_starts(const ReadText& text) {
    const TokenList& tokens = text.tokens;
    std::vector<bool> starts(tokens.size(), false);
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        starts[i] =
            tokens[i].after_blank_line || (tokens[i].line_start && tokens[i].kind == TokenKind::symbol);
    }
    const Line* before = nullptr;
    const std::uint32_t width = width_of(text.document.lines);
    for (const Line& line : text.document.lines) {
        const bool new_block = before == nullptr || before->block != line.block || line.list_item ||
                               begins_anew(text, *before, line, width);
        const std::uint32_t first = tokens.first_at(line.span.begin);
        if (new_block && first < tokens.size() && tokens[first].span.begin < line.span.end)
            starts[first] = true;
        before = &line;
    }
    return starts;
}

} // namespace analyzer
