// Tables of demands flattened to text: "Criteria | Essential | Desirable" over rows whose cells "|" or a tab parts.
// In: where a line begins. Out: its cells; for the head of such a table the role of each column.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/posting.hpp"
#include "parse/posting_text.hpp"

#include <vector>

namespace analyzer {

std::vector<TokenRange> table_cells(const PostingText& text, std::uint32_t line);
/// Empty unless one column is headed as asked for and another as wished for.
std::vector<PostingRole> column_roles(const PostingText& text, std::uint32_t line);

} // namespace analyzer
