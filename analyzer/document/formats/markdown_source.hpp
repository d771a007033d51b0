// Rewrites what plain CommonMark does not know into what it does: front matter, pipe tables, definition lists,
// heading attributes, fenced divs. In: the Markdown as UTF-8. Out: CommonMark in which each table row is a paragraph
// whose cells are parted by `cell_mark`, each definition a paragraph after its term; and the front matter's plain
// values. Linear time.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace analyzer {

inline constexpr char cell_mark = '\x1F';

struct MarkdownSource {
    std::string text;
    std::vector<std::pair<std::string, std::string>> front_matter; ///< key, value; in the file's order
};

MarkdownSource prepare_markdown(std::string_view markdown);

} // namespace analyzer
