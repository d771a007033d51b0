// What a block of each type may hold: its keys in canonical order, those it must have, those that may repeat. The checker judges by
// it, the fixer sorts by it; lexicons/README.md tells it to people.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace analyzer {

struct BlockRules {
    std::string_view type;
    std::vector<std::string_view> keys; ///< in canonical order; empty: any
    std::vector<std::string_view> must;
    std::vector<std::string_view> repeated;
};

/// Null where no block of that type exists.
const BlockRules* block_rules(std::string_view type);

} // namespace analyzer
