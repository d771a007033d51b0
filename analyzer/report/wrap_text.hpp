// Wraps words to a terminal's width. In: one paragraph, the indent of its first and further lines, the width in columns.
// A word longer than the line is cut, so that no line is ever wider.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace analyzer {

struct Indent {
    std::string_view first;
    std::string_view rest;
};

std::string wrap_text(std::string_view text, Indent indent, std::size_t width);

} // namespace analyzer
