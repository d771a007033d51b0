// Small geometry of lines: what stands on one row, what stands beside what, and making one line of two.
// In: pieces and lines of one page. Out: lines. Units: points.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/pdf/gutters.hpp"
#include "document/formats/pdf/reading_order.hpp"

namespace analyzer::pdf {

PageLine line_of(const Piece& piece, std::uint32_t index);
bool same_row(const PageLine& a, const PageLine& b);
bool is_left_of(const PageLine& a, const PageLine& b); ///< wholly, with a little tolerance
bool overlaps_across(const PageLine& a, const PageLine& b);
/// On one row, one beside the other, and no gutter between them.
bool may_join(const PageLine& a, const PageLine& b, const std::vector<Gutter>& gutters);
std::size_t digits_in(const PageLine& line, const std::vector<Piece>& pieces);
/// Puts the cells of `other` into `line`, in their places from left to right.
void merge_row(PageLine& line, const PageLine& other, const std::vector<Piece>& pieces);
/// Adds `other` after everything in `line`, whatever its place, after a space.
void append_text(PageLine& line, const PageLine& other);
/// Pieces joined into lines where they were painted one after the other on one row.
std::vector<PageLine> lines_as_painted(const std::vector<Piece>& pieces, const std::vector<Gutter>& gutters);
/// Turns narrow gaps into TABs where the words after them stand in a column: other lines have words starting there.
void mark_column_gaps(std::vector<PageLine>& lines, const std::vector<Piece>& pieces);
/// A title that runs on below its date ("Bachelor at University of TAB 2020", "Ohio") becomes one line again.
void join_wrapped_cells(std::vector<PageLine>& lines, const std::vector<Piece>& pieces);

} // namespace analyzer::pdf
