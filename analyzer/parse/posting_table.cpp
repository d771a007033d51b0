// SPDX-License-Identifier: Apache-2.0
#include "parse/posting_table.hpp"

namespace analyzer {

namespace {

bool ends_cell(const PostingText& text, std::uint32_t i) {
    if (text.symbol(i, "|")) return true;
    if (i == 0 || text.starts_line(i)) return false;
    const Span gap{text.tokens[i - 1].span.end, text.tokens[i].span.begin};
    return gap.of(text.tokens.text).find('\t') != std::string_view::npos;
}

/// The role of a cell that holds a heading and nothing else.
PostingRole cell_role(const PostingText& text, TokenRange cell) {
    if (cell.empty()) return PostingRole::other;
    for (const PostingRole role : {PostingRole::preferred, PostingRole::required}) {
        // The longest hit may go on into the next line.
        if (text.at(text.words.heading[static_cast<std::size_t>(role)], cell.first) >= cell.size())
            return role;
    }
    return PostingRole::other;
}

} // namespace

std::vector<TokenRange> table_cells(const PostingText& text, std::uint32_t line) {
    std::vector<TokenRange> found;
    const std::uint32_t end = text.line_end(line);
    std::uint32_t first = line;
    for (std::uint32_t i = line; i < end; ++i) {
        if (!ends_cell(text, i)) continue;
        if (i > line) found.push_back({first, i});
        first = text.symbol(i, "|") ? i + 1 : i;
    }
    if (first < end || text.symbol(end - 1, "|")) found.push_back({first, end});
    return found;
}

std::vector<PostingRole> column_roles(const PostingText& text, std::uint32_t line) {
    std::vector<PostingRole> roles;
    bool required = false, preferred = false;
    for (const TokenRange cell : table_cells(text, line)) {
        const PostingRole role = cell_role(text, cell);
        required = required || role == PostingRole::required;
        preferred = preferred || role == PostingRole::preferred;
        roles.push_back(role);
    }
    return required && preferred ? roles : std::vector<PostingRole>{};
}

} // namespace analyzer
