// How a posting means a stretch of its text: as a demand, as a task of the job, or as neither; and how strongly.
// In: an item with the role of its part. Out: stance of the item, strength of each clause. Lists: posting-cue/*.
// Example: in a required part "German would be a plus" asks, preferred; "no German needed" asks nothing.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/posting_items.hpp"

namespace analyzer {

enum class Stance : std::uint8_t { nothing, duty, asks };

/// `trusted`: the part is a list of demands, so that bare noun phrases in it are demands too.
struct ItemStance {
    Stance stance = Stance::nothing;
    bool trusted = false;
    bool elsewhere = false; ///< it speaks of the employer, the law or the way to apply
};

ItemStance stance_of(const PostingText& text, const PostingItem& item, bool has_demand_part);

/// Stances of all items in order. A part of demands whose text has turned to the employer, the law or the way to apply is
/// no list of demands any more: from there on only sentences that ask count.
std::vector<ItemStance> stances_of(const PostingText& text, const std::vector<PostingItem>& items,
                                   bool has_demand_part);

/// Does "who" at i speak of the person sought: "someone who", "a cook with ... who", not of "young people who"?
bool follows_person(const PostingText& text, std::uint32_t i, std::uint32_t from);

struct ClauseStrength {
    TokenRange tokens;
    Necessity necessity = Necessity::required;
    bool negated = false;
};

/// `before`: the item before it, for "so would French"; null for the first.
std::vector<ClauseStrength> clause_strengths(const PostingText& text, const PostingItem& item,
                                             const PostingItem* before);

} // namespace analyzer
