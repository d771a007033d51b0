// Reads one line of an NDJSON stream of texts: {"id","text"}. Bad lines are refused with the line's number
// and the field that is wrong. The id may be a string or a whole number and comes back as it was.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace analyzer {

struct TextRecord {
    std::string id;
    bool id_is_number = false;
    std::int64_t id_number = 0;
    std::string text;
};

Result<TextRecord> read_text_record(std::string_view line, std::size_t line_number);

} // namespace analyzer
