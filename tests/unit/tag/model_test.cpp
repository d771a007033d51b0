// SPDX-License-Identifier: Apache-2.0
#include "tag/model.hpp"
#include "tag/tag_mentions.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace analyzer {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Says of the slots "b" and "i" that they begin and go on a span of knowledge, of "o" that it is outside.
MentionModel small_model() {
    std::vector<std::pair<std::uint32_t, Tag>> slots = {
        {feature_slot("o"), Tag::outside}, {feature_slot("b"), Tag::begin}, {feature_slot("i"), Tag::inside}};
    std::sort(slots.begin(), slots.end());
    std::vector<std::uint32_t> places;
    std::vector<std::int8_t> weights;
    for (const auto& [slot, tag] : slots) {
        places.push_back(slot);
        std::vector<std::int8_t> row(weights_per_slot, 0);
        row[static_cast<std::size_t>(Layer::knowledge) * tag_count + static_cast<std::size_t>(tag)] = 10;
        weights.insert(weights.end(), row.begin(), row.end());
    }
    std::array<Steps, layer_count> steps{};
    steps[1][0][1] = -3;
    return MentionModel::of(places, weights, steps);
}

FeatureRows rows_of(const std::vector<std::string>& names) {
    FeatureRows rows;
    for (const std::string& name : names) {
        rows.begins.push_back(static_cast<std::uint32_t>(rows.slots.size()));
        rows.slots.push_back(feature_slot(name));
    }
    rows.begins.push_back(static_cast<std::uint32_t>(rows.slots.size()));
    return rows;
}

TEST(MentionModel, WritesWhatItReads) {
    const std::string bytes = small_model().write();
    const Result<MentionModel> again = MentionModel::read(bytes);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->write(), bytes);
    EXPECT_EQ(again->steps(Layer::knowledge)[0][1], -3);
    EXPECT_EQ(again->weights(feature_slot("never seen")), nullptr);
}

TEST(MentionModel, RefusesDamage) {
    const std::string bytes = small_model().write();
    for (std::size_t size = 0; size < bytes.size(); ++size) EXPECT_FALSE(MentionModel::read(bytes.substr(0, size))) << size;
    EXPECT_FALSE(MentionModel::read(bytes + "x"));
}

TEST(MentionModel, BuiltInOneIsSound) { EXPECT_GT(MentionModel::built_in().slot_count(), 0U); }

TEST(TagPaths, FindsSpansWithTheirMargin) {
    const MentionModel model = small_model();
    const TagPaths paths(rows_of({"o", "b", "i", "o"}), model, Layer::knowledge);
    EXPECT_THAT(paths.spans(), ElementsAre(TaggedSpan{{1, 3}, Layer::knowledge, 17}));
    EXPECT_EQ(paths.margin({3, 4}), -13 - 0);
}

TEST(TagPaths, NothingInside) {
    const MentionModel model = small_model();
    EXPECT_THAT(TagPaths(rows_of({"o", "o"}), model, Layer::knowledge).spans(), IsEmpty());
    EXPECT_THAT(TagPaths(rows_of({}), model, Layer::knowledge).spans(), IsEmpty());
    EXPECT_THAT(TagPaths(rows_of({"b"}), model, Layer::activity).spans(), IsEmpty());
}

} // namespace
} // namespace analyzer
