// SPDX-License-Identifier: Apache-2.0
#include "redact/personal.hpp"

#include <array>

namespace analyzer {

const char* personal_name(Personal kind) {
    constexpr std::array<const char*, personal_kinds> names = {
        "name",     "email",     "phone",           "link",   "address",     "birth-date",
        "age",      "photo",     "pronoun",         "gender", "nationality", "marital-status",
        "religion", "reference", "graduation-year", "school", "employer"};
    return names[static_cast<std::size_t>(kind)];
}

} // namespace analyzer
