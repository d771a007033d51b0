// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include "text/utf8.hpp"

namespace analyzer {

/// Signs of symbol fonts: outside of the font they are empty boxes.
void find_symbol_signs(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    std::uint32_t count = total_of(document, FeatureKind::icon_text);
    for (std::size_t i = 0; i < document.text.size();) {
        const CodePoint at = code_point_at(document.text, i);
        i += at.bytes;
        count += (at.value >= 0xE000 && at.value <= 0xF8FF) || at.value >= 0xF0000 ? 1 : 0;
    }
    if (count > 0) out.add({}, {{"count", std::to_string(count)}});
}

} // namespace analyzer
