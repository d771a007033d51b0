// SPDX-License-Identifier: Apache-2.0
#include "text/utf8.hpp"

#include <unicode/utf8.h>

namespace analyzer {

CodePoint code_point_at(std::string_view text, std::size_t offset) {
    if (offset >= text.size()) return {};
    const auto byte = static_cast<unsigned char>(text[offset]);
    if (byte < 0x80) return {byte, 1};
    std::int32_t next = 0;
    UChar32 value = 0;
    const std::string_view rest = text.substr(offset, 4);
    U8_NEXT(rest.data(), next, static_cast<std::int32_t>(rest.size()), value);
    if (value < 0) return {U'\uFFFD', static_cast<std::uint32_t>(next)};
    return {static_cast<char32_t>(value), static_cast<std::uint32_t>(next)};
}

bool is_valid_utf8(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        if (static_cast<unsigned char>(bytes[i]) < 0x80) {
            ++i;
            continue;
        }
        std::int32_t next = 0;
        UChar32 value = 0;
        const std::string_view rest = bytes.substr(i, 4);
        U8_NEXT(rest.data(), next, static_cast<std::int32_t>(rest.size()), value);
        if (value < 0) return false;
        i += static_cast<std::size_t>(next);
    }
    return true;
}

std::string_view utf8_prefix(std::string_view text, std::size_t bytes) {
    if (bytes >= text.size()) return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) --bytes;
    return text.substr(0, bytes);
}

std::string repair_utf8(std::string_view bytes, std::size_t* replaced) {
    std::string out;
    out.reserve(bytes.size());
    std::size_t count = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        std::int32_t next = 0;
        UChar32 value = 0;
        const std::string_view rest = bytes.substr(i, 4);
        U8_NEXT(rest.data(), next, static_cast<std::int32_t>(rest.size()), value);
        if (value < 0) {
            out += "\xEF\xBF\xBD";
            ++count;
        } else {
            out += rest.substr(0, static_cast<std::size_t>(next));
        }
        i += static_cast<std::size_t>(next);
    }
    if (replaced) *replaced = count;
    return out;
}

void append_utf8(std::string& out, char32_t value) {
    char buffer[4];
    std::int32_t size = 0;
    UBool failed = false;
    U8_APPEND(buffer, size, 4, static_cast<UChar32>(value), failed);
    if (failed) {
        out += "\xEF\xBF\xBD";
    } else {
        out.append(buffer, static_cast<std::size_t>(size));
    }
}

} // namespace analyzer
