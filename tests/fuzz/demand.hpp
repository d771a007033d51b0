// What every fuzz target asks of a result, beyond not crashing: it aborts with a sentence where the demand is not met.
// In: a document or a span with its text. Out: nothing; a broken promise ends the program, which the fuzzer reports.
// Example:  demand_sound(document);  demand_fits(requirement.spans.front(), document.text, "requirement");
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/frame.hpp"
#include "text/span.hpp"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace analyzer::fuzz {

inline void demand(bool met, const char* what) {
    if (met) return;
    std::fprintf(stderr, "demand not met: %s\n", what);
    std::abort();
}

inline std::string_view as_text(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

inline bool on_border(std::string_view text, std::uint32_t offset) {
    return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U;
}

/// The span lies in the text, and both ends between characters.
inline void demand_fits(Span span, std::string_view text, const char* what) {
    demand(span.begin <= span.end && span.end <= text.size(), what);
    demand(on_border(text, span.begin) && on_border(text, span.end), what);
}

/// A document (or error) that the frame's checks let through unchanged: valid UTF-8, spans in order and on borders.
inline void demand_sound(const Result<Document>& outcome) {
    const auto back = decode_frame(encode_frame(outcome));
    demand(back.has_value(), "the receiver takes what the reader made");
    demand(back->has_value() == outcome.has_value(), "a document stays a document, an error an error");
    if (outcome)
        demand(**back == *outcome, "the document comes back unchanged");
    else
        demand(back->error() == outcome.error(), "the error comes back unchanged");
}

} // namespace analyzer::fuzz
