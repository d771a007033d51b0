// SPDX-License-Identifier: Apache-2.0
#include "lexicon/word_endings.hpp"

#include <string>

namespace analyzer {

namespace {

/// The word without its inflection, down to a common root: "carries", "carried" and "carrying" give "carr".
std::string root(std::string_view word) {
    std::string out(word);
    if (out.ends_with("'s")) out.resize(out.size() - 2);
    const auto drop = [&](std::string_view ending, std::size_t least) {
        if (out.size() < least + ending.size() || !out.ends_with(ending)) return false;
        out.resize(out.size() - ending.size());
        return true;
    };
    const bool past = drop("ing", 3) || drop("ied", 2) || drop("ed", 3);
    if (!past && !drop("ies", 2) && !out.ends_with("ss") && !drop("es", 3)) drop("s", 2);
    const std::size_t n = out.size();
    if (past && n > 3 && out[n - 1] == out[n - 2] && out[n - 1] != 'l' && out[n - 1] != 's') out.pop_back();
    while (out.size() > 2 && (out.back() == 'e' || out.back() == 'y' || out.back() == 'i')) out.pop_back();
    return out;
}

} // namespace

bool same_but_for_inflection(std::string_view a, std::string_view b) {
    return a == b || root(a) == root(b);
}

} // namespace analyzer
