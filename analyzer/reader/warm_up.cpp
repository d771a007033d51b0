// SPDX-License-Identifier: Apache-2.0
#include "reader/warm_up.hpp"

#include "reader/read_document.hpp"

namespace analyzer {
namespace {

// No cross-reference table: its offsets would have to be kept right by hand, and Poppler finds the objects anyway.
constexpr std::string_view tiny_pdf = R"(%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R
 /Resources <</Font <</F 5 0 R>>>>>> endobj
4 0 obj <</Length 31>> stream
BT /F 9 Tf 9 9 Td (warm) Tj ET
endstream endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>> endobj
trailer <</Root 1 0 R>>
)";

constexpr std::string_view tiny_html = "<!DOCTYPE html><html><head><title>t</title></head><body><p>warm</p></body></html>";
constexpr std::string_view tiny_text = "warm\ncaf\xE9\n";

void read_once(std::string_view bytes, std::string_view name, std::span<const Format> formats) {
    const Result<Document> ignored = read_document(bytes, name, Limits{}, formats);
    static_cast<void>(ignored);
}

} // namespace

void WarmUp::prepare_for(std::string_view bytes, std::span<const Format> formats) {
    const bool pdf = bytes.substr(0, 1'024).find("%PDF-") != std::string_view::npos;
    if (pdf && !pdf_done_) {
        pdf_done_ = true;
        read_once(tiny_pdf, "warm.pdf", formats);
    }
    if (!pdf && !others_done_) {
        others_done_ = true;
        read_once(tiny_html, "warm.html", formats);
        read_once(tiny_text, "warm.txt", formats);
    }
}

} // namespace analyzer
