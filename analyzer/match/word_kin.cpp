// SPDX-License-Identifier: Apache-2.0
#include "match/word_kin.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::size_t least_letters = 5;

bool same_letter(char a, char b) {
    return a == b || (a == 's' && b == 'z') || (a == 'z' && b == 's');
}

} // namespace

bool WordKin::are_kin(std::string_view a, std::string_view b) const {
    if (a.size() > b.size()) std::swap(a, b);
    const bool begins = std::equal(a.begin(), a.end(), b.begin(), same_letter);
    if (!begins || a.size() < least_letters) return a == b;
    const std::string_view ending = b.substr(a.size());
    return ending.empty() || std::find(endings_.begin(), endings_.end(), ending) != endings_.end();
}

} // namespace analyzer
