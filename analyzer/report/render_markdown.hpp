// Renders a page as CommonMark (tables as GitHub has them): one line a paragraph, and every character of the
// documents that would be markup escaped. In: a page. Out: UTF-8. Example: markdown_text("2*3 [x]") == "2\*3
// \[x\]".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/page.hpp"

#include <string>
#include <string_view>

namespace analyzer {

std::string render_markdown(const Page& page);

/// Words as they may stand at the beginning of a block (where "1." or "+" would open a list) or only within
/// one.
std::string markdown_text(std::string_view text, bool opening = true);

} // namespace analyzer
