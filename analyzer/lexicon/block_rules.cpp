// SPDX-License-Identifier: Apache-2.0
#include "lexicon/block_rules.hpp"

#include <algorithm>
#include <array>

namespace analyzer {

const BlockRules* block_rules(std::string_view type) {
    static const std::array<BlockRules, 4> rules = {{
        {"term",
         {"term", "name", "kind", "also", "narrower", "beside", "ambiguous", "case", "needs", "never",
          "implies", "near", "level", "issuer", "hit", "miss"},
         {"name", "kind", "hit"},
         {"hit", "miss"}},
        {"list", {"list", "match", "items", "why"}, {"items"}, {}},
        {"weight", {"weight", "value", "why"}, {"value", "why"}, {}},
        {"template", {}, {}, {}},
    }};
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const BlockRules& r) { return r.type == type; });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace analyzer
