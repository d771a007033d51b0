// SPDX-License-Identifier: Apache-2.0
#include "match/thought_starts.hpp"

#include "unit/match/read_text_case.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

/// The words that begin a thought, one blank between them.
std::string openers(const std::string& text) {
    const test::ReadCase read(text);
    const TokenList& tokens = read.tokens;
    const std::vector<bool> starts = thought_starts(read.view());
    std::string found;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        if (starts[i]) found += (found.empty() ? "" : " ") + std::string(tokens.source(i));
    }
    return found;
}

TEST(ThoughtStarts, ALineWithRoomLeftWasNotWrapped) {
    // The long line says how wide the text is set.
    const std::string wide =
        "Kept the counter, the till and the post in order from eight until the last customer left\n\n";
    EXPECT_EQ(openers(wide + "Ear smears and bloods\nProvet records\n"), "Kept Ear Provet");
    EXPECT_EQ(openers(wide + "Ear smears and bloods\nand urine\n"), "Kept Ear");
    EXPECT_EQ(openers(wide + "Ear smears,\nProvet records\n"), "Kept Ear"); // the comma goes on
    EXPECT_EQ(
        openers(wide +
                "Walked the dogs of four families, and fed the cats of two more, for old\nMrs Harrowgate\n"),
        "Kept Walked Mrs"); // its first word had room
    EXPECT_EQ(openers(wide + "Walked the dogs of four families, and fed the cats of two more, and for "
                             "old\nMrs.Harrowgate-Smythe\n"),
              "Kept Walked"); // full: wrapped before a capital
}

} // namespace
} // namespace analyzer
