// How many slips lie between two words: a letter left out, added, changed, or two swapped count one each (Damerau's distance,
// no letter touched twice). In: words of the same case, compared byte by byte. Out: the distance, or `most` + 1 where it is
// larger. Example: edit_distance("javscript", "javascript", 2) == 1.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace analyzer {

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most);

} // namespace analyzer
