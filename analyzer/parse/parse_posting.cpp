// SPDX-License-Identifier: Apache-2.0
#include "parse/parse_posting.hpp"

#include "parse/item_requirements.hpp"
#include "parse/join_repeats.hpp"
#include "parse/posting_facts.hpp"
#include "parse/posting_items.hpp"

#include <algorithm>

namespace analyzer {

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
    for (const PostingItem& item : split_into_items(text, parts)) {
        std::vector<Asked> found = read_item(text, item, has_demand_part, groups);
        asked.insert(asked.end(), found.begin(), found.end());
    }
    posting.requirements = join_repeats(text, std::move(asked));
    return posting;
}

} // namespace analyzer
