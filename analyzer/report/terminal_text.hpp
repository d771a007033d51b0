// Makes text from outside safe for a terminal: control characters, escapes and bidi overrides become visible, such as \x1b.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace analyzer {

/// Line ends and tabs become blanks, so the result is one line.
std::string terminal_text(std::string_view text);
/// Width on a terminal in columns (wide East Asian characters count two).
std::size_t display_width(std::string_view text);

} // namespace analyzer
