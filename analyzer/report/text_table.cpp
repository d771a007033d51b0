// SPDX-License-Identifier: Apache-2.0
#include "report/text_table.hpp"

#include "report/terminal_text.hpp"
#include "report/wrap_text.hpp"

#include <algorithm>
#include <numeric>

namespace analyzer {

namespace {

constexpr std::size_t indent = 2, between = 2, narrowest = 7;

std::string cell_text(const std::vector<Page::Cell>& row, std::size_t column) {
    return column < row.size() ? terminal_text(row[column].text) : std::string();
}

std::vector<std::string> lines_of(const std::string& text, std::size_t width) {
    std::vector<std::string> lines;
    const std::string wrapped = wrap_text(text, {"", ""}, width);
    for (std::size_t at = 0; at < wrapped.size();) {
        const std::size_t end = wrapped.find('\n', at);
        lines.push_back(wrapped.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

std::string set_row(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths,
                    const std::vector<std::size_t>& numbers) {
    std::vector<std::vector<std::string>> columns;
    std::size_t height = 0;
    for (std::size_t c = 0; c < widths.size(); ++c) {
        columns.push_back(lines_of(cells[c], widths[c]));
        height = std::max(height, columns.back().size());
    }
    std::string out;
    for (std::size_t line = 0; line < height; ++line) {
        std::string row(indent, ' ');
        for (std::size_t c = 0; c < widths.size(); ++c) {
            const std::string text = line < columns[c].size() ? columns[c][line] : std::string();
            const std::string blanks(widths[c] - std::min(widths[c], display_width(text)), ' ');
            const bool right = std::find(numbers.begin(), numbers.end(), c) != numbers.end();
            row += (c == 0 ? "" : std::string(between, ' ')) + (right ? blanks + text : text + blanks);
        }
        row.erase(row.find_last_not_of(' ') + 1);
        out += row + '\n';
    }
    return out;
}

std::string as_records(const Page::Table& table, std::size_t width) {
    std::string out;
    for (const std::vector<Page::Cell>& row : table.rows) {
        for (std::size_t c = 0; c < table.head.size(); ++c) {
            const std::string line = terminal_text(table.head[c]) + ": " + cell_text(row, c);
            out += wrap_text(line, {c == 0 ? "  " : "    ", "      "}, width);
        }
    }
    return out;
}

} // namespace

std::string text_table(const Page::Table& table, std::size_t width) {
    std::string out;
    if (!table.caption.empty()) out += wrap_text(terminal_text(table.caption), {"  ", "  "}, width);
    const std::size_t columns = table.head.size();
    if (columns == 0) return out;
    const std::size_t room = width - std::min(width, indent + between * (columns - 1));
    if (room < columns * narrowest) return out + as_records(table, width);

    std::vector<std::string> head;
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < columns; ++c) {
        head.push_back(terminal_text(table.head[c]));
        widths.push_back(std::max<std::size_t>(display_width(head.back()), 1));
        for (const std::vector<Page::Cell>& row : table.rows) {
            widths.back() = std::max(widths.back(), display_width(cell_text(row, c)));
        }
    }
    while (std::accumulate(widths.begin(), widths.end(), std::size_t{0}) > room)
        --*std::max_element(widths.begin(), widths.end());

    std::vector<std::string> rules;
    for (const std::size_t column : widths) rules.emplace_back(column, '-');
    out += set_row(head, widths, table.numbers) + set_row(rules, widths, {});
    for (const std::vector<Page::Cell>& row : table.rows) {
        std::vector<std::string> cells;
        for (std::size_t c = 0; c < columns; ++c) cells.push_back(cell_text(row, c));
        out += set_row(cells, widths, table.numbers);
    }
    return out;
}

} // namespace analyzer
