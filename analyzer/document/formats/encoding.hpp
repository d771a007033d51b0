// Turns the bytes of a text into UTF-8: byte order mark, then valid UTF-8, then UTF-16/32 by their zero bytes, then
// the declared label, then ICU's guess with Windows-1252 as the fallback. In: bytes, a declared label or "". Out:
// UTF-8 without byte order mark, NULs as U+FFFD, warnings for what was mended; an error `unknown-encoding` for bytes
// that are no text. UTF-7 is never decoded.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.hpp"
#include "text/warning.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

struct DecodedText {
    std::string text;
    std::string encoding; ///< "UTF-8", "windows-1252", ...
    std::vector<Warning> warnings;
};

Result<DecodedText> decode_text(std::string_view bytes, std::string_view declared = {});
/// Bytes of a code page ICU knows by this name, as UTF-8; bad bytes become U+FFFD. Unknown names read as
/// Windows-1252.
std::string decode_code_page(std::string_view bytes, const char* name);

/// The letter that a tag character (U+E0020 to U+E007E) spells without printing it, else 0.
constexpr char spelled_by_tag(char32_t value) {
    return value >= 0xE0020 && value <= 0xE007E ? static_cast<char>(value - 0xE0000) : '\0';
}

} // namespace analyzer
