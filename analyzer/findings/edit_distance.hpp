// How many slips lie between two words: a letter left out, added, changed, or two swapped count one each (Damerau's distance,
// no letter touched twice). In: words of the same case, compared byte by byte. Out: the distance, or `most` + 1 where it is
// larger. Example: edit_distance("javscript", "javascript", 2) == 1.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace analyzer {

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most);

/// Which bytes a word has, by their last five bits. A slip takes one away and adds one at most, so words whose sets differ in more than
/// twice as many bits are further apart: far cheaper to ask first.
std::uint32_t letter_set(std::string_view word);
bool may_be_within(std::uint32_t letters_of_a, std::uint32_t letters_of_b, std::size_t slips);

} // namespace analyzer
