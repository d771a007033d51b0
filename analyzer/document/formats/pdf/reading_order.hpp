// Lines of one page in the order a person reads them. Starts from the order of painting, which nearly every program
// that writes PDFs keeps the same as the order of the text, and mends what it does not tell:
// - pieces on one row belong to one line (title left, date at the right margin), also when painted apart, but not
//   across the gutter of two columns: there each side runs on by itself;
// - a label of several short lines beside its content (dates in a narrow left column) stands on the content's first row;
// - what was painted late but stands above (a heading, a name) moves up;
// - on the first page the column with the name (the largest letters) comes first.
// In: pieces in painting order, the page's width. Out: lines, top to bottom in each column.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/pdf/pieces.hpp"

#include <vector>

namespace analyzer::pdf {

enum class Separator : std::uint8_t { none, space, tab };

/// A piece in its line, and what stands between it and the piece before.
struct Cell {
    std::uint32_t piece = 0;
    Separator before = Separator::none;
    bool attached = false; ///< goes on the cell before from the line below it, whatever its place
};

struct PageLine {
    std::vector<Cell> cells;
    float left = 0, right = 0, top = 0, bottom = 0, baseline = 0;
    float size = 0;
    std::uint32_t flow = 0; ///< lines of one column or box share a number

    [[nodiscard]] float width() const { return right - left; }
};

std::vector<PageLine> reading_order(const std::vector<Piece>& pieces, float page_width, bool first_page);
/// The words strictly row by row across the whole page, as a reader that knows no columns takes them.
std::string row_order(const std::vector<Piece>& pieces);

} // namespace analyzer::pdf
