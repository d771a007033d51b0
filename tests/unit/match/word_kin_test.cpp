// SPDX-License-Identifier: Apache-2.0
#include "match/word_kin.hpp"

#include <gmock/gmock.h>

namespace analyzer {
namespace {

TEST(WordKin, StemsOfOneFamily) {
    const WordKin kin(Lexicon::built_in());
    const struct {
        const char* a;
        const char* b;
        bool kin;
    } cases[] = {
        {"supervis", "supervisor", true},
        {"supervisori", "supervis", true},
        {"organis", "organiz", true},
        {"audit", "auditor", true},
        {"plan", "plant", false},
        {"weld", "weld", true},
        {"commun", "communiti", false},
        {"market", "marketplac", false},
        {"repair", "report", false},
        {"recov", "recoveri", true},
        {"med", "media", false},
        {"ctg", "ctgs", true},
        {"kpi", "kpis", true},
        {"new", "news", false},
    };
    for (const auto& one : cases) EXPECT_EQ(kin.are_kin(one.a, one.b), one.kin) << one.a << " " << one.b;
}

TEST(WordKin, ListedKinBothWays) {
    const WordKin kin(Lexicon::built_in());
    EXPECT_THAT(kin.listed_kin("med"), testing::Contains("medic"));
    EXPECT_THAT(kin.listed_kin("kept"), testing::Contains("keep"));
    EXPECT_THAT(kin.listed_kin("keep"), testing::Contains("kept"));
    EXPECT_TRUE(kin.listed_kin("weld").empty());
}

TEST(WordKin, StrangersOfOneStem) {
    const WordKin kin(Lexicon::built_in());
    EXPECT_TRUE(kin.are_strangers("experience", "experiments"));
    EXPECT_TRUE(kin.are_strangers("important", "imports"));
    EXPECT_TRUE(kin.are_strangers("hospital", "hospitality"));
    EXPECT_FALSE(kin.are_strangers("imports", "importing"));
    EXPECT_FALSE(kin.are_strangers("experiment", "experimental"));
}

} // namespace
} // namespace analyzer
