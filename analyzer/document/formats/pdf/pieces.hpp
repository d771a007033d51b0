// Pieces of lines: characters painted one after the other on one baseline without a wide gap between them, as text.
// Words are told by spaces and by gaps; letter spacing is taken out ("S K I L L S" -> "SKILLS"), characters painted twice
// for weight are kept once.
// In: a page's glyphs (visible ones, or those hidden for one reason). Out: pieces in painting order.
// Example:  for (const Piece& piece : visible_pieces(page)) use(piece.text);
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/pdf/page_content.hpp"

#include <string>
#include <vector>

namespace analyzer::pdf {

/// Where a character of a piece stands, so that a hyperlink finds its words.
struct Place {
    std::uint32_t offset = 0; ///< into the piece's text
    float left = 0, right = 0;
};

struct Piece {
    std::string text; ///< UTF-8, single spaces, none at either end
    std::vector<Place> places;
    float left = 0, right = 0, baseline = 0;
    float size = 0; ///< of most of its letters
    std::uint32_t letters = 0, bold = 0, italic = 0;
    bool bullet = false;       ///< nothing but a bullet
    bool space_before = false; ///< a space was painted before it
    bool apart = false;        ///< none was, though the page paints its spaces: a cell of its own
    bool spread = false;       ///< its letters stand apart: "S K I L L S"
    bool wide_script = false;  ///< its first character is Chinese, Japanese or Korean
    Turn turn = Turn::none;

    [[nodiscard]] float top() const { return baseline - 0.75F * size; }
    [[nodiscard]] float bottom() const { return baseline + 0.22F * size; }
    [[nodiscard]] float width() const { return right - left; }
};

std::vector<Piece> visible_pieces(const PageContent& page);
/// The text of what is hidden for this reason.
std::string hidden_text(const PageContent& page, Visibility reason);

} // namespace analyzer::pdf
