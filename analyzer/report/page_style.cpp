// SPDX-License-Identifier: Apache-2.0
#include "report/page_style.hpp"

#include "report/embed.hpp"
#include "text/sha256.hpp"

ANALYZER_EMBED(backstory_page_style, "page.css")

namespace analyzer {

namespace {

int digit_value(char digit) {
    return digit <= '9' ? digit - '0' : digit - 'a' + 10;
}

std::string base64_of_hex(std::string_view hex) {
    constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    unsigned value = 0, bits = 0;
    for (const char digit : hex) {
        value = (value << 4 | static_cast<unsigned>(digit_value(digit))) & 0xFFFF;
        for (bits += 4; bits >= 6; bits -= 6) out += letters[value >> (bits - 6) & 63];
    }
    if (bits > 0) out += letters[value << (6 - bits) & 63];
    while (out.size() % 4 != 0) out += '=';
    return out;
}

} // namespace

std::string_view page_style() {
    return {backstory_page_style_begin,
            static_cast<std::size_t>(backstory_page_style_end - backstory_page_style_begin)};
}

std::string page_style_hash() {
    return "sha256-" + base64_of_hex(sha256(page_style()));
}

} // namespace analyzer
