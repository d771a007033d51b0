// SPDX-License-Identifier: Apache-2.0
#include "report/terminal_text.hpp"

#include "text/utf8.hpp"

#include <unicode/uchar.h>

#include <cstdio>

namespace analyzer {

std::string terminal_text(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint at = code_point_at(text, i);
        const char32_t c = at.value;
        const bool bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        if (c == '\n' || c == '\t' || c == '\r') {
            out += ' ';
        } else if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
            char shown[8];
            std::snprintf(shown, sizeof shown, "\\x%02x", static_cast<unsigned>(c));
            out += shown;
        } else if (bidi) {
            char shown[12];
            std::snprintf(shown, sizeof shown, "U+%04X", static_cast<unsigned>(c));
            out += shown;
        } else {
            append_utf8(out, c);
        }
        i += at.bytes;
    }
    return out;
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint at = code_point_at(text, i);
        const auto c = static_cast<UChar32>(at.value);
        const int type = u_charType(c);
        if (type != U_NON_SPACING_MARK && type != U_ENCLOSING_MARK && type != U_FORMAT_CHAR) {
            const int east_asian = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
            width += east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
        }
        i += at.bytes;
    }
    return width;
}

} // namespace analyzer
