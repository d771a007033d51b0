// Reads label files: one JSON object a line, {"text","doc"?,"spans":[{"start","end","kind"}]}, offsets in
// code points. Blanks and closing punctuation at a span's ends are cut off, as pre-tokenised data has them.
// Fails on lines of another shape.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.hpp"
#include "text/span.hpp"

#include <string>
#include <vector>

namespace analyzer {

struct LabelledSpan {
    Span span; ///< bytes
    std::string kind;
};

struct LabelledText {
    std::string text;
    std::string group; ///< texts of one group are held out together
    std::vector<LabelledSpan> spans;
};

Result<std::vector<LabelledText>> read_labels(const std::string& file);

} // namespace analyzer
