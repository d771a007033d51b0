// SPDX-License-Identifier: Apache-2.0
#include "parse/heading_role.hpp"

#include <algorithm>
#include <array>

namespace analyzer {

namespace {

/// Which class goes first where two tell with as many words.
constexpr std::array order = {PostingRole::benefits, PostingRole::legal,  PostingRole::process,
                              PostingRole::required, PostingRole::duties, PostingRole::company,
                              PostingRole::other};

std::uint32_t longest_hit(const PostingText& text, ListIndex list, TokenRange range) {
    std::uint32_t longest = 0;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        const std::uint32_t count = text.at(list, i);
        if (i + count <= range.last) longest = std::max(longest, count);
    }
    return longest;
}

} // namespace

std::optional<HeadingSense> heading_sense(const PostingText& text, TokenRange words) {
    const auto hit = [&](PostingRole role) {
        return longest_hit(text, text.words.heading_word[static_cast<std::size_t>(role)], words);
    };
    // "Even better if you have": a wish holds what else is said, but "extra pay" is no wish.
    const std::uint32_t wished = hit(PostingRole::preferred);
    if (wished > 0 && (hit(PostingRole::benefits) == 0 || hit(PostingRole::benefits) < wished))
        return HeadingSense{PostingRole::preferred, wished, false};
    // What the employer spares the reader stands with what it gives: neither is asked.
    if (const std::uint32_t spared = longest_hit(text, text.words.heading_spares, words); spared > 0)
        return HeadingSense{PostingRole::benefits, spared, true};
    // "Apply if you are someone who", "teachers who": the list under it says what they are.
    std::uint32_t last = words.last;
    while (last > words.first && !text.word(last - 1)) --last;
    if (last > words.first + 1 && text.at(text.words.who, last - 1) == 1)
        return HeadingSense{PostingRole::required, 1, false};
    HeadingSense best;
    for (const PostingRole role : order) {
        const std::uint32_t count = hit(role);
        if (count > best.words) best = {role, count, false};
    }
    if (best.words == 0) return std::nullopt;
    return best;
}

PostingRole role_of_list(const PostingText& text, std::uint32_t i) {
    std::uint32_t items = 0, demands = 0, tasks = 0;
    for (; i < text.size(); i = text.line_end(i)) {
        if (!text.bulleted(i)) {
            if (text.fresh_line(i)) break;
            continue;
        }
        std::uint32_t first = i;
        while (first < text.line_end(i) && !text.word(first)) ++first;
        ++items;
        const bool knows = text.mention_over(first) != nullptr ||
                           text.has(text.words.asks, {first, text.line_end(i)}) ||
                           text.at(text.words.item_opener, first) != 0;
        if (text.at(text.words.verb_like, first) != 0 && text.mention_over(first) == nullptr)
            ++tasks;
        else if (knows)
            ++demands;
    }
    if (items < 2) return PostingRole::other;
    if (2 * demands > items) return PostingRole::required;
    if (2 * tasks > items) return PostingRole::duties;
    return PostingRole::other;
}

} // namespace analyzer
