// SPDX-License-Identifier: Apache-2.0
#include "match/word_kin.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

TEST(WordKin, StemsOfOneFamily) {
    const WordKin kin(Lexicon::built_in());
    const struct {
        const char* a;
        const char* b;
        bool kin;
    } cases[] = {
        {"supervis", "supervisor", true}, {"supervisori", "supervis", true}, {"organis", "organiz", true},
        {"audit", "auditor", true},       {"plan", "plant", false},          {"weld", "weld", true},
        {"commun", "communiti", false},   {"market", "marketplac", false},   {"repair", "report", false},
    };
    for (const auto& one : cases) EXPECT_EQ(kin.are_kin(one.a, one.b), one.kin) << one.a << " " << one.b;
}

} // namespace
} // namespace analyzer
