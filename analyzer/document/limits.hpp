// The limits every document is held to, counted by us, published in the README, each named in the error it causes.
// Figures: what similar tools publish and what the measured hostile files need.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace analyzer {

struct Limits {
    std::size_t input_bytes = 20'000'000;
    std::size_t inflated_bytes = 128'000'000; ///< of all parts of a package together
    std::size_t part_bytes = 64'000'000;      ///< of one part
    std::size_t inflate_ratio = 200;          ///< once more than 1 MB came out
    std::size_t zip_entries = 4'096;
    std::uint32_t xml_depth = 256;
    std::uint32_t xml_attributes = 1'000; ///< of one element
    std::uint32_t html_depth = 512;
    std::uint32_t rtf_depth = 256;
    std::uint32_t json_depth = 64;
    std::uint32_t pdf_pages = 200;
    std::size_t attachment_bytes =
        8'000'000; ///< of a profile attached to a PDF; past it: left out with a warning
    std::size_t text_characters = 2'000'000; ///< past it: the text so far and a warning
    std::uint32_t combining_run = 30;        ///< marks after one letter; UAX #15 stream-safe format
    std::uint32_t messages = 20;             ///< of a library that are kept
    std::uint32_t cpu_seconds = 5;
    std::uint32_t wall_seconds = 10;
    std::size_t memory_bytes = 512'000'000; ///< address space of the process that reads one document
    std::size_t frame_bytes = 16'000'000;   ///< what a reader may hand back
};

} // namespace analyzer
