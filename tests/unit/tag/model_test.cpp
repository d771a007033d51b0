// SPDX-License-Identifier: Apache-2.0
#include "tag/model.hpp"
#include "tag/tag_path.hpp"

#include <gmock/gmock.h>

namespace analyzer {
namespace {

using enum Tag;
using ::testing::ElementsAre;

TagSteps some_steps() {
    TagSteps steps{};
    steps[0][1] = -3;
    steps[1][2] = 300;
    return steps;
}

std::string small_model() {
    return MentionModel::packed({{0xA000000000000001U, {5, -7}}, {0xA000000000000002U, {0, 9}}},
                                some_steps());
}

TEST(MentionModel, ReadsWhatWasPacked) {
    const std::string bytes = small_model();
    const Result<MentionModel> model = MentionModel::over(bytes);
    ASSERT_TRUE(model);
    EXPECT_EQ(model->weights(0xA000000000000001U).begin, 5);
    EXPECT_EQ(model->weights(0xA000000000000001U).inside, -7);
    EXPECT_EQ(model->weights(0xA000000000000002U).inside, 9) << "the next free place";
    EXPECT_EQ(model->weights(0xA000000000000003U).inside, 0);
    EXPECT_EQ(model->step(outside, begin), -3);
    EXPECT_EQ(model->step(begin, inside), 300);
}

TEST(MentionModel, GrowsWithItsFeatures) {
    std::vector<std::pair<std::uint64_t, FeatureWeights>> features;
    for (std::uint64_t i = 0; i < 500; ++i) features.push_back({i * 0x9E3779B97F4A7C15U, {1, 2}});
    const std::string bytes = MentionModel::packed(features, {});
    const Result<MentionModel> model = MentionModel::over(bytes);
    ASSERT_TRUE(model);
    for (const auto& [feature, weights] : features)
        ASSERT_EQ(model->weights(feature).inside, weights.inside) << feature;
}

TEST(MentionModel, RefusesDamage) {
    const std::string bytes = small_model();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(MentionModel::over(std::string_view(bytes).substr(0, size))) << size;
    EXPECT_FALSE(MentionModel::over(bytes + "x"));
    std::string other = bytes;
    other[0] = 'B';
    EXPECT_FALSE(MentionModel::over(other));
}

TEST(MentionModel, AFullTableEndsTheSearch) {
    std::string bytes = small_model();
    for (std::size_t place = bytes.size() - (4U << 4U); place < bytes.size(); ++place) bytes[place] = 1;
    const Result<MentionModel> model = MentionModel::over(bytes);
    ASSERT_TRUE(model);
    EXPECT_EQ(model->weights(0xA000000000000001U).begin, 0);
}

TEST(TagPath, TheBestRowWithinWhatIsAllowed) {
    const std::string bytes = MentionModel::packed({}, {});
    const Result<MentionModel> model = MentionModel::over(bytes);
    ASSERT_TRUE(model);
    std::vector<TagScores> tokens(4);
    EXPECT_THAT(best_tags(tokens, *model), ElementsAre(outside, outside, outside, outside))
        << "ties go to the lower tag";
    tokens[1].of = {0, 4, 0};
    tokens[2].of = {0, 0, 3};
    tokens[3].of = {0, 0, -1};
    EXPECT_THAT(best_tags(tokens, *model), ElementsAre(outside, begin, inside, outside));
    tokens[1].allowed = {true, false, false};
    EXPECT_THAT(best_tags(tokens, *model), ElementsAre(outside, outside, outside, outside))
        << "nothing goes on from outside";
    tokens[3].of = {0, 0, 1};
    tokens[3].allowed = {false, true, true};
    EXPECT_THAT(best_tags(tokens, *model), ElementsAre(outside, outside, begin, inside));
    EXPECT_TRUE(best_tags({}, *model).empty());
}

} // namespace
} // namespace analyzer
