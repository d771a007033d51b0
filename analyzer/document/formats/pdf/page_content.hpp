// What is painted on one page, in painting order: characters, filled boxes and pictures, places of hyperlinks.
// Places in points, origin at the page's top left corner, y downwards. Text that is turned stands in its own frame:
// `left`/`right` run along its reading direction, `baseline` across it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace analyzer::pdf {

struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;
    bool known = true; ///< false: a pattern, a gradient, a picture

    bool operator==(const Colour&) const = default;
};

enum class Visibility : std::uint8_t {
    visible,
    invisible_mode,
    transparent,
    tiny,
    off_page,
    clipped,
    same_colour,
    covered,
    disguised ///< one character is printed, a phrase is said to stand there
};

/// Direction of writing in quarter turns; everything oblique counts as `oblique`.
enum class Turn : std::uint8_t { none, up, half, down, oblique };

struct Glyph {
    char32_t value = 0;
    float left = 0, right = 0, baseline = 0;
    float size = 0;          ///< of the font after all transformations
    std::uint32_t order = 0; ///< painting order, shared with the boxes
    std::uint16_t font = 0;  ///< index into PageContent::fonts
    Turn turn = Turn::none;
    Visibility visibility = Visibility::visible;
    bool faint = false; ///< seen, but hard to tell from what lies beneath
    Colour colour;
};

struct FontLook {
    bool bold = false;
    bool italic = false;
    bool drawn = false; ///< a Type 3 font: its characters are drawings
};

struct Box {
    float left = 0, top = 0, right = 0, bottom = 0;

    [[nodiscard]] float width() const { return right - left; }
    [[nodiscard]] float height() const { return bottom - top; }
    [[nodiscard]] bool holds(float x, float y) const {
        return x >= left && x <= right && y >= top && y <= bottom;
    }
};

/// A rectangle is exact; a shape (anything else that is filled) and a picture are known by their bounds only.
enum class PaintKind : std::uint8_t { rectangle, shape, picture };

struct PaintedBox {
    Box box;
    PaintKind kind = PaintKind::rectangle;
    bool opaque = true;
    bool image = false; ///< a picture of pixels, not a gradient
    Colour colour;
    std::uint32_t order = 0;
};

struct LinkBox {
    Box box;
    std::string target;
};

/// Characters that leave no glyph, or not as they are stored.
struct Oddities {
    std::uint32_t icons = 0, ligatures = 0, zero_width = 0;
};

struct PageContent {
    float width = 0, height = 0;
    Oddities oddities;
    std::vector<Glyph> glyphs;
    std::vector<FontLook> fonts;
    std::vector<PaintedBox> boxes;
    std::vector<LinkBox> links;
};

} // namespace analyzer::pdf
