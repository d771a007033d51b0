// Renders a page for a terminal. In: a page, the width in columns (nothing is ever wider), whether to colour.
// Out: lines; control characters and bidi overrides of the documents made visible (terminal_text.hpp). Colour
// only repeats what the words say.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/page.hpp"

#include <cstddef>
#include <string>

namespace analyzer {

struct TextStyle {
    std::size_t width = 80; ///< at least 40
    bool color = false;
};

std::string render_text(const Page& page, TextStyle style = {});

} // namespace analyzer
