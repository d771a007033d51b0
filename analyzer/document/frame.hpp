// The frame in which `backstory-reader` hands a document back: magic, length, checksum, then the fields of Document or
// Error in a fixed binary order. The receiver trusts nothing: lengths, UTF-8, enum ranges and spans are all checked.
// In: a value. Out: bytes; and back. Decoding fails with `bad-frame`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "text/result.hpp"

#include <string>
#include <string_view>

namespace analyzer {

inline constexpr std::size_t frame_header_bytes = 16;

std::string encode_frame(const Result<Document>& outcome);
/// The payload's size from a frame's first `frame_header_bytes` bytes; an error if they are no header or over the limit.
Result<std::size_t> frame_payload_size(std::string_view header, std::size_t limit);
/// A whole frame, header included. The outer Result is about the frame, the inner one is what the reader said.
Result<Result<Document>> decode_frame(std::string_view frame);

} // namespace analyzer
