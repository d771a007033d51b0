// Short blocks side by side that were painted one after the other: a title and its employer beside a date and a place, a
// label of two lines beside its content. They become rows: "title TAB date", "employer TAB place"; "label TAB content".
// In: lines as painted. Out: the same with such rows joined; long blocks side by side are columns and stay apart.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/pdf/gutters.hpp"
#include "document/formats/pdf/reading_order.hpp"

namespace analyzer::pdf {

void join_short_blocks(std::vector<PageLine>& lines, const std::vector<Piece>& pieces,
                       const std::vector<Gutter>& gutters, float page_width);

} // namespace analyzer::pdf
