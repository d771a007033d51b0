// What a hijacked reader could send: the bytes as a whole frame, and as a payload under a header whose length and checksum
// are right. Whatever is taken must be sound, and mean the same bytes again.
// SPDX-License-Identifier: Apache-2.0
#include "demand.hpp"

#include <zlib.h>

#include <cstring>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace analyzer;

void decode(std::string_view frame) {
    const Result<Result<Document>> got = decode_frame(frame);
    if (!got) return;
    if (*got) {
        const Document& document = **got;
        for (const Line& line : document.lines) fuzz::demand_fits(line.span, document.text, "line");
        for (const Link& link : document.links) fuzz::demand_fits(link.span, document.text, "link");
        for (const Field& field : document.fields) fuzz::demand_fits(field.span, document.text, "field");
        for (const Warning& warning : document.warnings)
            fuzz::demand_fits(warning.span, document.text, "warning");
    }
    fuzz::demand(encode_frame(*got) == frame, "a frame that is taken is written the same way");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    decode(fuzz::as_text(data, size));
    if (size == 0) return 0;
    const auto payload_size = static_cast<std::uint32_t>(size - 1);
    const auto checksum = static_cast<std::uint32_t>(crc32_z(0, data + 1, payload_size));
    const std::uint32_t kind = data[0];
    std::string frame = "BSF1";
    for (const std::uint32_t number : {payload_size, checksum, kind}) {
        char bytes[sizeof number];
        std::memcpy(bytes, &number, sizeof number);
        frame.append(bytes, sizeof bytes);
    }
    frame += fuzz::as_text(data + 1, payload_size);
    decode(frame);
    return 0;
}
