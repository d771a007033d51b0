// A half-open range of a text's tokens, [first, last).
// Example: TokenRange{3, 5}.size() is 2.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace analyzer {

struct TokenRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    [[nodiscard]] bool empty() const { return last <= first; }
    [[nodiscard]] std::uint32_t size() const { return empty() ? 0 : last - first; }
    [[nodiscard]] bool overlaps(TokenRange other) const { return first < other.last && other.first < last; }
    [[nodiscard]] bool contains(TokenRange other) const { return first <= other.first && other.last <= last; }
    bool operator==(const TokenRange&) const = default;
};

} // namespace analyzer
