// SPDX-License-Identifier: Apache-2.0
#include "tag/features.hpp"
#include "tag/settle_skills.hpp"
#include "unit/parse/posting_case.hpp"

#include <gmock/gmock.h>

namespace analyzer {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;

std::vector<SettledSkill> settled_by(const MentionModel& model, const std::string& text) {
    return test::with_read_text(test::plain_document(text), [&](const ReadText& read) {
        const PostingText posting(read);
        std::vector<SettledSkill> found;
        for (const PostingItem& item : split_into_items(posting)) {
            for (SettledSkill& one : settle_skills(posting, item, model, Reasons::given))
                found.push_back(std::move(one));
        }
        return found;
    });
}

std::vector<std::string> surfaces(const MentionModel& model, const std::string& text) {
    std::vector<std::string> found;
    for (const SettledSkill& one : settled_by(model, text)) found.emplace_back(one.skill.span.of(text));
    return found;
}

std::vector<std::string> named(const std::string& text) {
    return surfaces(MentionModel::built_in(), text);
}

/// Models without features that never begin a mention, or never end one.
std::string reluctant() {
    TagSteps steps{};
    for (auto& from : steps) from[1] = from[2] = -9000;
    return MentionModel::packed({}, steps);
}

std::string eager() {
    TagSteps steps{};
    for (auto& from : steps) from[2] = 9000;
    steps[0][1] = 9000;
    return MentionModel::packed({}, steps);
}

TEST(SettleSkills, WhatIsNothingElseStaysWhateverTheModelSays) {
    const std::string none = reluctant(), all = eager();
    const Result<MentionModel> says_no = MentionModel::over(none), says_yes = MentionModel::over(all);
    ASSERT_TRUE(says_no && says_yes);
    EXPECT_THAT(surfaces(*says_no, "Python, Go and C"), ElementsAre("Python", "Go", "C"));
    EXPECT_THAT(surfaces(*says_no, "Experience with Kafka, MIG welding and teamwork"),
                ElementsAre("Kafka", "MIG welding", "teamwork"));
    EXPECT_THAT(surfaces(*says_yes, "Kafka/PostgreSQL"), ElementsAre("Kafka", "PostgreSQL"));
    EXPECT_THAT(surfaces(*says_yes, "Kafka, PostgreSQL and Kubernetes"),
                ElementsAre("Kafka", "PostgreSQL", "Kubernetes"));
}

TEST(SettleSkills, BordersAreWords) {
    const std::string all = eager();
    const Result<MentionModel> says_yes = MentionModel::over(all);
    ASSERT_TRUE(says_yes);
    EXPECT_THAT(surfaces(*says_yes, ", oiling chains :"), ElementsAre("oiling chains"));
    EXPECT_THAT(surfaces(*says_yes, "oiling"), IsEmpty()) << "a lone word is a name or nothing";
    EXPECT_THAT(surfaces(*says_yes, "<ORGANIZATION>"), IsEmpty());
    EXPECT_THAT(surfaces(*says_yes, "."), IsEmpty());
}

TEST(SettleSkills, BuiltInModel) {
    EXPECT_THAT(named("You are fluent in English and speak some Welsh ."), ElementsAre("English", "Welsh"));
    EXPECT_THAT(named("Python, Go and C"), ElementsAre("Python", "Go", "C"));
    EXPECT_THAT(named("Experience with Guidewire, Duck Creek or similar"),
                ElementsAre("Guidewire", "Duck Creek"));
    EXPECT_THAT(named("You have a good command of Java and distributed systems ."),
                ElementsAre("Java", "distributed systems"));
    EXPECT_THAT(named("Knowledge of kelp drying is needed ."), ElementsAre("kelp drying"));
    EXPECT_THAT(named("Our offices are close to the station and have a garden ."), IsEmpty());
}

TEST(SettleSkills, SaysWhy) {
    const std::vector<SettledSkill> found =
        settled_by(MentionModel::built_in(), "Knowledge of kelp drying is needed .");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_FALSE(found[0].kept);
    ASSERT_FALSE(found[0].shares.empty());
    EXPECT_THAT(found[0].shares[0].feature, HasSubstr("="));
    for (std::size_t i = 1; i < found[0].shares.size(); ++i) {
        EXPECT_GE(found[0].shares[i - 1].weight, found[0].shares[i].weight);
    }
    EXPECT_TRUE(settled_by(MentionModel::built_in(), "Python")[0].kept);
}

TEST(ItemFeatures, EveryHashHasItsName) {
    const std::string text = "Knowledge of Kafka";
    test::with_read_text(test::plain_document(text), [&](const ReadText& read) {
        const PostingText posting(read);
        const std::vector<PostingItem> items = split_into_items(posting);
        const std::vector<NamedSkill> rules = find_named_skills(posting, items.at(0));
        const ItemFeatures features(posting, items[0].tokens, rules);
        std::vector<std::uint64_t> hashes;
        for (std::uint32_t i = 0; i < 3; ++i) {
            features.read(i, hashes);
            EXPECT_EQ(hashes.size(), features.names(i).size());
        }
        EXPECT_THAT(features.names(2), IsSupersetOf({"word-1=of", "shape0=Xxx", "term0=U tool",
                                                     "rule0=B tool", "word+1=(edge)"}));
        EXPECT_THAT(features.names(0), Contains("cue0=noun-head"));
        return 0;
    });
}

} // namespace
} // namespace analyzer
