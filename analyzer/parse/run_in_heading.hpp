// Headings that run on in their paragraph: "**What you bring.** ACA qualified, ...", "The role. You will ...". In: the first token of a
// paragraph. Out: the heading with its marks, and its words alone; nothing where the paragraph just begins.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/posting_text.hpp"

#include <optional>

namespace analyzer {

struct RunInHeading {
    TokenRange whole; ///< with asterisks and its stop
    TokenRange words;
    bool marked = false; ///< set in bold with asterisks
    bool asks = false;   ///< "What would be a bonus?"
};

std::optional<RunInHeading> run_in_heading(const PostingText& text, std::uint32_t paragraph);

} // namespace analyzer
