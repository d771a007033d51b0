// Joins what may stand for one another into groups: "A or B", "A/B", "one of A, B and C", "a queue such as A or B",
// "A, B or similar"; and bundles ("master and 2 years or bachelor and 5") into branches of one group.
// In: an item and its demands in text order. Out: their group, branch and equivalent are set.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/asked.hpp"

namespace analyzer {

void join_alternatives(const PostingText& text, TokenRange item, std::uint32_t& groups,
                       std::vector<Asked>& asked);

} // namespace analyzer
