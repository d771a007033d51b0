// SPDX-License-Identifier: Apache-2.0
#include "lexicon/fix_lexicon.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

std::string fixed(const std::string& text) {
    const Result<std::string> result = fix_lexicon({"test.lex", text});
    return result ? *result : "error: " + result.error().message;
}

constexpr const char* in_order = R"(# Bakery words.

# Bread first.
term: bread
name: bread baking
kind: skill
also: loaves |
 rolls
hit: bread baking
hit: Baked rolls

term: cake
name: cake
kind: skill
hit: cake
)";

TEST(FixLexicon, LeavesWhatIsInOrder) {
    EXPECT_EQ(fixed(in_order), in_order);
}

TEST(FixLexicon, SortsBlocksAndKeysAndKeepsComments) {
    EXPECT_EQ(fixed(R"(# Bakery words.


term: cake
hit: cake
kind: skill
name: cake

# Bread first.
term: bread
kind: skill
hit: bread baking
hit: Baked rolls
also: loaves |
 rolls
name: bread baking
)"),
              in_order);
}

TEST(FixLexicon, SortsRunsOfOneTypeOnly) {
    const std::string mixed = "list: b\nitems: x\n\nweight: a\nvalue: 1\nwhy: so\n\nlist: a\nitems: y\n";
    EXPECT_EQ(fixed(mixed), mixed);
}

TEST(FixLexicon, EndsWithOneLineEndAndNoTrailingBlanks) {
    EXPECT_EQ(fixed("list: a  \nitems: x\t\n\n\n\n"), "list: a\nitems: x\n");
}

TEST(FixLexicon, KeepsACommentAfterTheLastBlock) {
    EXPECT_EQ(fixed("list: a\nitems: x\n\n# The end.\n"), "list: a\nitems: x\n\n# The end.\n");
}

TEST(FixLexicon, RefusesWhatIsNoBlock) {
    EXPECT_EQ(fixed("no key here\n").substr(0, 6), "error:");
}

} // namespace
} // namespace analyzer
