// UTF-8 checks and repair. In: bytes. Out: valid UTF-8; every bad byte sequence becomes U+FFFD (as the WHATWG decoder does).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace analyzer {

bool is_valid_utf8(std::string_view bytes);
/// The longest beginning of at most `bytes` bytes that cuts no character in two.
std::string_view utf8_prefix(std::string_view text, std::size_t bytes);
/// Valid UTF-8 with U+FFFD for what was not; `replaced` counts the replacements where given.
std::string repair_utf8(std::string_view bytes, std::size_t* replaced = nullptr);
/// The code point at `offset` and its length in bytes; {U+FFFD, 1} for bad bytes, {0, 0} at the end.
struct CodePoint {
    char32_t value = 0;
    std::uint32_t bytes = 0;
};
CodePoint code_point_at(std::string_view text, std::size_t offset);
void append_utf8(std::string& out, char32_t value);

} // namespace analyzer
