// SPDX-License-Identifier: Apache-2.0
#include "document/formats/format.hpp"
#include "unit/document/look.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

Document read(std::string_view html) {
    Result<Document> got = read_html(html, Limits{});
    EXPECT_TRUE(got) << (got ? "" : got.error().message) << " in " << html;
    return got ? *got : Document{};
}

struct Page {
    std::string_view html, look;
};

TEST(Html, WritesWhatIsSeen) {
    const Page pages[] = {
        {"<!doctype html><title>T</title><h1>Jo  Doe</h1><p>A <b>cook</b>\n and baker</p>",
         "H1 Jo Doe\nA cook and baker\n"},
        {"<ul><li>one<li><p>two</p><p>more</p></ul>after", "* one\n* two\nmore\nafter\n"},
        {"<p>a<br>b</p><div>c</div>d", "a\nb\nc\nd\n"},
        {"<table><tr><th>When</th><th>What</th></tr><tr><td>2019</td><td>Baker, Mill &amp; "
         "Co</td></tr></table>",
         "b When|What\n2019|Baker, Mill & Co\n"},
        {"<table><tr><td><h3>Work</h3></td><td><p>Baker</p><p>bread</p></td></tr></table>",
         "H3 Work\nBaker\nbread\n"},
        {"<table><tr><td>2019</td><td><p>Baker</p><ul><li>bread</ul></td></tr></table>",
         "2019|Baker\n* bread\n"},
        {"<span>Dec 2022</span><span><i></i>2 years</span>", "Dec 2022 2 years\n"},
        {"<b>Java</b><i>Script</i>", "JavaScript\n"},
        {"<span class=tag>SQL</span> <span class=tag>Excel</span>", "SQL|Excel\n"},
        {"<pre>a\n  b\tc</pre>", "a\nb|c\n"},
        {"caf&eacute; &#150; x&nbsp;y &amp;amp; z", "café – x y & z\n"},
        {"<style>.row{display:block}</style><span class=row>a</span><span class=row>b</span>", "a\nb\n"},
        {"<nav><a href=/jobs>Jobs</a></nav><p>Cook</p><button>Apply</button><script>x</script><!-- y -->",
         "Cook\n"},
        {"<nav><a href=mailto:a@b.example>a@b.example</a></nav><p>Cook</p>", "a@b.example\nCook\n"},
        {"<p>unclosed <b>bold", "unclosed bold\n"},
    };
    for (const Page& page : pages) EXPECT_EQ(look_of(read(page.html)), page.look) << page.html;
}

TEST(Html, KeepsLinksAndTitle) {
    const Document document = read("<head><title> My page </title><meta name=author content='Jo'></head><a "
                                   "href='https://x.example'>my site</a>");
    EXPECT_EQ(links_of(document), "my site -> https://x.example\n");
    EXPECT_EQ(document.meta_title, "My page");
    EXPECT_EQ(document.meta_author, "Jo");
}

TEST(Html, HiddenTextStaysOut) {
    const Page pages[] = {
        {"x<p style='display:none'>a</p>", "not-displayed: a\n"},
        {"x<p hidden>a</p>", "not-displayed: a\n"},
        {"x<p style='visibility:hidden'>a</p>", "not-displayed: a\n"},
        {"x<p style='font-size:0'>a</p>", "tiny-text: a\n"},
        {"x<p style='color:#FFF'>a</p>", "white-text: a\n"},
        {"x<p style='color:transparent'>a</p>", "see-through-text: a\n"},
        {"x<p style='position:absolute;left:-9999px'>a</p>", "off-page: a\n"},
        {"<style>.h{display:none}</style>x<p class='b h'>a</p>", "not-displayed: a\n"},
        {"<style>p{color:white}</style><div>x</div><p>a</p>", "white-text: a\n"},
        {"<style>div p{display:none} @media print{.h{display:none}}</style>x<p class=h>a</p>", ""},
        {"x<div style='background:#234'><p style='color:white'>a</p></div>", ""},
        {"<link rel=stylesheet href=x.css>x<p style='color:white'>a</p>", ""},
        {"x<p aria-hidden=true>a</p>", ""},
    };
    for (const Page& page : pages) {
        const Document document = read(page.html);
        EXPECT_EQ(hidden_of(document), page.look) << page.html;
        EXPECT_EQ(document.text.find('a') == std::string::npos, !page.look.empty()) << page.html;
    }
}

TEST(Html, ReadsCharsets) {
    EXPECT_EQ(read("<meta charset=windows-1251><p>\xCF\xEE\xE2\xE0\xF0").text, "Повар\n");
    EXPECT_EQ(read("<meta charset=utf-16><p>caf\xC3\xA9").text, "café\n");
    EXPECT_EQ(read("<meta charset=iso-8859-1><p>\x93"
                   "caf\xE9\x94")
                  .text,
              "“café”\n");
}

TEST(Html, JobPostingDataComesFirst) {
    const std::string page =
        "<html><body><p>page words</p><script type='application/ld+json'>"
        R"({"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"JobPosting","title":"Baker",
        "hiringOrganization":{"@type":"Organization","name":"Mill Ltd"},"employmentType":["FULL_TIME","PART_TIME"],
        "jobLocation":{"@type":"Place","address":{"addressLocality":"Leeds","addressCountry":"GB"}},
        "baseSalary":{"currency":"GBP","value":{"minValue":20000,"maxValue":24000,"unitText":"YEAR"}},
        "description":"<p>You bake.</p><ul><li>Early start</li></ul>","skills":"bread, cake"}]})"
        "</script></body></html>";
    const Document document = read(page);
    EXPECT_EQ(look_of(document), "H1 Baker\nMill Ltd\nLeeds, GB\nEmployment type: Full time, Part time\n"
                                 "Base salary: GBP 20000 – 24000 / Year\nYou bake.\n* Early start\nH2 "
                                 "Skills\nbread, cake\npage words\n");
    EXPECT_EQ(fields_of(document).find("title=Baker\nhiringOrganization/name=Mill Ltd\n"), 0u);
    EXPECT_NE(fields_of(document).find("description=You bake.\nEarly start\n"), std::string::npos);
}

TEST(Html, JobPostingMicrodataNamesFields) {
    const Document document =
        read("<div itemscope itemtype='http://schema.org/JobPosting'><h1 itemprop=title>Baker</h1>"
             "<div itemprop=hiringOrganization itemscope><span itemprop=name>Mill Ltd</span></div>"
             "<meta itemprop=employmentType content=FULL_TIME></div><p itemprop=other>x</p>");
    EXPECT_EQ(fields_of(document), "title=Baker\nhiringOrganization/name=Mill Ltd\nhiringOrganization=Mill "
                                   "Ltd\nemploymentType=FULL_TIME\n");
}

TEST(Html, LimitsAreNamed) {
    std::string deep, wide = "<p ";
    for (int i = 0; i < 600; ++i) deep += "<div>";
    for (int i = 0; i < 1100; ++i) wide += "a" + std::to_string(i) + "=1 ";
    for (const std::string& html : {deep + "x", wide + ">x"}) {
        const Result<Document> got = read_html(html, Limits{});
        ASSERT_FALSE(got);
        EXPECT_EQ(got.error().code, "too-complex");
        EXPECT_NE(got.error().message.find("limit of"), std::string::npos);
    }
    EXPECT_EQ(read_html("<script>x</script>", Limits{}).error().code, "no-text");
}

} // namespace
} // namespace analyzer
