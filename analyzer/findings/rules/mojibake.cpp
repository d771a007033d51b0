// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include "text/utf8.hpp"

namespace analyzer {

/// UTF-8 that was once read as Latin-1: "RÃ©sumÃ©", "donâ€™t".
void find_mojibake(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    for (const Line& line : document.lines) {
        const std::string_view text = line.span.of(document.text);
        for (std::size_t i = 0; i < text.size();) {
            const CodePoint at = code_point_at(text, i);
            i += at.bytes;
            const char32_t next = code_point_at(text, i).value;
            const bool pair = (at.value == 0xC3 || at.value == 0xC2) && next >= 0x80 && next <= 0xBF &&
                              next != 0xA0 && next != 0xB7 && next != 0xAD;
            const bool quote = at.value == 0xE2 && (next == 0x20AC || next == 0x80);
            if (!pair && !quote) continue;
            out.add(line.span);
            break;
        }
    }
}

} // namespace analyzer
