// Tells inflections from derivations, where two words share a Snowball stem: "welding"/"welded" are one word, "positive"/
// "position" and "manager"/"management" are two. In: folded words. English endings only; others must be equal.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace analyzer {

/// Do the words differ by a plural, -ed or -ing at most?
bool same_but_for_inflection(std::string_view a, std::string_view b);

} // namespace analyzer
