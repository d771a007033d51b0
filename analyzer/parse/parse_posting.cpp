// SPDX-License-Identifier: Apache-2.0
#include "parse/parse_posting.hpp"

#include "parse/item_requirements.hpp"
#include "parse/join_repeats.hpp"
#include "parse/posting_facts.hpp"
#include "parse/posting_items.hpp"

#include <algorithm>

namespace analyzer {

namespace {

/// "An experienced baker" says no more than the years asked for elsewhere: it becomes a repeat of them.
void join_experienced(const PostingText& text, std::vector<Asked>& asked) {
    const auto years = std::find_if(asked.begin(), asked.end(), [](const Asked& one) {
        return one.source == Asked::Source::years && one.kind == Kind::experience;
    });
    if (years == asked.end()) return;
    const std::size_t whole = static_cast<std::size_t>(years - asked.begin());
    for (std::size_t k = 0; k < asked.size(); ++k) {
        const bool said = asked[k].source == Asked::Source::experience && asked[k].group == 0 &&
                          text.at(text.words.experienced, asked[k].tokens.first) != 0;
        if (said) asked[k].repeats = static_cast<std::int32_t>(whole);
    }
}

} // namespace

Posting parse_posting(const ReadText& read) {
    const PostingText text(read);
    const std::vector<PostingPart> parts = find_posting_parts(text);
    Posting posting;
    posting.sections = posting_sections(text, parts);
    read_posting_facts(text, parts, posting);
    const bool has_demand_part = std::any_of(parts.begin(), parts.end(), [](const PostingPart& part) {
        return part.role == PostingRole::required || part.role == PostingRole::preferred;
    });
    std::vector<Asked> asked;
    std::uint32_t groups = 0;
    const std::vector<PostingItem> items = split_into_items(text, parts);
    const std::vector<ItemStance> stances = stances_of(text, items, has_demand_part);
    for (std::size_t k = 0; k < items.size(); ++k) {
        const std::vector<Asked> found =
            read_item(text, items[k], k == 0 ? nullptr : &items[k - 1], stances[k], groups);
        asked.insert(asked.end(), found.begin(), found.end());
    }
    join_experienced(text, asked);
    posting.requirements = join_repeats(text, std::move(asked));
    return posting;
}

} // namespace analyzer
