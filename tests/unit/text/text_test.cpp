// SPDX-License-Identifier: Apache-2.0
#include "text/code_points.hpp"
#include "text/fold.hpp"
#include "text/sha256.hpp"
#include "text/utf8.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

TEST(Fold, MakesFormsOfOneWordEqual) {
    const struct {
        const char* written;
        const char* folded;
    } cases[] = {
        {"Python", "python"},
        {"Straße", "strasse"},
        {"ﬁle", "file"},
        {"Ｃ＋＋", "c++"},
        {"co\u00ADop", "coop"},
        {"don’t", "don't"},
        {"&", "and"},
        {"naïve", "naïve"},
        {"INGÉNIEUR", "ingénieur"},
        {"front\u2011end", "front-end"},
    };
    for (const auto& c : cases) EXPECT_EQ(fold(c.written), c.folded) << c.written;
}

TEST(Fold, KnowsCapitals) {
    EXPECT_TRUE(is_all_capitals("ÉCOLE 42"));
    EXPECT_FALSE(is_all_capitals("École"));
    EXPECT_FALSE(is_all_capitals("42"));
    EXPECT_TRUE(starts_with_capital("Élan"));
    EXPECT_FALSE(starts_with_capital("élan"));
}

TEST(Utf8, RepairsAndCounts) {
    std::size_t replaced = 0;
    EXPECT_EQ(repair_utf8("a\xFF\xC3z", &replaced), "a\uFFFD\uFFFDz");
    EXPECT_EQ(replaced, 2u);
    EXPECT_TRUE(is_valid_utf8("naïve"));
    EXPECT_FALSE(is_valid_utf8("\xC0\x80"));     // overlong
    EXPECT_FALSE(is_valid_utf8("\xED\xA0\x80")); // surrogate
}

TEST(CodePoints, CountsFromAnyPlace) {
    std::string text;
    for (int i = 0; i < 400; ++i) text += "é";
    const CodePoints points(text);
    for (std::uint32_t i = 0; i <= 400; ++i) EXPECT_EQ(points.before(2 * i), i);
    EXPECT_EQ(CodePoints("").before(0), 0u);
    EXPECT_EQ(points.before(100000), 400u);
}

TEST(Sha256, IsTheStandardOne) {
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Utf8, IsCutBetweenCharacters) {
    EXPECT_EQ(utf8_prefix("caf\u00E9", 5), "caf\u00E9");
    EXPECT_EQ(utf8_prefix("caf\u00E9", 4), "caf");
    EXPECT_EQ(utf8_prefix("caf\u00E9", 3), "caf");
    EXPECT_EQ(utf8_prefix("\U0001F35E", 3), "");
}

} // namespace
} // namespace analyzer
