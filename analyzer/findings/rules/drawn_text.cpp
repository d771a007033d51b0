// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <algorithm>

namespace analyzer {

/// Letters that are drawings: fonts of Type 3, or outlines without any text.
void find_drawn_text(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    if (total_of(document, FeatureKind::outline) > 0)
        out.add_on_page(page_of(document, FeatureKind::outline), {}, "outline");
    const double letters = std::max<double>(1, static_cast<double>(document.text.size()));
    const double share = total_of(document, FeatureKind::type3_text) / letters;
    if (share >= inputs.resume.text.lexicon.weight("finding/drawn-share"))
        out.add({}, {{"percent", std::to_string(static_cast<int>(std::min(1.0, share) * 100))}});
}

} // namespace analyzer
