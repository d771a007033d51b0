// SPDX-License-Identifier: Apache-2.0
#include "report/wrap_text.hpp"

#include "report/terminal_text.hpp"
#include "text/utf8.hpp"

namespace analyzer {

namespace {

/// As many whole code points of a word as fit into `columns`.
std::string_view fitting(std::string_view word, std::size_t columns) {
    std::size_t end = 0;
    while (end < word.size()) {
        const std::size_t next = end + code_point_at(word, end).bytes;
        if (display_width(word.substr(0, next)) > columns) break;
        end = next;
    }
    return word.substr(0, end == 0 ? word.size() : end);
}

} // namespace

std::string wrap_text(std::string_view text, Indent indent, std::size_t width) {
    std::string out;
    std::string line(indent.first);
    std::size_t used = display_width(line);
    bool empty = true;
    while (true) {
        while (text.starts_with(' ')) text.remove_prefix(1);
        if (text.empty()) break;
        std::string_view word = text.substr(0, text.find(' '));
        std::size_t columns = display_width(word);
        if (!empty && used + 1 + columns > width) {
            out += line + '\n';
            line = indent.rest;
            used = display_width(line);
            empty = true;
        }
        if (empty && used + columns > width) {
            word = fitting(word, width > used ? width - used : 1);
            columns = display_width(word);
        }
        if (!empty) {
            line += ' ';
            ++used;
        }
        line += word;
        used += columns;
        empty = false;
        text.remove_prefix(word.size());
    }
    return out + line + '\n';
}

} // namespace analyzer
