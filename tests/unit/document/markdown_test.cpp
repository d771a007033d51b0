// SPDX-License-Identifier: Apache-2.0
#include "document/formats/format.hpp"
#include "unit/document/look.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

Document read(std::string_view markdown) {
    Result<Document> got = read_markdown(markdown, Limits{});
    EXPECT_TRUE(got) << (got ? "" : got.error().message) << " in " << markdown;
    return got ? *got : Document{};
}

struct Page {
    std::string_view markdown, look;
};

TEST(Markdown, ComesOutAsRendered) {
    const Page pages[] = {
        {"# Jo *Doe*\n\n**Baker** at `Mill`\n", "H1 Jo Doe\nBaker at Mill\n"},
        {"Skills\n======\n\nWork {#x}\n----\n## Own {#own .big}\n", "H1 Skills\nH2 Work {#x}\nH2 Own\n"},
        {"- one\n- **two**\n  wrapped\n  - inner\n1. first\n- [x] done\n",
         "* one\n* two wrapped\n* inner\n* first\n* done\n"},
        {"Jo Doe\nBaker\nLeeds\n", "Jo Doe\nBaker\nLeeds\n"},
        {"This line of prose was wrapped by an editor at some\ncolumn and goes on.\n",
         "This line of prose was wrapped by an editor at some column and goes on.\n"},
        {"Tools: a long list of tools that fills more than fifty columns\nLanguages: Welsh\n",
         "Tools: a long list of tools that fills more than fifty columns\nLanguages: Welsh\n"},
        {"| When | What |\n|:---|---:|\n| 2019 | **Baker** \\| Mill |\n\nafter\n",
         "When|What\n2019|Baker | Mill\nafter\n"},
        {"2010-2014\n:   **BSc**; Mill School\n\n    *With honours*\n\nNext\n",
         "2010-2014\nBSc; Mill School\nWith honours\nNext\n"},
        {"* Ovens\n  : gas and wood\n", "* Ovens\ngas and wood\n"},
        {"![photo](x.png)\n\n<div align=center><b>Jo</b></div>\n\na<br>b <!-- c -->\n", "b Jo\na\nb\n"},
        {"```\ncode  one\n\ntwo\n```\n~~old~~ new\n", "code one\ntwo\nold new\n"},
        {"---\nname: Jo Doe\nemail: jo@x.example\n---\n# Work\n",
         "H1 Jo Doe\nemail: jo@x.example\nH1 Work\n"},
        {"---\n\nplain words\n", "plain words\n"},
        {"line\\\nbreak  \nhere", "line\nbreak\nhere\n"},
    };
    for (const Page& page : pages) EXPECT_EQ(look_of(read(page.markdown)), page.look) << page.markdown;
}

TEST(Markdown, KeepsLinks) {
    EXPECT_EQ(links_of(read("[site](https://x.example) <jo@x.example> [r]\n\n[r]: https://y.example\n")),
              "site -> https://x.example\njo@x.example -> mailto:jo@x.example\nr -> https://y.example\n");
}

TEST(Markdown, StaysLinearOnHostileInput) {
    std::string hostile;
    for (int i = 0; i < 50'000; ++i) hostile += '>';
    for (int i = 0; i < 50'000; ++i) hostile += "[";
    for (int i = 0; i < 20'000; ++i) hostile += "*a_";
    for (int i = 0; i < 30'000; ++i) hostile += "`|\n";
    EXPECT_TRUE(read_markdown(hostile, Limits{}));
    EXPECT_EQ(read_markdown("---\n***\n", Limits{}).error().code, "no-text");
}

} // namespace
} // namespace analyzer
