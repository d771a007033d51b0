// SPDX-License-Identifier: Apache-2.0
#include "audit/adverse_impact.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

CsvTable table(const std::string& text, const char* name) {
    const Result<CsvTable> read = read_csv(text, name);
    EXPECT_TRUE(read) << text;
    return *read;
}

Result<Sample> gather(const std::string& scores, const std::string& demographics, SampleColumns columns) {
    return gather_sample(table(scores, "s.csv"), table(demographics, "d.csv"), columns, Lexicon::built_in());
}

/// "n" people of a category, the first `hits` of them selected.
void add(std::string& scores, std::string& demographics, const std::string& category, int hits, int n) {
    for (int i = 0; i < n; ++i) {
        const std::string id = category + std::to_string(i);
        scores += id + (i < hits ? ",yes\n" : ",no\n");
        demographics += id + "," + category + "\n";
    }
}

// The worked example of the Uniform Guidelines' questions and answers (no. 11 ff.): 48 of 80 white and 12 of
// 40 black applicants hired: 60 % and 30 %, ratio 1/2.
TEST(AdverseImpact, SelectionRatesAndRatios) {
    std::string scores = "id,hired\n", demographics = "id,race\n";
    add(scores, demographics, "white", 48, 80);
    add(scores, demographics, "black", 12, 40);
    const Result<Sample> sample = gather(scores, demographics, {"id", Measure::selection, "hired"});
    ASSERT_TRUE(sample);
    const std::vector<ImpactTable> tables = find_adverse_impact(*sample);
    ASSERT_EQ(tables.size(), 1U);
    ASSERT_EQ(tables[0].groups.size(), 2U);
    const ImpactGroup& black = tables[0].groups[0];
    const ImpactGroup& white = tables[0].groups[1];
    EXPECT_TRUE(white.highest);
    EXPECT_FALSE(white.impact);
    EXPECT_DOUBLE_EQ(black.count.rate(), 0.3);
    ASSERT_TRUE(black.impact);
    EXPECT_DOUBLE_EQ(black.impact->ratio, 0.5);
    EXPECT_TRUE(black.impact->under_four_fifths);
    EXPECT_FALSE(black.impact->one_person);
    EXPECT_EQ(black.impact->test, RateTest::z);
    EXPECT_NEAR(black.impact->p, 0.0019457736937391, 1e-12); // z = 3.0984
}

TEST(AdverseImpact, FourFifthsExactlyIsNotUnderIt) {
    const struct {
        int hits, n, highest_hits, highest_n;
        bool under, one_person;
    } rows[] = {
        {4, 10, 5, 10, false, false}, // 0.4 / 0.5 = 0.8
        {3, 10, 5, 10, true, true},   // one more makes it 0.8
        {2, 10, 5, 10, true, false},
        {12, 30, 50, 100, false, false},
    };
    for (const auto& row : rows) {
        std::string scores = "id,picked\n", demographics = "id,group\n";
        add(scores, demographics, "a", row.hits, row.n);
        add(scores, demographics, "b", row.highest_hits, row.highest_n);
        const Result<Sample> sample = gather(scores, demographics, {"id", Measure::selection, "picked"});
        ASSERT_TRUE(sample);
        const ImpactGroup group = find_adverse_impact(*sample)[0].groups[0];
        ASSERT_TRUE(group.impact);
        EXPECT_EQ(group.impact->under_four_fifths, row.under) << row.hits;
        EXPECT_EQ(group.impact->one_person, row.one_person) << row.hits;
        EXPECT_EQ(group.small, row.n < small_group);
    }
}

TEST(AdverseImpact, ScoringRateIsTheShareAboveTheMedianOfAllAssessed) {
    // Scores 10 20 30 40 50 60 and a seventh of unknown sex: the median is 40, not above itself.
    const Result<Sample> sample =
        gather("id,coverage\n1,10\n2,20\n3,30\n4,40\n5,50\n6,60\n7,45\n8,\n",
               "id,sex,age\n1,F,old\n2,f,young\n3,M,old\n4,M,young\n5,F,old\n6,M,old\n"
               "7,Prefer not to say,young\n9,F,young\n",
               {"id", Measure::scoring, "coverage"});
    ASSERT_TRUE(sample);
    EXPECT_EQ(sample->median, 40);
    EXPECT_EQ(sample->people.size(), 7U);
    EXPECT_EQ(sample->not_assessed, 1U);
    EXPECT_EQ(sample->without_score, 1U);
    EXPECT_EQ(sample->without_demographics, 0U);
    const std::vector<ImpactTable> tables = find_adverse_impact(*sample);
    ASSERT_EQ(tables.size(), 3U); // sex, age, both
    EXPECT_EQ(tables[0].by, std::vector<std::string>{"sex"});
    EXPECT_EQ(tables[0].unknown, 1U);
    ASSERT_EQ(tables[0].groups.size(), 2U); // "F" and "f" are one
    EXPECT_EQ(tables[0].groups[0].categories, std::vector<std::string>{"F"});
    EXPECT_EQ(tables[0].groups[0].count.hits, 1);
    EXPECT_EQ(tables[0].groups[0].count.of, 3);
    EXPECT_EQ(tables[0].groups[1].count.hits, 1);
    EXPECT_EQ(tables[2].by, (std::vector<std::string>{"sex", "age"}));
    EXPECT_EQ(tables[2].groups.size(), 4U);
    EXPECT_EQ(tables[2].unknown, 1U);
}

TEST(AdverseImpact, NobodySelectedGivesNoRatio) {
    const Result<Sample> sample =
        gather("id,hired\n1,no\n2,no\n", "id,sex\n1,f\n2,m\n", {"id", Measure::selection, "hired"});
    ASSERT_TRUE(sample);
    const auto tables = find_adverse_impact(*sample);
    ASSERT_FALSE(tables.empty());
    for (const ImpactGroup& group : tables[0].groups) EXPECT_FALSE(group.impact);
}

TEST(Sample, RefusalsNameTheLineAndWhatToDo) {
    const struct {
        const char *scores, *demographics;
        SampleColumns columns;
        const char *code, *where;
    } rows[] = {
        {"id,s\n1,2\n1,3\n", "id,sex\n1,f\n", {"id", Measure::scoring, "s"}, "bad-table", "s.csv:3"},
        {"id,s\n1,2\n", "id,sex\n1,f\n1,m\n", {"id", Measure::scoring, "s"}, "bad-table", "d.csv:3"},
        {"id,s\n1,high\n", "id,sex\n1,f\n", {"id", Measure::scoring, "s"}, "bad-table", "s.csv:2"},
        {"id,s\n1,nan\n", "id,sex\n1,f\n", {"id", Measure::scoring, "s"}, "bad-table", "s.csv:2"},
        {"id,s\n1,2\n", "id,sex\n1,f\n", {"id", Measure::selection, "s"}, "bad-table", "s.csv:2"},
        {"id,s\n1,\n", "id,sex\n1,f\n", {"id", Measure::scoring, "s"}, "nobody-assessed", "s.csv"},
        {"id,s\n1,2\n", "id,sex\n1,f\n", {"id", Measure::scoring, "t"}, "no-column", "s.csv"},
        {"id,s\n1,2\n", "who,sex\n1,f\n", {"id", Measure::scoring, "s"}, "no-column", "d.csv"},
        {"id,s\n1,2\n", "id,sex\n1,f\n", {"id", Measure::scoring, "s", {"race"}}, "no-column", "d.csv"},
        {"id,s\n,2\n", "id,sex\n1,f\n", {"id", Measure::scoring, "s"}, "bad-table", "s.csv:2"},
    };
    for (const auto& row : rows) {
        const Result<Sample> sample = gather(row.scores, row.demographics, row.columns);
        ASSERT_FALSE(sample) << row.scores;
        EXPECT_EQ(sample.error().code, row.code) << row.scores;
        EXPECT_EQ(sample.error().where, row.where) << row.scores;
        EXPECT_FALSE(sample.error().next.empty()) << row.scores;
    }
}

TEST(Sample, ANameColumnIsNoCategory) {
    std::string demographics = "id,name\n";
    for (std::size_t i = 0; i <= most_categories; ++i) {
        demographics += std::to_string(i) + ",person " + std::to_string(i) + "\n";
    }
    const Result<Sample> sample = gather("id,s\n1,2\n", demographics, {"id", Measure::scoring, "s"});
    ASSERT_FALSE(sample);
    EXPECT_EQ(sample.error().code, "not-a-category");
}

TEST(Sample, DecimalCommasWhereSemicolonsSeparate) {
    const Result<Sample> sample =
        gather("id;s\n1;2,5\n2;3,5\n", "id,sex\n1,f\n2,m\n", {"id", Measure::scoring, "s"});
    ASSERT_TRUE(sample);
    EXPECT_EQ(sample->median, 3);
}

} // namespace
} // namespace analyzer
