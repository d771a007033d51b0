// SPDX-License-Identifier: Apache-2.0
#include "redact/blinding.hpp"

#include <array>

namespace analyzer {

std::vector<Removed> count_removed(const std::vector<PersonalSpan>& spans) {
    std::array<std::size_t, personal_kinds> places = {};
    for (const PersonalSpan& span : spans) ++places[static_cast<std::size_t>(span.kind)];
    std::vector<Removed> removed;
    for (std::size_t i = 0; i < personal_kinds; ++i) {
        if (places[i] > 0) removed.push_back({static_cast<Personal>(i), places[i]});
    }
    return removed;
}

} // namespace analyzer
