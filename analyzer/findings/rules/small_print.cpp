// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <cstdio>
#include <map>

namespace analyzer {

/// Letters that people have trouble reading on paper: small ones, faint ones.
void find_small_print(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    const Lexicon& words = inputs.resume.text.lexicon;
    std::map<int, std::size_t> letters_of_size; // tenths of a point
    std::size_t all = 0;
    for (const Line& line : document.lines) {
        if (line.font_size <= 0) continue;
        letters_of_size[static_cast<int>(line.font_size * 10 + 0.5F)] += line.span.size();
        all += line.span.size();
    }
    std::size_t below = 0;
    for (const auto& [size, letters] : letters_of_size) {
        below += letters;
        if (below * 2 < all) continue; // up to half of the letters are this small or smaller
        char points[16];
        std::snprintf(points, sizeof points, "%.1f", size / 10.0);
        if (size < words.weight("finding/small-size") * 10) out.add({}, {{"size", points}}, "small");
        break;
    }
    const std::uint32_t faint = total_of(document, FeatureKind::faint_text);
    if (faint >= words.weight("finding/faint-characters"))
        out.add_on_page(page_of(document, FeatureKind::faint_text), {{"count", std::to_string(faint)}},
                        "faint");
}

} // namespace analyzer
