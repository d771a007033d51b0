// SPDX-License-Identifier: Apache-2.0
#include "reader/format_modules.hpp"

#include "reader/read_document.hpp"

#include <dlfcn.h>
#include <unistd.h>

#include <array>

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
constexpr std::string_view tiny_html =
    "<!DOCTYPE html><html><head><title>t</title></head><body><p>warm</p></body></html>";
constexpr std::string_view tiny_text = "warm\ncaf\xE9\n";

std::string beside_this_program(const char* file) {
    std::array<char, 4'096> path = {};
    const ssize_t size = readlink("/proc/self/exe", path.data(), path.size());
    const std::string program(path.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    return program.substr(0, program.rfind('/') + 1) + file;
}

} // namespace

void FormatModules::load(const char* file, std::span<const std::string_view> samples) {
    // Never closed: children and libraries hold on to it until the process ends.
    void* module = dlopen(beside_this_program(file).c_str(), RTLD_NOW | RTLD_LOCAL);
    if (module == nullptr) return;
    const auto exported = reinterpret_cast<ModuleFormats>(dlsym(module, "backstory_formats"));
    if (exported == nullptr) return;
    std::size_t count = 0;
    const Format* formats = exported(&count);
    formats_.insert(formats_.end(), formats, formats + count);
    for (const std::string_view sample : samples) {
        const Result<Document> ignored = read_document(sample, "", Limits{}, formats_);
        static_cast<void>(ignored);
    }
}

void FormatModules::load_pdf() {
    if (pdf_done_) return;
    pdf_done_ = true;
    load("backstory-pdf.so", std::array{tiny_pdf});
}

void FormatModules::load_others() {
    if (others_done_) return;
    others_done_ = true;
    load("backstory-formats.so", std::array{tiny_html, tiny_text});
}

void FormatModules::load_for(std::string_view bytes) {
    if (bytes.substr(0, 1'024).find("%PDF-") != std::string_view::npos)
        load_pdf();
    else
        load_others();
}

void FormatModules::load_all() {
    load_pdf();
    load_others();
}

} // namespace analyzer
