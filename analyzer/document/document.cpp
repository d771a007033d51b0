// SPDX-License-Identifier: Apache-2.0
#include "document/document.hpp"

namespace analyzer {

const char* media_type_name(MediaType type) {
    switch (type) {
    case MediaType::plain_text: return "text/plain";
    case MediaType::markdown: return "text/markdown";
    case MediaType::html: return "text/html";
    case MediaType::json: return "application/json";
    case MediaType::docx: return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    case MediaType::odt: return "application/vnd.oasis.opendocument.text";
    case MediaType::rtf: return "application/rtf";
    case MediaType::pdf: return "application/pdf";
    }
    return "application/octet-stream";
}

} // namespace analyzer
