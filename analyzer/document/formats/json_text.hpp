// What the two JSON renderers share: values as lines with their field paths, names of keys as headings and
// labels. In: values of a JSON file. Out: lines in a TextBuilder. Example: labelled("employmentType",
// "FULL_TIME") writes "Employment type: Full time" with the field "employmentType" over "Full time".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/json_value.hpp"
#include "document/formats/text_builder.hpp"

#include <string>
#include <string_view>

namespace analyzer {

/// "employmentType" -> "Employment type", "gpa" -> "GPA".
std::string words_of_key(std::string_view key);
/// The text of a string, number or boolean; empty for other kinds and for blank strings.
std::string plain_value(const JsonValue* value);
/// "FULL_TIME" -> "Full time"; anything else as it is.
std::string readable_constant(std::string text);
/// A heading on a line of its own, after a blank line.
void write_heading(TextBuilder& out, std::string_view heading, std::uint8_t level);
/// "Label: value" on a line.
void write_labelled(TextBuilder& out, std::string_view key, std::string path, const std::string& value);
/// Skills in any of their shapes, a group a line: "Web: HTML, CSS"; entries without keywords share a line.
void write_skills(TextBuilder& out, const std::string& path, const JsonValue& skills);

} // namespace analyzer
