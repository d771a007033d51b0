// The checksum that closes each record, and the marks by which the parts of a record are found again without
// reading it whole: inside a JSON string every quote is escaped, so these byte sequences stand where they
// should or nowhere.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace analyzer {

inline constexpr std::string_view batch_schema = "backstory/batch/1";
inline constexpr std::string_view ranking_key = ",\"ranking\":";

/// `object` is a JSON object with at least one member and a line end; comes back with "crc" as its last
/// member.
std::string sealed(std::string object);
/// The object without its checksum and closing brace, or nothing if the checksum is missing or wrong.
std::optional<std::string_view> unsealed(std::string_view line);

} // namespace analyzer
