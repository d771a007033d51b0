// Where a new thought begins in a text: a paragraph, a list item, a table cell. In: tokens and the document's lines. Out: for
// each token, whether it begins one. Word files mark their items without a sign or an empty line between, plain text has
// nothing else, so both are asked; what is said in one item is not said of the next.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/read_text.hpp"

#include <vector>

namespace analyzer {

std::vector<bool> thought_starts(const ReadText& text);

} // namespace analyzer
