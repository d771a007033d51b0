// SPDX-License-Identifier: Apache-2.0
#include "match/word_kin.hpp"

#include "token/tokenize.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::size_t least_letters = 5;

bool same_letter(char a, char b) {
    return a == b || (a == 's' && b == 'z') || (a == 'z' && b == 's');
}

/// Does `word` begin as `mine` does, and not as a longer `other` ("important" is none of "import")?
bool belongs(std::string_view word, std::string_view mine, std::string_view other) {
    return word.starts_with(mine) && (mine.starts_with(other) || !word.starts_with(other));
}

} // namespace

WordKin::WordKin(const Lexicon& lexicon) : endings_(lexicon.list_items(lexicon.list("match/kin-ending"))) {
    for (const std::string_view item : lexicon.list_items(lexicon.list("match/short-forms"))) {
        const TokenList words = tokenize(item);
        for (std::uint32_t i = 1; i < words.size(); ++i) short_forms_.emplace(words.stem(0), words.stem(i));
    }
    for (const std::string_view item : lexicon.list_items(lexicon.list("match/stem-strangers"))) {
        const TokenList words = tokenize(item);
        if (words.size() == 2) strangers_.emplace_back(words.folded(0), words.folded(1));
    }
}

bool WordKin::are_strangers(std::string_view a, std::string_view b) const {
    return std::any_of(strangers_.begin(), strangers_.end(), [&](const auto& pair) {
        const auto& [one, other] = pair;
        return (belongs(a, one, other) && belongs(b, other, one)) ||
               (belongs(a, other, one) && belongs(b, one, other));
    });
}

bool WordKin::are_kin(std::string_view a, std::string_view b) const {
    if (a.size() > b.size()) std::swap(a, b);
    if (short_forms_.contains({std::string(a), std::string(b)})) return true;
    const bool begins = std::equal(a.begin(), a.end(), b.begin(), same_letter);
    if (!begins || a.size() < least_letters) return a == b;
    const std::string_view ending = b.substr(a.size());
    return ending.empty() || std::find(endings_.begin(), endings_.end(), ending) != endings_.end();
}

} // namespace analyzer
