// SPDX-License-Identifier: Apache-2.0
#include "report/page.hpp"

#include "report/page_style.hpp"
#include "report/render_html.hpp"
#include "report/render_markdown.hpp"
#include "report/render_text.hpp"
#include "report/terminal_text.hpp"

#include <gmock/gmock.h>

namespace analyzer {
namespace {

using testing::HasSubstr;
using testing::Not;

/// One block of every kind.
Page every_block() {
    Page page{.title = "A page of everything"};
    page.add(
        Page::Meter{"Coverage", 0.784,
                    "what a screen would find, told at such length that it does not fit beside the bar"});
    page.add(Page::Meter{"Proof", 1.0});
    page.add(Page::Heading{"First part", "in short"});
    page.say("A paragraph that is long enough to be wrapped at eighty columns, and more than once at forty "
             "columns.");
    page.add(Page::List{Page::Mark::lead,
                        {{.lead = "+7.6",
                          .text = "wound care",
                          .details = {{"", "Say where."}, {"Why", "It counts."}},
                          .tone = Page::Tone::poor},
                         {.lead = "not shown",
                          .text = "a condition whose words take more than one line on a narrow terminal"}}});
    page.add(
        Page::List{Page::Mark::number, {{.text = "one"}, {.text = "two", .details = {{"Then", "three"}}}}});
    page.add(Page::List{Page::Mark::question, {{.text = "How is it measured?"}}});
    page.add(Page::Heading{"Second part", "", 3, "second"});
    page.add(Page::Table{
        "People", {"name", "coverage"}, {{{"Ann", "#second"}, {"78"}}, {{"Bo | Co", "a b.html"}}}, {1}});
    page.add(Page::Note{"Caution", "Leave out health."});
    page.add(Page::Quote{"Trained eight new starters", "Shift lead, 2021"});
    page.add(Page::Message{"To copy", "Dear [name],\n\nthank you.\n"});
    page.add(Page::Link{"The source", "https://example.org/a?b=1&c=2"});
    page.foot.emplace_back("As of 2026-06-01.");
    return page;
}

TEST(RenderText, SetsEveryKindOfBlock) {
    EXPECT_EQ(render_text(every_block()), R"(A page of everything

  COVERAGE   78 ████████████████····
    what a screen would find, told at such length that it does not fit beside
    the bar
  PROOF     100 ████████████████████

FIRST PART · in short
  A paragraph that is long enough to be wrapped at eighty columns, and more than
  once at forty columns.
  +7.6       wound care
             Say where.
             Why: It counts.
  not shown  a condition whose words take more than one line on a narrow
             terminal
  1. one
  2. two
     Then: three
  ? How is it measured?

  Second part
  People
  name     coverage
  -------  --------
  Ann            78
  Bo | Co
  ! Caution: Leave out health.
  | Trained eight new starters
    Shift lead, 2021
  To copy
  | Dear [name],
  |
  | thank you.
  |
  The source <https://example.org/a?b=1&c=2>

As of 2026-06-01.
)");
}

std::size_t widest_line(const std::string& text) {
    std::size_t widest = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        widest = std::max(widest, display_width(text.substr(at, end - at)));
        at = end + 1;
    }
    return widest;
}

TEST(RenderText, IsNeverWiderThanAsked) {
    Page page = every_block();
    page.title = std::string(200, 'x') +
                 " 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字";
    page.add(Page::Table{
        "", {"one", "two", "three", "four", "five", "six", "seven"}, {{{std::string(90, 'y')}, {"z"}}}});
    for (std::size_t width = 40; width <= 80; ++width)
        EXPECT_LE(widest_line(render_text(page, {width})), width) << width;
    EXPECT_LE(widest_line(render_text(page, {1})), 40U) << "no narrower than words can be read";
}

TEST(RenderText, ColourOnlyAddsToTheWords) {
    std::string colored = render_text(every_block(), {80, true});
    EXPECT_THAT(colored, HasSubstr("\x1b[31m+7.6\x1b[0m"));
    for (std::size_t at = colored.find('\x1b'); at != std::string::npos; at = colored.find('\x1b')) {
        colored.erase(at, colored.find('m', at) - at + 1);
    }
    EXPECT_EQ(colored, render_text(every_block()));
}

TEST(RenderText, ShowsWhatWouldDriveATerminal) {
    const std::string text = render_text({.title = "a\x1b]0;owned\x07"
                                                   "b\u202e"
                                                   "c",
                                          .blocks = {Page::Message{"", "x\ry\tz\n\x1b[2J"}}});
    EXPECT_EQ(text, "a\\x1b]0;owned\\x07bU+202Ec\n  | x y z\n  | \\x1b[2J\n");
}

TEST(RenderMarkdown, SetsEveryKindOfBlock) {
    const std::string text = render_markdown(every_block());
    for (const char* part :
         {"# A page of everything\n", "**Coverage 78** what a screen", "\n## First part\n\n*in short*\n",
          "- **+7.6** wound care\n\n  Say where.\n\n  **Why:** It counts.\n",
          "2. two\n\n   **Then:** three\n", "\n### Second part\n",
          "| name | coverage |\n| --- | ---: |\n| Ann | 78 |\n| [Bo \\| Co](<a%20b.html>) |  |\n",
          "> **Caution:** Leave out health.\n", "> Trained eight new starters\n>\n> Shift lead, 2021\n",
          "```text\nDear [name],\n\nthank you.\n\n```\n", "[The source](<https://example.org/a?b=1&c=2>)",
          "\n---\n\nAs of 2026-06-01.\n"}) {
        EXPECT_THAT(text, HasSubstr(part));
    }
}

TEST(RenderMarkdown, EscapesWhatWouldBeMarkup) {
    const struct {
        const char* words;
        const char* escaped;
    } cases[] = {
        {"2*3 [x](y)", "2\\*3 \\[x\\](y)"},
        {"<b> & `c`", "\\<b\\> \\& \\`c\\`"},
        {"snake_case", "snake\\_case"},
        {"# no heading", "\\# no heading"},
        {"C# stays", "C# stays"},
        {"- no list", "\\- no list"},
        {"12. no list", "12\\. no list"},
        {"12) no list", "12\\) no list"},
        {"1.5 years", "1\\.5 years"},
        {"C++ | Java", "C++ \\| Java"},
        {"    no code", "no code"},
        {"~~x~~", "\\~\\~x\\~\\~"},
        {"one\ntwo", "one two"},
        {"=== no rule", "\\=== no rule"},
        {"a\\b", "a\\\\b"},
    };
    for (const auto& c : cases) EXPECT_EQ(markdown_text(c.words), c.escaped);
    EXPECT_EQ(markdown_text("+7.6", false), "+7.6");
    EXPECT_THAT(render_markdown({.title = "t", .blocks = {Page::Message{"", "```\nx"}}}),
                HasSubstr("````text\n```\nx\n````"));
}

TEST(RenderHtml, EscapesForElementsAndAttributes) {
    const std::string html = render_html(
        {.title = "<script>\"a\" & 'b'</script>",
         .blocks = {Page::Heading{"h", "", 2, "x\" onload=\"y"}, Page::Link{"go", "javascript:alert(1)"}},
         .foot = {"z\u202e\x1b"}});
    EXPECT_THAT(html,
                HasSubstr("<title>&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;</title>"));
    EXPECT_THAT(html, HasSubstr("id=\"x&quot; onload=&quot;y\""));
    EXPECT_THAT(html, HasSubstr("<p>zU+202E\\x1b</p>"));
    EXPECT_THAT(html, Not(HasSubstr("href")));
    EXPECT_THAT(html, Not(HasSubstr("<script")));
}

TEST(RenderHtml, FollowsOnlySafeTargets) {
    const struct {
        const char* target;
        const char* safe;
    } cases[] = {
        {"https://example.org/a?b=1", "https://example.org/a?b=1"},
        {"mailto:a@example.org", "mailto:a@example.org"},
        {"#row-3", "#row-3"},
        {"résumé <1>.pdf", "r%C3%A9sum%C3%A9%20%3C1%3E.pdf"},
        {"a%20b 5%.pdf", "a%20b%205%25.pdf"},
        {"javascript:alert(1)", ""},
        {"JavaScript:alert(1)", ""},
        {"data:text/html,x", ""},
        {"//example.org/x", ""},
        {"java\nscript:alert(1)", ""},
        {"dir/a\"b", "dir/a%22b"},
        {"", ""},
    };
    for (const auto& c : cases) EXPECT_EQ(safe_target(c.target), c.safe) << c.target;
}

TEST(RenderHtml, AllowsItsOwnStyleAlone) {
    const std::string html = render_html({.title = "t"});
    EXPECT_EQ(page_style_hash().size(), std::string("sha256-").size() + 44);
    EXPECT_THAT(html, HasSubstr("content=\"default-src 'none'; style-src '" + page_style_hash() + "'"));
    EXPECT_THAT(std::string(page_style()), Not(HasSubstr("url(")));
}

} // namespace
} // namespace analyzer
