// What a ReaderClient asks of `backstory-reader`: a fixed head (magic, sizes, the limits to hold), the name, the bytes.
// Both ends run on one machine and come from one build, so numbers are in the machine's own byte order.
// Example:  send(request_head(name.size(), bytes.size(), limits)); send(name); send(bytes);
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/limits.hpp"

#include <array>
#include <cstdint>

namespace analyzer {

struct RequestHead {
    std::array<char, 4> magic = {'B', 'S', 'Q', '1'};
    std::uint32_t name_bytes = 0;
    std::uint64_t document_bytes = 0;
    Limits limits;
};

inline constexpr std::uint32_t request_name_limit = 8'192;

/// Is this a head that a client of this build wrote, within the limits it states?
inline bool is_valid(const RequestHead& head) {
    return head.magic == RequestHead{}.magic && head.name_bytes <= request_name_limit &&
           head.document_bytes <= head.limits.input_bytes;
}

} // namespace analyzer
