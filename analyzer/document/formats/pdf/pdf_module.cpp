// The module backstory-pdf.so: the PDF reader and Poppler with it.
// SPDX-License-Identifier: GPL-3.0-only
#include "document/formats/format.hpp"

extern "C" const analyzer::Format* backstory_formats(std::size_t* count);

extern "C" const analyzer::Format* backstory_formats(std::size_t* count) {
    static constexpr analyzer::Format pdf = {analyzer::MediaType::pdf, analyzer::read_pdf};
    *count = 1;
    return &pdf;
}
