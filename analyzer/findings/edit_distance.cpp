// SPDX-License-Identifier: Apache-2.0
#include "findings/edit_distance.hpp"

#include <algorithm>
#include <bit>
#include <vector>

namespace analyzer {

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most) {
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most) return most + 1;
    // What both begin and end with has no slip in it.
    while (!a.empty() && !b.empty() && a.front() == b.front()) a.remove_prefix(1), b.remove_prefix(1);
    while (!a.empty() && !b.empty() && a.back() == b.back()) a.remove_suffix(1), b.remove_suffix(1);
    if (a.empty() || b.empty()) return std::min(std::max(a.size(), b.size()), most + 1);
    std::vector<std::size_t> before_last(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t k = 0; k <= b.size(); ++k) row[k] = k;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        before_last.swap(last);
        last.swap(row);
        row[0] = i;
        for (std::size_t k = 1; k <= b.size(); ++k) {
            const std::size_t change = a[i - 1] == b[k - 1] ? 0 : 1;
            row[k] = std::min({last[k] + 1, row[k - 1] + 1, last[k - 1] + change});
            const bool swapped = i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1];
            if (swapped) row[k] = std::min(row[k], before_last[k - 2] + 1);
        }
    }
    return std::min(row[b.size()], most + 1);
}

std::uint32_t letter_set(std::string_view word) {
    std::uint32_t letters = 0;
    for (const char letter : word) letters |= 1U << (static_cast<unsigned char>(letter) % 32);
    return letters;
}

bool may_be_within(std::uint32_t letters_of_a, std::uint32_t letters_of_b, std::size_t slips) {
    return static_cast<std::size_t>(std::popcount(letters_of_a ^ letters_of_b)) <= 2 * slips;
}

} // namespace analyzer
