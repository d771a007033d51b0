// SPDX-License-Identifier: Apache-2.0
#include "match/word_kin.hpp"

#include "lexicon/kept_of.hpp"
#include "token/tokenize.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace analyzer {

namespace {

constexpr std::size_t least_letters = 5;

bool same_letter(char a, char b) {
    return a == b || (a == 's' && b == 'z') || (a == 'z' && b == 's');
}

/// "ctgs" and "kpis": Snowball takes no "s" where no vowel stands before the last letter. "News" is not the plural of "new".
bool is_plural_of(std::string_view many, std::string_view one) {
    constexpr std::size_t shortest = 3;
    return one.size() >= shortest && many.size() == one.size() + 1 && many.ends_with('s') &&
           many.starts_with(one) &&
           one.substr(0, one.size() - 1).find_first_of("aeiouy") == std::string_view::npos;
}

/// Does `word` begin as `mine` does, and not as a longer `other` ("important" is none of "import")?
bool belongs(std::string_view word, std::string_view mine, std::string_view other) {
    return word.starts_with(mine) && (mine.starts_with(other) || !word.starts_with(other));
}

} // namespace

struct WordKin::Lists {
    std::map<std::string, std::vector<std::string>, std::less<>> kin; ///< by stem
    std::vector<std::pair<std::string, std::string>> strangers;       ///< beginnings of words

    explicit Lists(const Lexicon& lexicon) {
        for (const char* list : {"match/irregular-forms", "match/short-forms"}) {
            for (const std::string_view item : lexicon.list_items(lexicon.list(list))) {
                const TokenList words = tokenize(item);
                for (std::uint32_t i = 1; i < words.size(); ++i) {
                    kin[std::string(words.stem(0))].emplace_back(words.stem(i));
                    kin[std::string(words.stem(i))].emplace_back(words.stem(0));
                }
            }
        }
        for (const std::string_view item : lexicon.list_items(lexicon.list("match/stem-strangers"))) {
            const TokenList words = tokenize(item);
            if (words.size() == 2) strangers.emplace_back(words.folded(0), words.folded(1));
        }
    }
};

WordKin::WordKin(const Lexicon& lexicon)
    : lists_(kept_of<const Lists>(lexicon)), endings_(lexicon.list_items(lexicon.list("match/kin-ending"))) {}

bool WordKin::are_strangers(std::string_view a, std::string_view b) const {
    return std::any_of(lists_->strangers.begin(), lists_->strangers.end(), [&](const auto& pair) {
        const auto& [one, other] = pair;
        return (belongs(a, one, other) && belongs(b, other, one)) ||
               (belongs(a, other, one) && belongs(b, one, other));
    });
}

const std::vector<std::string>& WordKin::listed_kin(std::string_view stem) const {
    static const std::vector<std::string> none;
    const auto found = lists_->kin.find(stem);
    return found == lists_->kin.end() ? none : found->second;
}

bool WordKin::of_one_family(std::string_view a, std::string_view b) const {
    const std::vector<std::string>& listed = listed_kin(a);
    return are_kin(a, b) || std::find(listed.begin(), listed.end(), b) != listed.end();
}

bool WordKin::are_kin(std::string_view a, std::string_view b) const {
    if (a.size() > b.size()) std::swap(a, b);
    if (is_plural_of(b, a)) return true;
    const bool begins = std::equal(a.begin(), a.end(), b.begin(), same_letter);
    if (!begins || a.size() < least_letters) return a == b;
    const std::string_view ending = b.substr(a.size());
    return ending.empty() || std::find(endings_.begin(), endings_.end(), ending) != endings_.end();
}

} // namespace analyzer
