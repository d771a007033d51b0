// The bytes as a PDF, read with Poppler as backstory-reader does, but in this process and without its time limit.
// SPDX-License-Identifier: Apache-2.0
#include "demand.hpp"
#include "document/formats/format.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace analyzer;
    Limits limits;
    limits.pdf_pages = 4; // more pages cost time and show nothing new
    fuzz::demand_sound(read_pdf(fuzz::as_text(data, size), limits));
    return 0;
}
