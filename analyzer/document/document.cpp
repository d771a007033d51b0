// SPDX-License-Identifier: Apache-2.0
#include "document/document.hpp"

#include "text/utf8.hpp"

namespace analyzer {

void keep_metadata(Document& document, std::string_view keywords) {
    constexpr std::size_t most = 4'000;
    if (keywords.find_first_not_of(" \t\r\n") == std::string_view::npos) return;
    document.hidden.push_back({repair_utf8(utf8_prefix(keywords, most)), "metadata", 1});
}

const char* media_type_name(MediaType type) {
    switch (type) {
    case MediaType::plain_text:
        return "text/plain";
    case MediaType::markdown:
        return "text/markdown";
    case MediaType::html:
        return "text/html";
    case MediaType::json:
        return "application/json";
    case MediaType::docx:
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    case MediaType::odt:
        return "application/vnd.oasis.opendocument.text";
    case MediaType::rtf:
        return "application/rtf";
    case MediaType::pdf:
        return "application/pdf";
    }
    return "application/octet-stream";
}

} // namespace analyzer
