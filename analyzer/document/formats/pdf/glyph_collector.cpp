// SPDX-License-Identifier: GPL-3.0-only
#include "document/formats/pdf/glyph_collector.hpp"

#include "document/formats/pdf/characters.hpp"

#include <GfxFont.h>
#include <UTF.h>
#include <goo/gmem.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace analyzer::pdf {
namespace {

constexpr std::size_t box_limit = 20'000;
constexpr float tiny_size = 2.0F;

Colour colour_of(const GfxRGB& rgb) {
    return {colToByte(rgb.r), colToByte(rgb.g), colToByte(rgb.b), true};
}

Colour fill_colour(GfxState* state) {
    if (state->getFillColorSpace()->getMode() == csPattern) return {0, 0, 0, false};
    GfxRGB rgb;
    state->getFillRGB(&rgb);
    return colour_of(rgb);
}

Colour stroke_colour(GfxState* state) {
    if (state->getStrokeColorSpace()->getMode() == csPattern) return {0, 0, 0, false};
    GfxRGB rgb;
    state->getStrokeRGB(&rgb);
    return colour_of(rgb);
}

/// Bounds of a path on the page, and whether it is one upright rectangle.
struct PathShape {
    Box bounds{std::numeric_limits<float>::max(), std::numeric_limits<float>::max(),
               std::numeric_limits<float>::lowest(), std::numeric_limits<float>::lowest()};
    bool rectangle = true;
};

PathShape shape_of(GfxState* state, const GfxSubpath* path) {
    PathShape shape;
    const int points = path->getNumPoints();
    double last_x = 0;
    double last_y = 0;
    for (int i = 0; i < points; ++i) {
        double x = 0;
        double y = 0;
        state->transform(path->getX(i), path->getY(i), &x, &y);
        shape.bounds.left = std::min(shape.bounds.left, static_cast<float>(x));
        shape.bounds.right = std::max(shape.bounds.right, static_cast<float>(x));
        shape.bounds.top = std::min(shape.bounds.top, static_cast<float>(y));
        shape.bounds.bottom = std::max(shape.bounds.bottom, static_cast<float>(y));
        if (path->getCurve(i) || (i > 0 && std::abs(x - last_x) > 0.1 && std::abs(y - last_y) > 0.1))
            shape.rectangle = false;
        last_x = x;
        last_y = y;
    }
    if (points < 4 || points > 5) shape.rectangle = false;
    return shape;
}

Turn turn_of(GfxState* state) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    state->getFontTransMat(&a, &b, &c, &d);
    if (std::abs(a) > 5 * std::abs(b)) return a >= 0 ? Turn::none : Turn::half;
    if (std::abs(b) > 5 * std::abs(a)) return b > 0 ? Turn::down : Turn::up;
    return Turn::oblique;
}

bool contains(const std::string& name, const char* part) {
    return name.find(part) != std::string::npos;
}

std::string lower_name(const GfxFont& font) {
    std::string name = font.getNameWithoutSubsetTag();
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return name;
}

FontLook look_of(const GfxFont& font, const std::string& name) {
    FontLook look;
    look.bold = font.isBold() || font.getWeight() >= GfxFont::W600 || contains(name, "bold") ||
                contains(name, "black") || contains(name, "heavy") || contains(name, "cmbx") ||
                contains(name, "bx1") || (name.size() > 3 && name.ends_with("-b"));
    look.drawn = font.getType() == fontType3;
    look.italic =
        font.isItalic() || contains(name, "italic") || contains(name, "oblique") || contains(name, "cmti");
    return look;
}

/// Glyph names such as "f_i" or "t_t" spell a ligature that the font gives no characters for.
std::u32string spelled_by_name(const GfxFont& font, CharCode code) {
    std::u32string spelled;
    if (font.isCIDFont() || font.getType() == fontType3 || code > 255) return spelled;
    const char* given = static_cast<const Gfx8BitFont&>(font).getCharName(static_cast<int>(code));
    if (given == nullptr) return spelled;
    std::string name(given);
    name.resize(std::min(name.find('.'), name.size()));
    if (name.size() < 3 || name[1] != '_') return spelled;
    for (std::size_t i = 0; i < name.size(); i += 2) {
        if (!std::isalpha(static_cast<unsigned char>(name[i])) || (i + 1 < name.size() && name[i + 1] != '_'))
            return {};
        spelled += static_cast<char32_t>(name[i]);
    }
    return spelled;
}

} // namespace

std::u32string decode_text_string(const std::string& text) {
    Unicode* characters = nullptr;
    const int count = TextStringToUCS4(text, &characters);
    std::u32string decoded(characters, characters + std::max(count, 0));
    gfree(characters);
    return decoded;
}

GlyphCollector::GlyphCollector(float page_width, float page_height, std::size_t glyph_limit,
                               std::function<bool()> too_late)
    : glyph_limit_(glyph_limit), too_late_(std::move(too_late)) {
    page_.width = page_width;
    page_.height = page_height;
    page_.fonts.emplace_back();
}

void GlyphCollector::check_time() {
    if (++calls_ % 256 == 0 && too_late_()) throw TooComplex{};
}

/// A page calls some dozens of forms. Forms that call forms tenfold are stopped here, whatever the machine has to do
/// besides; the clock would take seconds to tell.
void GlyphCollector::beginForm(Ref) {
    constexpr std::uint32_t most_forms = 20'000;
    check_time();
    if (++forms_ > most_forms) throw TooComplex{};
}

void GlyphCollector::updateFont(GfxState* state) {
    const std::shared_ptr<GfxFont>& font = state->getFont();
    if (!font) {
        font_ = {};
        return;
    }
    // By its number in the file: Poppler frees the fonts of a form with it, and the next ones take their addresses.
    const auto found = fonts_.find(*font->getID());
    if (found != fonts_.end()) {
        font_ = found->second;
        return;
    }
    const std::string name = lower_name(*font);
    font_ = {};
    if (page_.fonts.size() < std::numeric_limits<std::uint16_t>::max()) {
        font_.index = static_cast<std::uint16_t>(page_.fonts.size());
        page_.fonts.push_back(look_of(*font, name));
    }
    font_.icons = contains(name, "awesome") || contains(name, "icons") || contains(name, "icomoon") ||
                  contains(name, "academicons") || contains(name, "marvosym") || contains(name, "phosphor") ||
                  contains(name, "dingbats");
    font_.symbols = contains(name, "wingdings") || contains(name, "symbol") || contains(name, "webdings");
    if (font->getType() == fontType3) {
        const double* box = font->getFontBBox();
        const double height = std::abs((box[3] - box[1]) * font->getFontMatrix()[3]);
        // The nominal size of a Type 3 font means nothing; its tallest character is about as high as a font's size.
        if (height > 0 && std::isfinite(height)) font_.scale = static_cast<float>(height);
    }
    fonts_.emplace(*font->getID(), font_);
}

Visibility GlyphCollector::visibility_of(GfxState* state, float x, float y, float size) const {
    if (state->getRender() == 3) return Visibility::invisible_mode;
    if (state->getFillOpacity() < 0.05 && (state->getRender() & 3) != 1) return Visibility::transparent;
    if (size < tiny_size) return Visibility::tiny;
    if (x < 0 || y < 0 || x > page_.width || y > page_.height) return Visibility::off_page;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    state->getClipBBox(&left, &top, &right, &bottom);
    constexpr double slack = 2;
    if (x < left - slack || x > right + slack || y < top - slack || y > bottom + slack)
        return Visibility::clipped;
    return Visibility::visible;
}

void GlyphCollector::put(char32_t value, const Glyph& place) {
    if (full()) return;
    page_.glyphs.push_back(place);
    page_.glyphs.back().value = value;
}

void GlyphCollector::count_oddities(const Glyph& place, const Unicode* unicode, int length,
                                    bool nothing_left) {
    if (length == 0) return;
    const char32_t first = unicode[0];
    Oddities& odd = page_.oddities;
    if (is_private(first) || (font_.icons && !is_space(first))) ++odd.icons;
    if (length == 1 && first >= 0xFB00 && first <= 0xFB06) ++odd.ligatures;
    // A character without width matters inside a word; at the end of a line some programs leave one.
    const bool after_letter = !page_.glyphs.empty() && is_letter_or_digit(page_.glyphs.back().value);
    if (nothing_left && (first == 0x200B || first == 0x2060 || first == 0xFEFF)) {
        zero_width_after_ = after_letter ? page_.glyphs.size() : 0;
    } else if (zero_width_after_ > 0) {
        const Glyph& before = page_.glyphs.back();
        if (zero_width_after_ == page_.glyphs.size() && is_letter_or_digit(first) &&
            before.baseline == place.baseline && std::abs(place.left - before.right) < 0.1F * place.size)
            ++odd.zero_width;
        zero_width_after_ = 0;
    }
}

void GlyphCollector::drawChar(GfxState* state, double x, double y, double dx, double dy, double, double,
                              CharCode code, int bytes, const Unicode* unicode, int unicode_length) {
    check_time();
    if (mask_depth_ > 0 || full() || !state->getFont()) return;
    // Letter and word spacing are part of the advance, not of the character.
    double spacing = state->getCharSpace();
    if (bytes == 1 && code == 0x20) spacing += state->getWordSpace();
    double spacing_x = 0;
    double spacing_y = 0;
    state->textTransformDelta(spacing * state->getHorizScaling(), 0, &spacing_x, &spacing_y);
    double x1 = 0;
    double y1 = 0;
    double width = 0;
    double height = 0;
    state->transform(x, y, &x1, &y1);
    state->transformDelta(dx - spacing_x, dy - spacing_y, &width, &height);
    if (!std::isfinite(x1 + y1 + width + height)) return;

    Glyph place;
    place.turn = turn_of(state);
    place.size = static_cast<float>(state->getTransformedFontSize()) * font_.scale;
    place.font = font_.index;
    place.order = ++order_;
    place.colour = (state->getRender() & 3) == 1 ? stroke_colour(state) : fill_colour(state);
    const auto middle_x = static_cast<float>(x1 + width / 2);
    const auto middle_y = static_cast<float>(y1 + height / 2);
    place.visibility = visibility_of(state, middle_x, middle_y - 0.3F * place.size, place.size);
    switch (place.turn) {
    case Turn::none:
    case Turn::oblique:
        place.left = static_cast<float>(x1), place.right = static_cast<float>(x1 + width);
        place.baseline = static_cast<float>(y1);
        break;
    case Turn::half:
        place.left = static_cast<float>(-x1), place.right = static_cast<float>(-x1 - width);
        place.baseline = static_cast<float>(-y1);
        break;
    case Turn::down:
        place.left = static_cast<float>(y1), place.right = static_cast<float>(y1 + height);
        place.baseline = static_cast<float>(-x1);
        break;
    case Turn::up:
        place.left = static_cast<float>(-y1), place.right = static_cast<float>(-y1 - height);
        place.baseline = static_cast<float>(x1);
        break;
    }
    if (place.right < place.left) std::swap(place.left, place.right);

    std::u32string letters;
    for (int i = 0; i < unicode_length; ++i) append_plain(letters, unicode[i], font_.symbols);
    if (place.visibility == Visibility::visible)
        count_oddities(place, unicode, unicode_length, letters.empty());
    if (font_.icons && !std::all_of(letters.begin(), letters.end(), is_space)) {
        actual_had_icons_ = true;
        return;
    }
    if (letters.empty() && unicode_length > 0) {
        actual_had_icons_ |= is_private(unicode[0]);
        return;
    }
    if (letters.empty()) letters = spelled_by_name(*state->getFont(), code);
    if (letters.empty()) letters.push_back(U'\uFFFD'); // ActualText may know it
    // The longest ligatures stand for four letters; a character said to mean a phrase shows something else.
    if (letters.size() > 6 && place.visibility == Visibility::visible)
        place.visibility = Visibility::disguised;
    const float share = (place.right - place.left) / static_cast<float>(letters.size());
    for (const char32_t letter : letters) {
        place.right = place.left + share;
        put(letter, place);
        place.left = place.right;
    }
}

void GlyphCollector::beginActualText(GfxState*, const GooString* text) {
    in_actual_ = true;
    actual_had_icons_ = false;
    actual_begin_ = page_.glyphs.size();
    actual_text_.clear();
    for (const char32_t letter : decode_text_string(text->toStr())) append_plain(actual_text_, letter, false);
}

void GlyphCollector::endActualText(GfxState*) {
    if (!in_actual_) return;
    in_actual_ = false;
    auto& glyphs = page_.glyphs;
    const std::size_t count = glyphs.size() - std::min(actual_begin_, glyphs.size());
    // A person sees the glyphs, so a replacement counts only where it spells what a glyph or two cannot: a ligature.
    if (count == 0 || actual_had_icons_ || actual_text_.empty() || actual_text_.size() > count * 3 + 1)
        return;
    const auto begin = glyphs.begin() + static_cast<std::ptrdiff_t>(actual_begin_);
    const bool same_line =
        std::all_of(begin, glyphs.end(), [&](const Glyph& g) { return g.baseline == begin->baseline; });
    const bool unknown =
        std::any_of(begin, glyphs.end(), [](const Glyph& g) { return g.value == U'\uFFFD'; });
    if (!same_line || (!unknown && count > 3)) return;
    Glyph place = *begin;
    const float right = glyphs.back().right;
    glyphs.resize(actual_begin_);
    const float share = (right - place.left) / static_cast<float>(actual_text_.size());
    for (const char32_t letter : actual_text_) {
        place.right = place.left + share;
        put(letter, place);
        place.left = place.right;
    }
}

void GlyphCollector::add_box(GfxState* state, Box box, PaintKind kind, Colour colour, bool opaque) {
    if (mask_depth_ > 0 || page_.boxes.size() >= box_limit) return;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    state->getClipBBox(&left, &top, &right, &bottom);
    box.left = std::max(box.left, static_cast<float>(left));
    box.top = std::max(box.top, static_cast<float>(top));
    box.right = std::min(box.right, static_cast<float>(right));
    box.bottom = std::min(box.bottom, static_cast<float>(bottom));
    // Rules and dots neither carry nor cover a character; a small shape may be a letter's outline.
    const float least = kind == PaintKind::shape ? 1 : 3;
    if (!(box.width() > least && box.height() > least)) return;
    page_.boxes.push_back(
        {box, kind, opaque && state->getFillOpacity() > 0.95 && state->getBlendMode() == gfxBlendNormal,
         false, colour, ++order_});
}

void GlyphCollector::add_path(GfxState* state) {
    check_time();
    const GfxPath* path = state->getPath();
    const Colour colour = fill_colour(state);
    const int count = std::min(path->getNumSubpaths(), 2'000);
    for (int i = 0; i < count; ++i) {
        const PathShape shape = shape_of(state, path->getSubpath(i));
        const bool exact = shape.rectangle && colour.known;
        add_box(state, shape.bounds, exact ? PaintKind::rectangle : PaintKind::shape, colour, exact);
    }
}

bool GlyphCollector::tilingPatternFill(GfxState* state, Gfx*, Catalog*, GfxTilingPattern*, const double*, int,
                                       int, int, int, double, double) {
    return add_shading(state);
}

bool GlyphCollector::add_shading(GfxState* state) {
    add_box(state, {0, 0, page_.width, page_.height}, PaintKind::picture, {0, 0, 0, false}, false);
    return true;
}

void GlyphCollector::add_image(GfxState* state, bool opaque) {
    const double* m = state->getCTM();
    const double xs[] = {m[4], m[4] + m[0], m[4] + m[2], m[4] + m[0] + m[2]};
    const double ys[] = {m[5], m[5] + m[1], m[5] + m[3], m[5] + m[1] + m[3]};
    const Box box = {
        static_cast<float>(*std::min_element(xs, xs + 4)), static_cast<float>(*std::min_element(ys, ys + 4)),
        static_cast<float>(*std::max_element(xs, xs + 4)), static_cast<float>(*std::max_element(ys, ys + 4))};
    const std::size_t before = page_.boxes.size();
    add_box(state, box, PaintKind::picture, {0, 0, 0, false}, opaque);
    if (page_.boxes.size() > before) page_.boxes.back().image = true;
}

void GlyphCollector::drawImageMask(GfxState* state, Object* ref, Stream* str, int width, int height,
                                   bool invert, bool interpolate, bool inline_image) {
    add_image(state, false);
    OutputDev::drawImageMask(state, ref, str, width, height, invert, interpolate, inline_image);
}

void GlyphCollector::drawImage(GfxState* state, Object* ref, Stream* str, int width, int height,
                               GfxImageColorMap* map, bool interpolate, const int* mask_colours,
                               bool inline_image) {
    add_image(state, mask_colours == nullptr);
    OutputDev::drawImage(state, ref, str, width, height, map, interpolate, mask_colours, inline_image);
}

void GlyphCollector::drawMaskedImage(GfxState* state, Object*, Stream*, int, int, GfxImageColorMap*, bool,
                                     Stream*, int, int, bool, bool) {
    add_image(state, false);
}

void GlyphCollector::drawSoftMaskedImage(GfxState* state, Object*, Stream*, int, int, GfxImageColorMap*, bool,
                                         Stream*, int, int, GfxImageColorMap*, bool) {
    add_image(state, false);
}

void GlyphCollector::beginTransparencyGroup(GfxState*, const double*, GfxColorSpace*, bool, bool,
                                            bool for_soft_mask) {
    groups_.push_back(for_soft_mask);
    mask_depth_ += for_soft_mask ? 1 : 0;
}

void GlyphCollector::endTransparencyGroup(GfxState*) {
    if (groups_.empty()) return;
    mask_depth_ -= groups_.back() ? 1 : 0;
    groups_.pop_back();
}

} // namespace analyzer::pdf
