// SPDX-License-Identifier: Apache-2.0
#include "tag/tag_mentions.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::int32_t never = -1'000'000'000;
constexpr auto outside = static_cast<std::size_t>(Tag::outside);
constexpr auto inside = static_cast<std::size_t>(Tag::inside);

/// "Inside" goes on from a span only.
bool allowed(std::size_t from, std::size_t to) { return to != inside || from != outside; }

} // namespace

TagPaths::TagPaths(const FeatureRows& rows, const MentionModel& model, Layer layer) : layer_(layer), steps_(model.steps(layer)) {
    const std::uint32_t size = rows.size();
    own_.assign(size, Scores{});
    const std::size_t offset = static_cast<std::size_t>(layer) * tag_count;
    for (std::uint32_t i = 0; i < size; ++i) {
        for (std::uint32_t k = rows.begins[i]; k < rows.begins[i + 1]; ++k) {
            const std::int8_t* weights = model.weights(rows.slots[k]);
            if (weights == nullptr) continue;
            for (std::size_t tag = 0; tag < tag_count; ++tag) own_[i][tag] += weights[offset + tag];
        }
    }
    forward_.assign(size, Scores{never, never, never});
    std::vector<std::array<std::uint8_t, tag_count>> from(size);
    for (std::uint32_t i = 0; i < size; ++i) {
        for (std::size_t to = 0; to < tag_count; ++to) {
            for (std::size_t before = 0; before < (i == 0 ? 1U : tag_count); ++before) {
                if (!allowed(before, to)) continue;
                const std::int32_t score = (i == 0 ? 0 : forward_[i - 1][before]) + steps_[before][to];
                if (score <= forward_[i][to]) continue;
                forward_[i][to] = score;
                from[i][to] = static_cast<std::uint8_t>(before);
            }
            if (forward_[i][to] > never) forward_[i][to] += own_[i][to];
        }
    }
    backward_.assign(size, Scores{});
    for (std::uint32_t i = size; i-- > 1;) {
        for (std::size_t tag = 0; tag < tag_count; ++tag) {
            std::int32_t most = never;
            for (std::size_t to = 0; to < tag_count; ++to) {
                if (allowed(tag, to)) most = std::max(most, steps_[tag][to] + own_[i][to] + backward_[i][to]);
            }
            backward_[i - 1][tag] = most;
        }
    }
    best_.assign(size, Tag::outside);
    if (size == 0) return;
    std::size_t tag = 0;
    for (std::size_t other = 1; other < tag_count; ++other) {
        if (forward_[size - 1][other] > forward_[size - 1][tag]) tag = other;
    }
    for (std::uint32_t i = size; i-- > 0;) {
        best_[i] = static_cast<Tag>(tag);
        tag = from[i][tag];
    }
}

std::vector<TaggedSpan> TagPaths::spans() const {
    std::vector<TaggedSpan> found;
    const auto size = static_cast<std::uint32_t>(best_.size());
    for (std::uint32_t i = 0; i < size; ++i) {
        if (best_[i] != Tag::begin) continue;
        std::uint32_t last = i + 1;
        while (last < size && best_[last] == Tag::inside) ++last;
        found.push_back({{i, last}, layer_, margin({i, last})});
    }
    return found;
}

std::int32_t TagPaths::into(std::uint32_t token, Tag tag) const {
    const auto to = static_cast<std::size_t>(tag);
    if (token == 0) return steps_[outside][to];
    std::int32_t most = never;
    for (std::size_t before = 0; before < tag_count; ++before) {
        if (allowed(before, to)) most = std::max(most, forward_[token - 1][before] + steps_[before][to]);
    }
    return most;
}

std::int32_t TagPaths::after(std::uint32_t token, Tag tag, bool ends) const {
    const auto from = static_cast<std::size_t>(tag);
    if (!ends) return backward_[token][from];
    if (token + 1 >= backward_.size()) return 0;
    std::int32_t most = never;
    for (std::size_t to = 0; to < inside; ++to) {
        most = std::max(most, steps_[from][to] + own_[token + 1][to] + backward_[token + 1][to]);
    }
    return most;
}

std::int32_t TagPaths::margin(TokenRange span) const {
    if (span.empty() || span.last > own_.size()) return never;
    const std::uint32_t end = span.last - 1;
    std::int32_t with = into(span.first, Tag::begin) + own_[span.first][static_cast<std::size_t>(Tag::begin)];
    std::int32_t without = into(span.first, Tag::outside) + own_[span.first][outside];
    Tag last = Tag::begin;
    for (std::uint32_t i = span.first + 1; i <= end; ++i) {
        with += steps_[static_cast<std::size_t>(last)][inside] + own_[i][inside];
        without += steps_[outside][outside] + own_[i][outside];
        last = Tag::inside;
    }
    return with + after(end, last, true) - without - after(end, Tag::outside, false);
}

TaggedText::TaggedText(const FeatureRows& plain, const MentionModel& model)
    : rows(with_tags(plain, TagPaths(plain, model, Layer::broad).best(), "broad")), knowledge(rows, model, Layer::knowledge),
      activity(rows, model, Layer::activity) {}

} // namespace analyzer
