// SPDX-License-Identifier: Apache-2.0
#include "document/formats/pdf/characters.hpp"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <string_view>

namespace analyzer::pdf {
namespace {

UChar32 icu(char32_t value) {
    return static_cast<UChar32>(value);
}

} // namespace

bool is_space(char32_t value) {
    return value == U' ' || value == U'\t' || value == U'\n' || value == U'\r' || value == 0xA0 ||
           value == 0x1680 || (value >= 0x2000 && value <= 0x200A) || value == 0x202F || value == 0x205F ||
           value == 0x3000;
}

bool is_private(char32_t value) {
    return (value >= 0xE000 && value <= 0xF8FF) || value >= 0xF0000;
}

void append_plain(std::u32string& out, char32_t value, bool symbol_font) {
    constexpr std::u32string_view ligatures[] = {U"ff", U"fi", U"fl", U"ffi", U"ffl", U"st", U"st"};
    if (is_space(value)) {
        out += U' ';
    } else if (value >= 0xFB00 && value <= 0xFB06) {
        out += ligatures[value - 0xFB00];
    } else if (value == 0xAD || value == 0x2010 || value == 0x2011) {
        out += U'-'; // producers print soft and non-breaking hyphens where a person sees a plain one
    } else if (is_private(value)) {
        // Symbol fonts keep their characters in a private row; what stands in résumés is their bullets.
        if (symbol_font && value >= 0xF020 && value <= 0xF0FF) out += U'\u2022';
    } else if (value < 0x20 || (value >= 0x7F && value < 0xA0) || value == 0xFFFD || value == 0xFFFE ||
               value == 0xFFFF || (value >= 0xD800 && value <= 0xDFFF) ||
               (value >= 0x200B && value <= 0x200F) || (value >= 0x2028 && value <= 0x202E) ||
               (value >= 0x2060 && value <= 0x206F) || value == 0xFEFF ||
               (value >= 0xE0000 && value <= 0xE007F)) {
        // Controls, zero-width characters, direction marks and tags print nothing.
    } else {
        out += value;
    }
}

bool is_letter_or_digit(char32_t value) {
    return u_isalnum(icu(value)) != 0;
}

bool is_capital(char32_t value) {
    return u_isupper(icu(value)) != 0;
}

bool is_wide_script(char32_t value) {
    if (value < 0x1100) return false;
    const int width = u_getIntPropertyValue(icu(value), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

bool is_bullet(char32_t value) {
    constexpr std::u32string_view bullets = U"•◦▪▫■□●○‣⁃∙·►▸▶◆◇➢➤➔✓✔❖★*–-—»›";
    return bullets.find(value) != std::u32string_view::npos;
}

char32_t composed(char32_t letter, char32_t mark) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2* nfc = unorm2_getNFCInstance(&status);
    if (U_FAILURE(status)) return 0;
    const UChar32 whole = unorm2_composePair(nfc, icu(letter), icu(mark));
    return whole < 0 ? 0 : static_cast<char32_t>(whole);
}

bool is_mark(char32_t value) {
    return (U_GET_GC_MASK(icu(value)) & U_GC_M_MASK) != 0;
}

} // namespace analyzer::pdf
