// The module backstory-formats.so: every reader but the PDF one.
// SPDX-License-Identifier: Apache-2.0
#include "document/formats/formats.hpp"

extern "C" const analyzer::Format* backstory_formats(std::size_t* count);

extern "C" const analyzer::Format* backstory_formats(std::size_t* count) {
    const std::span<const analyzer::Format> formats = analyzer::text_formats();
    *count = formats.size();
    return formats.data();
}
