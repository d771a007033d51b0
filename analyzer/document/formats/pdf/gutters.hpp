// Gutters: upright white strips between two columns of text that each run on by themselves. A strip beside dates or
// labels is none: there every line of the sparser side stands level with a line of the other, or was painted with it.
// In: a page's pieces in painting order. Out: strips; rows must not be joined across them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/pdf/pieces.hpp"

#include <vector>

namespace analyzer::pdf {

struct Gutter {
    float x = 0;                           ///< where the right column begins
    float top = 0, bottom = 0;             ///< where both columns have text
    float reach_top = 0, reach_bottom = 0; ///< where either has
};

std::vector<Gutter> find_gutters(const std::vector<Piece>& pieces);
/// Does one of them stand between a line ending at `left_end` and one beginning at `right_begin` on this row?
bool is_divided(const std::vector<Gutter>& gutters, float left_end, float right_begin, float baseline);

} // namespace analyzer::pdf
