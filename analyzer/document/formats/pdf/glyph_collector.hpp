// Poppler's output device that keeps what is painted instead of painting it: characters with place, size, look, colour
// and how they are shown; filled rectangles and pictures, to judge later what lies beneath or above a character.
// In: the drawing calls of one page. Out: its PageContent; stops collecting at its character limit.
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "document/formats/pdf/page_content.hpp"

#include <GfxState.h>
#include <OutputDev.h>

#include <functional>
#include <map>
#include <string>

namespace analyzer::pdf {

struct TooComplex {};

class GlyphCollector : public OutputDev {
  public:
    /// `too_late` is asked now and then; once it says so, TooComplex is thrown through Poppler.
    GlyphCollector(float page_width, float page_height, std::size_t glyph_limit,
                   std::function<bool()> too_late);

    PageContent take() { return std::move(page_); }
    [[nodiscard]] bool full() const { return page_.glyphs.size() >= glyph_limit_; }

    bool upsideDown() override { return true; }
    bool useDrawChar() override { return true; }
    bool interpretType3Chars() override { return false; }
    bool useTilingPatternFill() override { return true; }
    bool useShadedFills(int) override { return true; }

    void beginForm(Ref id) override;
    void updateFont(GfxState* state) override;
    void drawChar(GfxState* state, double x, double y, double dx, double dy, double origin_x, double origin_y,
                  CharCode code, int bytes, const Unicode* unicode, int unicode_length) override;
    void beginActualText(GfxState* state, const GooString* text) override;
    void endActualText(GfxState* state) override;

    void fill(GfxState* state) override { add_path(state); }
    void eoFill(GfxState* state) override { add_path(state); }
    bool tilingPatternFill(GfxState* state, Gfx*, Catalog*, GfxTilingPattern*, const double* matrix, int x0,
                           int y0, int x1, int y1, double x_step, double y_step) override;
    bool functionShadedFill(GfxState* state, GfxFunctionShading*) override { return add_shading(state); }
    bool axialShadedFill(GfxState* state, GfxAxialShading*, double, double) override {
        return add_shading(state);
    }
    bool radialShadedFill(GfxState* state, GfxRadialShading*, double, double) override {
        return add_shading(state);
    }
    bool gouraudTriangleShadedFill(GfxState* state, GfxGouraudTriangleShading*) override {
        return add_shading(state);
    }
    bool patchMeshShadedFill(GfxState* state, GfxPatchMeshShading*) override { return add_shading(state); }
    void drawImageMask(GfxState* state, Object* ref, Stream* str, int width, int height, bool invert,
                       bool interpolate, bool inline_image) override;
    void drawImage(GfxState* state, Object* ref, Stream* str, int width, int height, GfxImageColorMap* map,
                   bool interpolate, const int* mask_colours, bool inline_image) override;
    void drawMaskedImage(GfxState* state, Object* ref, Stream* str, int width, int height,
                         GfxImageColorMap* map, bool interpolate, Stream* mask, int mask_width,
                         int mask_height, bool mask_invert, bool mask_interpolate) override;
    void drawSoftMaskedImage(GfxState* state, Object* ref, Stream* str, int width, int height,
                             GfxImageColorMap* map, bool interpolate, Stream* mask, int mask_width,
                             int mask_height, GfxImageColorMap* mask_map, bool mask_interpolate) override;
    void beginTransparencyGroup(GfxState*, const double*, GfxColorSpace*, bool, bool,
                                bool for_soft_mask) override;
    void endTransparencyGroup(GfxState*) override;

  private:
    /// What is known of the font in use; `scale` turns its nominal size into that of an ordinary font.
    struct Font {
        std::uint16_t index = 0;
        bool icons = false;   ///< its characters are pictures
        bool symbols = false; ///< its private characters are bullets
        float scale = 1;
    };

    void check_time();
    void add_path(GfxState* state);
    bool add_shading(GfxState* state);
    void add_image(GfxState* state, bool opaque);
    void add_box(GfxState* state, Box box, PaintKind kind, Colour colour, bool opaque);
    void put(char32_t value, const Glyph& place);
    void count_oddities(const Glyph& place, const Unicode* unicode, int length, bool nothing_left);
    [[nodiscard]] Visibility visibility_of(GfxState* state, float x, float y, float size) const;

    PageContent page_;
    std::size_t glyph_limit_;
    std::function<bool()> too_late_;
    std::uint32_t calls_ = 0;
    std::uint32_t forms_ = 0; ///< calls of forms on this page
    std::uint32_t order_ = 0;
    std::size_t zero_width_after_ = 0; ///< how many glyphs stood before a zero-width character; 0: none waits
    std::map<Ref, Font> fonts_;
    Font font_;
    std::u32string actual_text_;
    std::size_t actual_begin_ = 0;
    bool in_actual_ = false;
    bool actual_had_icons_ = false;
    std::vector<bool> groups_; ///< for each open group: is it only a mask?
    int mask_depth_ = 0;
};

/// A PDF text string (PDFDocEncoding or UTF-16) as code points.
std::u32string decode_text_string(const std::string& text);

} // namespace analyzer::pdf
