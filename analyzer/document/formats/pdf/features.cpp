// SPDX-License-Identifier: Apache-2.0
#include "document/formats/pdf/features.hpp"

#include "document/formats/pdf/gutters.hpp"

#include <algorithm>
#include <string>

namespace analyzer::pdf {
namespace {

constexpr float least_picture = 20;    // points; what is smaller is an icon
constexpr float least_column = 0.3F;   // of the page's height that a gutter runs down
constexpr std::size_t few_glyphs = 60; // a page with fewer and hundreds of outlines is drawn text
constexpr std::uint32_t least_outlines = 300;

void add_pictures(std::vector<Feature>& features, const PageContent& page, std::uint32_t number) {
    const float area = std::max(1.0F, page.width * page.height);
    for (const PaintedBox& painted : page.boxes) {
        if (!painted.image || std::min(painted.box.width(), painted.box.height()) < least_picture) continue;
        const float share = std::max(0.0F, painted.box.width()) * std::max(0.0F, painted.box.height()) / area;
        add_feature(features, FeatureKind::picture, number, 1, {}, share);
    }
}

void add_columns(std::vector<Feature>& features, const PageContent& page, const std::vector<Piece>& pieces,
                 std::uint32_t number) {
    std::uint32_t columns = 1;
    for (const Gutter& gutter : find_gutters(pieces))
        columns += gutter.bottom - gutter.top > least_column * page.height ? 1 : 0;
    if (columns > 1) add_feature(features, FeatureKind::columns, number, columns);
}

/// Outlines of letters where there is next to no text.
void add_outlines(std::vector<Feature>& features, const PageContent& page, std::uint32_t number) {
    if (page.glyphs.size() > few_glyphs) return;
    const auto outlines = std::count_if(page.boxes.begin(), page.boxes.end(), [](const PaintedBox& painted) {
        return painted.kind == PaintKind::shape && painted.box.height() < 40 && painted.box.width() < 40;
    });
    if (outlines >= least_outlines)
        add_feature(features, FeatureKind::outline, number, static_cast<std::uint32_t>(outlines));
}

} // namespace

void add_page_features(std::vector<Feature>& features, const PageContent& page,
                       const std::vector<Piece>& pieces, std::uint32_t number) {
    std::uint32_t turned = 0, drawn = 0, unmapped = 0, faint = 0;
    for (const Glyph& glyph : page.glyphs) {
        if (glyph.visibility != Visibility::visible || glyph.value == U' ') continue;
        turned += glyph.turn != Turn::none ? 1 : 0;
        drawn += page.fonts[glyph.font].drawn ? 1 : 0;
        unmapped += glyph.value == U'\uFFFD' ? 1 : 0;
        faint += glyph.faint ? 1 : 0;
    }
    add_pictures(features, page, number);
    add_columns(features, page, pieces, number);
    add_outlines(features, page, number);
    add_feature(features, FeatureKind::turned_text, number, turned);
    add_feature(features, FeatureKind::type3_text, number, drawn);
    add_feature(features, FeatureKind::unmapped_text, number, unmapped);
    add_feature(features, FeatureKind::faint_text, number, faint);
    add_feature(features, FeatureKind::icon_text, number, page.oddities.icons);
    add_feature(features, FeatureKind::ligature, number, page.oddities.ligatures);
    add_feature(features, FeatureKind::zero_width, number, page.oddities.zero_width);
    for (const Piece& piece : pieces)
        if (piece.spread) add_feature(features, FeatureKind::spaced_letters, number, 1, piece.text);
}

} // namespace analyzer::pdf
