// Cuts the body of a posting's part into items: bullets, sentences, and in flat text the stretches that
// begin like a bullet ("... Excellent communication skills Ability to ..."). Items are cut into clauses,
// the reach of one wish or negation.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/posting_sections.hpp"

#include <vector>

namespace analyzer {

struct PostingItem {
    TokenRange tokens;
    PostingRole role = PostingRole::other;
    std::uint32_t part = 0; ///< first token of its part
    bool condition = false; ///< the value of a label such as "Gender:"
    bool continues = false; ///< "..., (b) a licence": goes on with the sentence of the item before
    bool bullet = false;    ///< an item of a list, or a stretch that reads like one
};

std::vector<PostingItem> split_into_items(const PostingText& text, const std::vector<PostingPart>& parts);
std::vector<PostingItem>
split_into_items(const PostingText& text); ///< of a whole text, each heading an item of its own
/// Clauses of an item: "SQL, | preferably PostgreSQL", "English is a must | while German is a plus".
std::vector<TokenRange> split_into_clauses(const PostingText& text, TokenRange item);

} // namespace analyzer
