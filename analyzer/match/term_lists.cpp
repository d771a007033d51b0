// SPDX-License-Identifier: Apache-2.0
#include "match/term_lists.hpp"

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

std::shared_ptr<const TermLists> term_lists(const Lexicon& lexicon, std::string_view group) {
    thread_local std::string hash;
    thread_local std::map<std::string, std::shared_ptr<const TermLists>, std::less<>> kept;
    if (hash != lexicon.words_hash()) {
        kept.clear();
        hash = lexicon.words_hash();
    }
    const auto known = kept.find(group);
    if (known != kept.end()) return known->second;
    auto lists = std::make_shared<TermLists>();
    for (const ListIndex list : lexicon.lists_in(group)) {
        const std::string_view id = lexicon.list_name(list).substr(group.size() + 1);
        if (const std::optional<TermIndex> term = lexicon.find_term(id)) lists->all.emplace_back(*term, list);
    }
    std::sort(lists->all.begin(), lists->all.end());
    return kept.emplace(group, std::move(lists)).first->second;
}

} // namespace analyzer
