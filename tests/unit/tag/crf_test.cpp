// SPDX-License-Identifier: Apache-2.0
#include "crf.hpp"
#include "labels.hpp"

#include <gmock/gmock.h>

#include <fstream>

namespace analyzer {
namespace {

constexpr std::uint64_t knows = 1, of = 2, noun = 3, stop = 4;

/// "knows of NOUN NOUN ." a few times over, the nouns labelled.
TaggedRow sentence() {
    return {{{knows}, {of}, {noun}, {noun}, {stop}},
            {Tag::outside, Tag::outside, Tag::begin, Tag::inside, Tag::outside}};
}

double weight(const FieldWeights& field, std::uint64_t feature, std::size_t tag) {
    for (const auto& [name, weights] : field.features) {
        if (name == feature) return weights[tag - 1];
    }
    return 0;
}

TEST(TrainField, LearnsWhatMarksAMention) {
    const TaggedRow row = sentence();
    const std::vector<const TaggedRow*> rows(20, &row);
    Training training;
    training.penalty = 0.01;
    const FieldWeights field = train_field(rows, training);
    EXPECT_GT(weight(field, noun, 1), 0.5);
    EXPECT_LT(weight(field, of, 1), 0);
    EXPECT_GT(field.steps[1][2], field.steps[2][2]) << "one noun goes on, the second ends";
    EXPECT_EQ(train_field(rows, training).features, field.features);
}

TEST(TrainField, LeavesOutTheRareAndWithAPenaltyTheWeak) {
    const TaggedRow row = sentence();
    const std::vector<const TaggedRow*> rows(4, &row);
    Training training;
    training.rarest = 5;
    const FieldWeights few = train_field(rows, training);
    ASSERT_EQ(few.features.size(), 1U);
    EXPECT_EQ(few.features[0].first, noun) << "eight times, the others four";
    training.penalty = 1000;
    EXPECT_EQ(weight(train_field(rows, training), noun, 1), 0);
}

TEST(ReadLabels, SpansInBytesWithoutClosingPunctuation) {
    const std::string file = ::testing::TempDir() + "labels.jsonl";
    std::ofstream(file) << R"({"text":"é Rust .","doc":"7","spans":[{"start":2,"end":8,"kind":"knowledge"}]})"
                        << '\n';
    const Result<std::vector<LabelledText>> texts = read_labels(file);
    ASSERT_TRUE(texts);
    ASSERT_EQ(texts->size(), 1U);
    EXPECT_EQ(texts->front().group, "7");
    ASSERT_EQ(texts->front().spans.size(), 1U);
    EXPECT_EQ(texts->front().spans[0].span.of(texts->front().text), "Rust");
}

TEST(ReadLabels, RefusesLinesOfAnotherShape) {
    const std::string file = ::testing::TempDir() + "bad-labels.jsonl";
    for (const char* line : {"", "[]", R"({"text":"a"})", R"({"text":"a","spans":[{"start":0}]})",
                             R"({"text":"a","spans":[{"start":1,"end":9,"kind":"k"}]})",
                             R"({"text":"a","spans":[{"start":"x","end":1,"kind":"k"}]})"}) {
        std::ofstream(file) << line << '\n';
        EXPECT_FALSE(read_labels(file)) << line;
    }
    EXPECT_FALSE(read_labels(file + ".none"));
}

} // namespace
} // namespace analyzer
