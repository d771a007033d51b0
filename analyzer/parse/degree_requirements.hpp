// Reads the degrees an item asks for: level and list of fields are one demand, different levels are alternatives.
// In: an item. Out: degrees with their group number (counted on from `groups`), "or equivalent" noted, and the
// experience that may stand in for a degree as a member of its group.
// Example: "BSc/MSc in Physics or related field" -> bachelor "BSc", master "MSc in Physics or related field", one group.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/asked.hpp"

namespace analyzer {

void read_degrees(const PostingText& text, TokenRange item, std::uint32_t& groups, std::vector<Asked>& asked);

} // namespace analyzer
