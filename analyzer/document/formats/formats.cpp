// SPDX-License-Identifier: Apache-2.0
#include "document/formats/formats.hpp"

#include <array>

namespace analyzer {

std::span<const Format> text_formats() {
    static constexpr std::array formats = {
        Format{MediaType::plain_text, read_plain_text},
        Format{MediaType::markdown, read_markdown},
        Format{MediaType::html, read_html},
        Format{MediaType::docx, read_docx},
        Format{MediaType::json, read_json},
        Format{MediaType::odt, read_odt},
        Format{MediaType::rtf, read_rtf},
    };
    return formats;
}

} // namespace analyzer
