// SPDX-License-Identifier: Apache-2.0
#include "token/tokenize.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

std::string shown(std::string_view text) {
    const TokenList tokens = tokenize(text);
    std::string out;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        if (i > 0) out += tokens[i].glued ? "" : " ";
        out += "[" + std::string(tokens.source(i)) + "]";
    }
    return out;
}

TEST(Tokenize, CutsAtMarksInsideWords) {
    const struct {
        const char* text;
        const char* tokens;
    } cases[] = {
        {"C++ and C#", "[C][+][+] [and] [C][#]"},
        {"ASP.NET, Node.js", "[ASP][.][NET][,] [Node][.][js]"},
        {"CI/CD R&D", "[CI][/][CD] [R][&][D]"},
        {"skills:Python", "[skills][:][Python]"},
        {"experience.Must", "[experience][.][Must]"},
        {"3.5 years, 1,000", "[3.5] [years][,] [1,000]"},
        {"k8s EC2 S3 5S", "[k8s] [EC2] [S3] [5S]"},
        {"bachelor’s", "[bachelor’s]"},
        {"2019-2021", "[2019][-][2021]"},
    };
    for (const auto& c : cases) EXPECT_EQ(shown(c.text), c.tokens);
}

TEST(Tokenize, ReadsOverCharactersWithoutWidth) {
    const TokenList tokens = tokenize("Py\u200Bth\u2060\uFEFFon Kuber\u00ADnetes end\u200B\nnext \u200B+");
    ASSERT_EQ(tokens.size(), 5u);
    EXPECT_EQ(tokens.folded(0), "python");
    EXPECT_EQ(tokens.stem(0), "python");
    EXPECT_EQ(tokens.folded(1), "kubernetes");
    EXPECT_EQ(tokens.source(2), "end");
    EXPECT_EQ(tokens.source(3), "next");
    EXPECT_TRUE(tokens[3].line_start);
    EXPECT_EQ(tokens.source(4), "+");
}

TEST(Tokenize, EveryTokenNamesItsSource) {
    const std::string text = "Naïve Ingénieur,\r\n\n • Straße ① ﬁle 日本語 \t end";
    const TokenList tokens = tokenize(text);
    std::uint32_t last = 0;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        EXPECT_GE(tokens[i].span.begin, last);
        EXPECT_GT(tokens[i].span.end, tokens[i].span.begin);
        last = tokens[i].span.end;
    }
    EXPECT_LE(last, text.size());
}

TEST(Tokenize, KnowsLines) {
    const TokenList tokens = tokenize("one two\nthree\n\nfour");
    ASSERT_EQ(tokens.size(), 4u);
    EXPECT_TRUE(tokens[0].line_start);
    EXPECT_FALSE(tokens[1].line_start);
    EXPECT_TRUE(tokens[2].line_start);
    EXPECT_FALSE(tokens[2].after_blank_line);
    EXPECT_TRUE(tokens[3].after_blank_line);
}

TEST(Tokenize, StemsAndFolds) {
    const TokenList tokens = tokenize("Welding welded Straße");
    EXPECT_EQ(tokens.stem(0), tokens.stem(1));
    EXPECT_EQ(tokens.folded(2), "strasse");
}

TEST(Tokenize, FindsTheFirstTokenAtAnOffset) {
    const TokenList tokens = tokenize("ab cd");
    EXPECT_EQ(tokens.first_at(0), 0u);
    EXPECT_EQ(tokens.first_at(1), 1u);
    EXPECT_EQ(tokens.first_at(5), 2u);
}

} // namespace
} // namespace analyzer
