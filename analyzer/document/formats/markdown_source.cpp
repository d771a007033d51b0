// SPDX-License-Identifier: Apache-2.0
#include "document/formats/markdown_source.hpp"

#include <algorithm>

namespace analyzer {
namespace {

std::string_view trim(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

std::vector<std::string_view> split_lines(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", i), text.size());
        lines.push_back(text.substr(i, end - i));
        i = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
    }
    return lines;
}

/// "| --- | :-: |": the row under a table's head.
bool is_table_rule(std::string_view line) {
    line = trim(line);
    return line.find('|') != std::string_view::npos && line.find('-') != std::string_view::npos &&
           line.find_first_not_of("|:- \t+") == std::string_view::npos;
}

void add_row(std::string& out, std::string_view line) {
    line = trim(line);
    if (line.starts_with('|')) line.remove_prefix(1);
    if (line.ends_with('|') && !line.ends_with("\\|")) line.remove_suffix(1);
    bool code = false, words = false;
    std::string row, cell;
    const auto close_cell = [&] {
        if (!trim(cell).empty()) {
            if (words) row += cell_mark;
            row += trim(cell);
            words = true;
        }
        cell.clear();
    };
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '`') code = !code;
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|') {
            cell += '|';
            ++i;
        } else if (line[i] == '|' && !code) {
            close_cell();
        } else {
            cell += line[i];
        }
    }
    close_cell();
    out += '\n';
    out += row;
    out += "\n\n";
}

/// "## Skills {#skills .big}" -> "## Skills".
std::string_view without_attributes(std::string_view line) {
    const std::string_view end = trim(line);
    if (!end.starts_with('#') || !end.ends_with('}')) return line;
    const std::size_t brace = line.rfind('{');
    if (brace == std::string_view::npos || brace + 1 >= line.size()) return line;
    const char mark = line[brace + 1];
    return mark == '#' || mark == '.' || mark == ':' || mark == '-' ? line.substr(0, brace) : line;
}

std::size_t read_front_matter(const std::vector<std::string_view>& lines, MarkdownSource& source) {
    if (lines.empty() || trim(lines[0]) != "---") return 0;
    for (std::size_t end = 1; end < lines.size() && end < 300; ++end) {
        const std::string_view mark = trim(lines[end]);
        if (mark != "---" && mark != "...") {
            if (!mark.empty() && !mark.starts_with('#') && !mark.starts_with('-') &&
                lines[end].find(':') == std::string_view::npos && lines[end][0] != ' ')
                return 0; // a rule over ordinary text
            continue;
        }
        for (std::size_t i = 1; i < end; ++i) {
            const std::string_view line = trim(lines[i]);
            const std::size_t colon = line.find(':');
            if (colon == std::string_view::npos || line.starts_with('#') || line.starts_with('-')) continue;
            std::string_view value = trim(line.substr(colon + 1));
            if (value.size() >= 2 && (value[0] == '"' || value[0] == '\'') && value.back() == value[0])
                value = value.substr(1, value.size() - 2);
            if (value.empty() || value[0] == '{' || value[0] == '[' || value[0] == '|' || value[0] == '>')
                continue;
            source.front_matter.emplace_back(trim(line.substr(0, colon)), value);
        }
        return end + 1;
    }
    return 0;
}

} // namespace

MarkdownSource prepare_markdown(std::string_view markdown) {
    MarkdownSource source;
    const std::vector<std::string_view> lines = split_lines(markdown);
    std::string& out = source.text;
    bool fenced = false, in_definition = false, after_blank = true;
    std::size_t indent = 0;
    for (std::size_t i = read_front_matter(lines, source); i < lines.size(); ++i) {
        std::string_view line = lines[i];
        const std::string_view words = trim(line);
        if (words.starts_with("```") || words.starts_with("~~~")) fenced = !fenced;
        if (fenced) {
            out += line;
            out += '\n';
            continue;
        }
        if (words.empty()) {
            out += '\n';
            after_blank = true;
            continue;
        }
        if (words.starts_with(":::") || (words.starts_with("{:") && words.ends_with('}'))) continue;
        if (i + 1 < lines.size() && words.find('|') != std::string_view::npos &&
            is_table_rule(lines[i + 1])) {
            add_row(out, line);
            for (i += 2;
                 i < lines.size() && lines[i].find('|') != std::string_view::npos && !trim(lines[i]).empty();
                 ++i) {
                if (!is_table_rule(lines[i])) add_row(out, lines[i]);
            }
            --i;
            after_blank = true;
            continue;
        }
        const std::size_t lead = line.find_first_not_of(" \t");
        if (words.size() > 2 && words[0] == ':' && (words[1] == ' ' || words[1] == '\t') &&
            (!after_blank || in_definition)) {
            const std::size_t text = line.find_first_not_of(" \t", lead + 1);
            out += '\n';
            out += line.substr(0, lead);
            out += line.substr(text);
            out += '\n';
            in_definition = true;
            indent = text;
            after_blank = false;
            continue;
        }
        if (in_definition && lead > 0) {
            line.remove_prefix(std::min(lead, indent));
        } else if (in_definition && after_blank) {
            in_definition = false;
        }
        out += without_attributes(line);
        out += '\n';
        after_blank = false;
    }
    return source;
}

} // namespace analyzer
