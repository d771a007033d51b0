// A reader of one media type: bytes in, Document out. It runs inside `backstory-reader`, counts its own limits and
// answers refused input with an Error (corrupt, encrypted, no-text, too-large, too-complex, unknown-encoding).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "document/limits.hpp"
#include "text/result.hpp"

#include <string_view>

namespace analyzer {

using ReadFunction = Result<Document> (*)(std::string_view bytes, const Limits& limits);

struct Format {
    MediaType type;
    ReadFunction read;
};

Result<Document> read_plain_text(std::string_view bytes, const Limits& limits);
Result<Document> read_markdown(std::string_view bytes, const Limits& limits);
Result<Document> read_html(std::string_view bytes, const Limits& limits);
Result<Document> read_json(std::string_view bytes, const Limits& limits);
Result<Document> read_docx(std::string_view bytes, const Limits& limits);
Result<Document> read_odt(std::string_view bytes, const Limits& limits);
Result<Document> read_rtf(std::string_view bytes, const Limits& limits);
Result<Document> read_pdf(std::string_view bytes,
                          const Limits& limits); ///< analyzer_pdf (Poppler), reader program only

} // namespace analyzer
