// The bytes as a file of one format (FUZZ_FORMAT, set in CMakeLists.txt): sniffed, then read by that format's reader.
// SPDX-License-Identifier: Apache-2.0
#include "demand.hpp"
#include "document/formats/formats.hpp"
#include "document/sniff.hpp"
#include "packed.hpp"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace analyzer;
    const std::string bytes = fuzz::packed(fuzz::as_text(data, size));
    const Result<MediaType> sniffed = sniff_media_type(bytes, "");
    if (!sniffed) fuzz::demand(!sniffed.error().code.empty(), "a refusal has a code");
    for (const Format& format : text_formats()) {
        if (format.type == MediaType::FUZZ_FORMAT) fuzz::demand_sound(format.read(bytes, Limits{}));
    }
    return 0;
}
