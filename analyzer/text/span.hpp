// A half-open byte range [begin, end) of one UTF-8 text. Stored in members instead of string_view, for an offset
// survives the moving of the text. Writers turn bytes into code points (code_points.hpp) at the very end.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace analyzer {

struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] std::uint32_t size() const { return end - begin; }
    [[nodiscard]] bool empty() const { return end <= begin; }
    [[nodiscard]] bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    /// The bytes of the span in the text it belongs to.
    [[nodiscard]] std::string_view of(std::string_view text) const { return text.substr(begin, size()); }

    auto operator<=>(const Span&) const = default;
};

/// The smallest span that holds both.
inline Span joined(Span a, Span b) {
    return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

/// Makes a span from sizes; offsets fit 32 bits since inputs are limited to 20 MB.
inline Span span_of(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

} // namespace analyzer
