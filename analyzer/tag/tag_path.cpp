// SPDX-License-Identifier: Apache-2.0
#include "tag/tag_path.hpp"

namespace analyzer {

namespace {

constexpr int never = -1'000'000'000;

/// "Inside" goes on from a mention only.
bool follows(Tag from, Tag to) {
    return to != Tag::inside || from != Tag::outside;
}

} // namespace

std::vector<Tag> best_tags(const std::vector<TagScores>& tokens, const MentionModel& model) {
    std::vector<std::array<Tag, tag_count>> came_from(tokens.size());
    std::array<int, tag_count> reached{0, never, never}; // a row begins after `outside`
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        std::array<int, tag_count> next{never, never, never};
        for (std::size_t to = 0; to < tag_count; ++to) {
            if (!tokens[i].allowed[to]) continue;
            for (std::size_t from = 0; from < tag_count; ++from) {
                if (reached[from] == never || !follows(static_cast<Tag>(from), static_cast<Tag>(to)))
                    continue;
                const int score = reached[from] + model.step(static_cast<Tag>(from), static_cast<Tag>(to)) +
                                  tokens[i].of[to];
                if (score <= next[to]) continue;
                next[to] = score;
                came_from[i][to] = static_cast<Tag>(from);
            }
        }
        reached = next;
    }
    std::vector<Tag> tags(tokens.size(), Tag::outside);
    std::size_t last = 0;
    for (std::size_t other = 1; other < tag_count; ++other) {
        if (reached[other] > reached[last]) last = other;
    }
    for (std::size_t i = tokens.size(); i-- > 0;) {
        tags[i] = static_cast<Tag>(last);
        last = static_cast<std::size_t>(came_from[i][last]);
    }
    return tags;
}

} // namespace analyzer
