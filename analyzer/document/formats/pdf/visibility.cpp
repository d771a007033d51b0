// SPDX-License-Identifier: Apache-2.0
#include "document/formats/pdf/visibility.hpp"

#include <algorithm>
#include <cmath>

namespace analyzer::pdf {
namespace {

/// Contrast below which text is not seen: WCAG asks 4.5 for easy reading; light grey on white in real résumés has 1.3.
constexpr double least_contrast = 1.12;
/// Below it text is seen, but hard to read on paper; grey of 166 on white has 2.4.
constexpr double faint_contrast = 2.4;

double channel(std::uint8_t value) {
    const double v = value / 255.0;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, "relative luminance".
double luminance(Colour c) {
    return 0.2126 * channel(c.red) + 0.7152 * channel(c.green) + 0.0722 * channel(c.blue);
}

double contrast(Colour a, Colour b) {
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

bool looks_alike(Colour a, Colour b) {
    if (a == b) return true;
    if (std::abs(a.red - b.red) > 24 || std::abs(a.green - b.green) > 24 || std::abs(a.blue - b.blue) > 24)
        return false;
    return contrast(a, b) < least_contrast;
}

/// Most characters of a page have the colours of the one before.
class Faintness {
  public:
    bool of(Colour paper, Colour ink) {
        if (paper == paper_ && ink == ink_) return faint_;
        paper_ = paper, ink_ = ink;
        return faint_ = contrast(paper, ink) < faint_contrast;
    }

  private:
    Colour paper_, ink_;
    bool faint_ = true;
};

struct Point {
    float x = 0, y = 0;
};

/// The middle of a character on the page, whichever way it is turned.
Point middle_of(const Glyph& glyph) {
    const float along = (glyph.left + glyph.right) / 2;
    const float across = glyph.baseline - 0.3F * glyph.size;
    switch (glyph.turn) {
    case Turn::half:
        return {-along, -across};
    case Turn::down:
        return {-across, along};
    case Turn::up:
        return {across, -along};
    default:
        return {along, across};
    }
}

Colour colour_beneath(const PageContent& page, Point at, std::uint32_t order) {
    constexpr Colour paper = {255, 255, 255, true};
    for (auto box = page.boxes.rbegin(); box != page.boxes.rend(); ++box) {
        if (box->order > order || !box->box.holds(at.x, at.y)) continue;
        if (box->kind == PaintKind::rectangle && box->opaque) return box->colour;
        return {0, 0, 0, false};
    }
    return paper;
}

/// Some programs paint bold letters as outlines and lay the text over them unseen, for searching: that text is seen.
bool is_drawn_as_outline(const PageContent& page, const Glyph& glyph) {
    if (glyph.turn != Turn::none) return false;
    const float top = glyph.baseline - 1.25F * glyph.size;
    const float bottom = glyph.baseline + 0.45F * glyph.size;
    return std::any_of(page.boxes.begin(), page.boxes.end(), [&](const PaintedBox& painted) {
        const Box& box = painted.box;
        return painted.kind == PaintKind::shape && box.top >= top && box.bottom <= bottom &&
               box.left <= glyph.right && box.right >= glyph.left && box.width() < 3 * glyph.size;
    });
}

bool covers_page(const Box& box, const PageContent& page) {
    return box.width() * box.height() > 0.6F * page.width * page.height;
}

} // namespace

bool is_scan(const PageContent& page) {
    float area = 0;
    for (const PaintedBox& box : page.boxes)
        if (box.kind == PaintKind::picture && box.box.width() < page.width * 1.5F)
            area += box.box.width() * box.box.height();
    return area > 0.6F * page.width * page.height;
}

void judge_visibility(PageContent& page) {
    const bool scan = is_scan(page);
    Faintness faint;
    std::vector<const PaintedBox*> covers;
    for (const PaintedBox& box : page.boxes)
        if (box.opaque && box.kind != PaintKind::shape &&
            !(box.kind == PaintKind::picture && covers_page(box.box, page)))
            covers.push_back(&box);
    std::size_t checks_left = 50'000'000; // so that a hostile page cannot make this slow
    bool drawn_before =
        false; // letters as plain as "I" are drawn as a bar, which is told by the letters beside it
    for (Glyph& glyph : page.glyphs) {
        if (scan) {
            if (glyph.visibility == Visibility::invisible_mode) glyph.visibility = Visibility::visible;
            continue; // what a picture shows beneath its text layer is not known
        }
        const bool unseen =
            glyph.visibility == Visibility::transparent || glyph.visibility == Visibility::invisible_mode;
        if (unseen && checks_left > page.boxes.size() && glyph.value != U' ') {
            checks_left -= page.boxes.size();
            const bool narrow = glyph.right - glyph.left < 0.42F * glyph.size;
            drawn_before = is_drawn_as_outline(page, glyph) || (drawn_before && narrow);
            if (drawn_before) glyph.visibility = Visibility::visible;
            continue;
        }
        if (glyph.visibility != Visibility::visible || glyph.value == U' ') continue;
        const Point at = middle_of(glyph);
        if (glyph.colour.known) {
            const Colour beneath = colour_beneath(page, at, glyph.order);
            if (beneath.known && looks_alike(beneath, glyph.colour)) {
                glyph.visibility = Visibility::same_colour;
                continue;
            }
            if (beneath.known) glyph.faint = faint.of(beneath, glyph.colour);
        }
        if (checks_left < covers.size() + page.boxes.size()) continue;
        checks_left -= covers.size() + page.boxes.size() / 16;
        for (auto box = covers.rbegin(); box != covers.rend() && (*box)->order > glyph.order; ++box)
            if ((*box)->box.holds(at.x, at.y)) {
                glyph.visibility = Visibility::covered;
                break;
            }
    }
}

const char* reason_name(Visibility visibility) {
    switch (visibility) {
    case Visibility::visible:
        return "visible";
    case Visibility::invisible_mode:
        return "invisible-mode";
    case Visibility::transparent:
        return "transparent";
    case Visibility::tiny:
        return "tiny-text";
    case Visibility::off_page:
        return "off-page";
    case Visibility::clipped:
        return "clipped";
    case Visibility::same_colour:
        return "white-text";
    case Visibility::covered:
        return "covered";
    case Visibility::disguised:
        return "disguised";
    }
    return "hidden";
}

} // namespace analyzer::pdf
