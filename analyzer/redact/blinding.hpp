// What a blind report says of its blinding: who stands for the person, and what was taken out, by kind and number of places.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "redact/personal.hpp"

#include <string>
#include <vector>

namespace analyzer {

struct Removed {
    Personal kind = Personal::name;
    std::size_t places = 0;

    bool operator==(const Removed&) const = default;
};

struct Blinding {
    std::string pseudonym;
    std::vector<Removed> removed; ///< in the order of the kinds; none with no place
};

std::vector<Removed> count_removed(const std::vector<PersonalSpan>& spans);

} // namespace analyzer
