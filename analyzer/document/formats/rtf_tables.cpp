// SPDX-License-Identifier: Apache-2.0
#include "document/formats/rtf_tables.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace analyzer {
namespace {

struct Named {
    std::int32_t number;
    const char* name;
};

constexpr std::array code_pages = {
    Named{437, "ibm-437"},
    Named{708, "iso-8859-6"},
    Named{850, "ibm-850"},
    Named{852, "ibm-852"},
    Named{860, "ibm-860"},
    Named{862, "ibm-862"},
    Named{863, "ibm-863"},
    Named{864, "ibm-864"},
    Named{865, "ibm-865"},
    Named{866, "ibm-866"},
    Named{874, "windows-874"},
    Named{932, "windows-932"},
    Named{936, "GBK"},
    Named{949, "windows-949"},
    Named{950, "windows-950"},
    Named{1250, "windows-1250"},
    Named{1251, "windows-1251"},
    Named{1252, "windows-1252"},
    Named{1253, "windows-1253"},
    Named{1254, "windows-1254"},
    Named{1255, "windows-1255"},
    Named{1256, "windows-1256"},
    Named{1257, "windows-1257"},
    Named{1258, "windows-1258"},
    Named{10000, "macintosh"},
    Named{10001, "Shift_JIS"},
    Named{10006, "x-mac-greek"},
    Named{10007, "x-mac-cyrillic"},
    Named{10029, "x-mac-centraleurroman"},
    Named{10081, "x-mac-turkish"},
    Named{54936, "gb18030"},
    Named{65001, "UTF-8"},
};
constexpr std::array charsets = {
    Named{0, "windows-1252"},   Named{2, "symbol"},         Named{77, "macintosh"},
    Named{78, "Shift_JIS"},     Named{128, "windows-932"},  Named{129, "windows-949"},
    Named{134, "GBK"},          Named{136, "windows-950"},  Named{161, "windows-1253"},
    Named{162, "windows-1254"}, Named{163, "windows-1258"}, Named{177, "windows-1255"},
    Named{178, "windows-1256"}, Named{186, "windows-1257"}, Named{204, "windows-1251"},
    Named{222, "windows-874"},  Named{238, "windows-1250"}, Named{254, "ibm-437"},
    Named{255, "ibm-850"},
};

template <std::size_t N> const char* find(const std::array<Named, N>& table, std::int32_t number) {
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Named& one) { return one.number == number; });
    return found == table.end() ? nullptr : found->name;
}

} // namespace

const char* rtf_code_page(std::int32_t number) {
    const char* name = find(code_pages, number);
    return name ? name : "windows-1252";
}

const char* rtf_charset(std::int32_t number) {
    return find(charsets, number);
}

void RtfTables::font_charset(std::int32_t font, std::int32_t charset) {
    const char* name = rtf_charset(charset);
    if (charset == 0) name = nullptr; // western: the document's own page, which is nearly always 1252
    if (name && fonts_.size() < 100'000) fonts_[font] = name;
}

void RtfTables::colour_part(std::string_view part, std::int32_t value) {
    if (part != "red" && part != "green" && part != "blue") return;
    coloured_ = true;
    low_ = std::min(low_, std::clamp(value, 0, 255));
}

void RtfTables::end_colour() {
    if (coloured_ && white_.size() < 100'000) white_[next_colour_] = low_ >= 0xFA;
    ++next_colour_;
    coloured_ = false;
    low_ = 255;
}

void RtfTables::style_outline(std::int32_t style, std::int32_t level) {
    if (level >= 0 && level < 9) headings_[style] = static_cast<std::uint8_t>(std::min(level + 1, 6));
}

void RtfTables::style_name(std::int32_t style, std::string_view name) {
    std::string lower(name.substr(0, 40));
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (headings_.count(style)) return;
    if (lower == "title") headings_[style] = 1;
    if (lower.ends_with(" heading")) headings_[style] = 2; // templates name their own so
    if (lower.size() == 9 && lower.starts_with("heading ") && lower[8] >= '1' && lower[8] <= '9')
        headings_[style] = static_cast<std::uint8_t>(std::min(lower[8] - '0', 6));
}

const char* RtfTables::code_page(std::int32_t font, const char* of_document) const {
    const auto found = fonts_.find(font);
    return found == fonts_.end() ? of_document : found->second;
}

bool RtfTables::is_white(std::int32_t colour) const {
    const auto found = white_.find(colour);
    return found != white_.end() && found->second;
}

bool RtfTables::is_painted(std::int32_t colour) const {
    const auto found = white_.find(colour);
    return found != white_.end() && !found->second;
}

std::uint8_t RtfTables::heading_level(std::int32_t style) const {
    for (int left = 20; left > 0; --left) {
        if (const auto found = headings_.find(style); found != headings_.end()) return found->second;
        const auto parent = parents_.find(style);
        if (parent == parents_.end()) return 0;
        style = parent->second;
    }
    return 0;
}

} // namespace analyzer
