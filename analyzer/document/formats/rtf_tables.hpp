// The tables at the head of an RTF file: code pages of fonts, colours, heading levels of styles. In: the words of the
// font, colour and style tables as they come. Out: look-ups by number; unknown numbers give the document's own code
// page, a dark colour, no heading.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace analyzer {

/// ICU's name of the code page of an \ansicpg or \cpg number.
const char* rtf_code_page(std::int32_t number);
/// ICU's name of the code page of an \fcharset number; null for "as the document", "symbol" for symbol fonts.
const char* rtf_charset(std::int32_t number);

class RtfTables {
  public:
    void font_charset(std::int32_t font, std::int32_t charset);
    void font_code_page(std::int32_t font, std::int32_t number) { fonts_[font] = rtf_code_page(number); }
    void colour_part(std::string_view part, std::int32_t value);
    void end_colour();
    void style_outline(std::int32_t style, std::int32_t level);
    void style_parent(std::int32_t style, std::int32_t parent) { parents_[style] = parent; }
    void style_name(std::int32_t style, std::string_view name);

    [[nodiscard]] const char* code_page(std::int32_t font, const char* of_document) const;
    [[nodiscard]] bool is_white(std::int32_t colour) const;
    [[nodiscard]] bool is_painted(std::int32_t colour) const; ///< a ground in this colour
    [[nodiscard]] std::uint8_t heading_level(std::int32_t style) const;

  private:
    std::map<std::int32_t, const char*> fonts_;
    std::map<std::int32_t, bool> white_; ///< by number; only colours that were given
    std::map<std::int32_t, std::uint8_t> headings_;
    std::map<std::int32_t, std::int32_t> parents_;
    std::int32_t next_colour_ = 0;
    int low_ = 255;
    bool coloured_ = false;
};

} // namespace analyzer
