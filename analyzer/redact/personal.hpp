// What a résumé says about the person rather than the work, and where: the kinds, and a span of one. `instead`: a
// word of the same sense that tells nothing ("waiter" for "waitress"); empty where nothing may stand there.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace analyzer {

enum class Personal : std::uint8_t {
    name,
    email,
    phone,
    link,
    address, ///< and whatever else stands in the block of contact details
    birth_date,
    age,
    photo,
    pronoun,
    gender,
    nationality,
    marital_status, ///< and family
    religion,
    reference, ///< other people
    graduation_year,
    school,
    employer,
};
inline constexpr std::size_t personal_kinds = 17;

const char* personal_name(Personal kind); ///< "name", "birth-date", ...

struct PersonalSpan {
    Personal kind = Personal::name;
    Span span;
    std::string instead = {};

    bool operator==(const PersonalSpan&) const = default;
};

} // namespace analyzer
