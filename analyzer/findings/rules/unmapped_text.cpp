// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include "text/utf8.hpp"

namespace analyzer {

/// Characters that no one can make out: U+FFFD and glyphs their font gives no meaning for.
void find_unmapped_text(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    std::uint32_t unknown = 0, all = 0;
    for (std::size_t i = 0; i < document.text.size();) {
        const CodePoint at = code_point_at(document.text, i);
        i += at.bytes;
        all += at.value > U' ' ? 1 : 0;
        unknown += at.value == U'\uFFFD' ? 1 : 0;
    }
    unknown = std::max(unknown, total_of(document, FeatureKind::unmapped_text));
    const Lexicon& words = inputs.resume.text.lexicon;
    if (unknown < words.weight("finding/unmapped-characters")) return;
    const bool many = unknown >= words.weight("finding/unmapped-share") * all;
    out.add({}, {{"count", std::to_string(unknown)}}, many ? "many" : "");
}

} // namespace analyzer
