// SPDX-License-Identifier: Apache-2.0
#include "match/term_lists.hpp"

#include "lexicon/kept_of.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace analyzer {

std::optional<ListIndex> TermLists::of(TermIndex term) const {
    const auto at = std::lower_bound(all.begin(), all.end(), term,
                                     [](const auto& one, TermIndex wanted) { return one.first < wanted; });
    if (at == all.end() || at->first != term) return std::nullopt;
    return at->second;
}

namespace {

struct TermListGroups {
    explicit TermListGroups(const Lexicon&) {} // filled as groups are asked for

    std::map<std::string, TermLists, std::less<>> by_name;
};

} // namespace

std::shared_ptr<const TermLists> term_lists(const Lexicon& lexicon, std::string_view group) {
    const std::shared_ptr<TermListGroups> kept = kept_of<TermListGroups>(lexicon);
    const auto [at, made] = kept->by_name.try_emplace(std::string(group));
    std::vector<std::pair<TermIndex, ListIndex>>& all = at->second.all;
    if (made) {
        for (const ListIndex list : lexicon.lists_in(group)) {
            const std::string_view id = lexicon.list_name(list).substr(group.size() + 1);
            if (const std::optional<TermIndex> term = lexicon.find_term(id)) all.emplace_back(*term, list);
        }
        std::sort(all.begin(), all.end());
    }
    return {kept, &at->second};
}

} // namespace analyzer
