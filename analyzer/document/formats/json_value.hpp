// JSON as plain values, whatever the file's order and depth: read without recursion, nested at most `json_depth`
// deep. In: UTF-8. Out: the root value; errors `corrupt` (with the place) and `too-complex`. Numbers stay as written.
// Of two equal keys the last counts, with a warning; escapes of half a surrogate pair and \u0000 become U+FFFD.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/limits.hpp"
#include "text/result.hpp"
#include "text/warning.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

struct JsonMember;

struct JsonValue {
    enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

    Kind kind = Kind::null;
    std::string text; ///< of a string; a number as written; "true" or "false"
    std::vector<JsonValue> items;
    std::vector<JsonMember> members;

    [[nodiscard]] bool is(Kind wanted) const { return kind == wanted; }
    /// The member of that name, or null where there is none.
    [[nodiscard]] const JsonValue* find(std::string_view key) const;
    /// The first member that exists of several spellings.
    [[nodiscard]] const JsonValue* find_any(std::initializer_list<std::string_view> keys) const;
};

struct JsonMember {
    std::string name;
    JsonValue value;
};

Result<JsonValue> parse_json(std::string_view json, const Limits& limits, std::vector<Warning>& warnings);

} // namespace analyzer
