// SPDX-License-Identifier: Apache-2.0
#include "document/formats/format.hpp"
#include "unit/document/look.hpp"
#include "unit/document/package.hpp"

#include <gtest/gtest.h>

#include <tuple>

namespace analyzer {
namespace {

const std::string names =
    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
    "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
    "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
    "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
    "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
    "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
    "xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

std::string content(const std::string& inner, const std::string& styles = {}) {
    return "<?xml version=\"1.0\"?><office:document-content " + names + "><office:automatic-styles>" +
           styles + "</office:automatic-styles><office:body><office:text>" + inner +
           "</office:text></office:body></office:document-content>";
}
Result<Document> open(const std::string& inner, const std::string& styles = {}) {
    return read_odt(make_package({{"content.xml", content(inner, styles)}}), Limits{});
}
Document read(const std::string& inner, const std::string& styles = {}) {
    Result<Document> got = open(inner, styles);
    EXPECT_TRUE(got) << (got ? "" : got.error().message) << " in " << inner;
    return got ? *got : Document{};
}
std::string style(const std::string& name, const std::string& family, const std::string& properties) {
    return "<style:style style:name=\"" + name + "\" style:family=\"" + family +
           "\"><style:text-properties " + properties + "/></style:style>";
}

struct Page {
    std::string xml, look;
};

TEST(Odt, WritesWhatIsPrinted) {
    const Page pages[] = {
        {"<text:h text:outline-level=\"2\">Work</text:h><text:p>Ba<text:span>ker</text:span></text:p>",
         "H2 Work\nBaker\n"},
        {"<text:p>a<text:tab/>b<text:s text:c=\"2\"/>c<text:s text:c=\"9\"/>d<text:line-break/>e</text:p>",
         "a|b c|d\ne\n"},
        {"<text:p>  two\n words </text:p>", "two words\n"},
        {"<text:list><text:list-item><text:p>one</text:p><text:p>more</text:p></"
         "text:list-item><text:list-item><text:p>two</text:p></text:list-item></text:list>",
         "* one\nmore\n* two\n"},
        {"<text:section><text:p>in</text:p></text:section><text:p>out</text:p>", "in\nout\n"},
        {"<table:table><table:table-row><table:table-cell><text:p>2019</text:p></table:table-cell>"
         "<table:table-cell "
         "table:number-columns-repeated=\"9999\"><text:p>Baker</text:p></table:table-cell></"
         "table:table-row></table:table>",
         "2019|Baker\n"},
        {"<text:p>Jo<draw:frame><draw:text-box><text:p>Contact</text:p></draw:text-box></draw:frame></"
         "text:p>",
         "Jo\nbox Contact\n"},
        {"<text:h "
         "text:outline-level=\"1\"><draw:frame><draw:text-box><text:p>Contact</text:p></draw:text-box></"
         "draw:frame>Work</text:h>",
         "box Contact\nH1 Work\n"},
        {"<text:tracked-changes><text:p>old</text:p></text:tracked-changes><text:p>new</text:p>", "new\n"},
        {"<text:p>x<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>a "
         "note</text:p></text:note-body></text:note> y</text:p>",
         "x y\nnote a note\n"},
        {"<text:p>a<text:s text:c=\"2147483647\"/>b</text:p>", "a|b\n"},
        {"<text:p>p<office:annotation><text:p>comment</text:p></office:annotation></text:p>", "p\n"},
    };
    for (const Page& page : pages) EXPECT_EQ(look_of(read(page.xml)), page.look) << page.xml;
    EXPECT_EQ(links_of(read("<text:p><text:a xlink:href=\"https://x.example\">site</text:a></text:p>")),
              "site -> https://x.example\n");
    EXPECT_EQ(look_of(read("<text:p><text:span text:style-name=\"B\">Mill</text:span></text:p>",
                           style("B", "text", "fo:font-weight=\"bold\""))),
              "b Mill\n");
}

TEST(Odt, CountsPicturesAndColumns) {
    const auto columns = [](const std::string& properties, const std::string& count) {
        return "<style:" + properties + "-properties><style:columns fo:column-count=\"" + count +
               "\"/></style:" + properties + "-properties>";
    };
    const auto section = [&](const std::string& count) {
        return "<style:style style:name=\"S\" style:family=\"section\">" + columns("section", count) +
               "</style:style>";
    };
    const std::string half = "<text:p>Jo<draw:frame svg:width=\"10.5cm\" svg:height=\"297mm\"><draw:image "
                             "xlink:href=\"a.png\"/></draw:frame></text:p>";
    const std::tuple<std::string, std::string, std::string> cases[] = {
        {"<text:section text:style-name=\"S\"><text:p>Jo</text:p></text:section>", section("2"),
         "columns 2\n"},
        {"<text:p>Jo</text:p>", section("1"), ""},
        {"<text:p>Jo</text:p>",
         "<style:page-layout style:name=\"P\">" + columns("page-layout", "3") + "</style:page-layout>",
         "columns 3\n"},
        {"<text:p>Jo</text:p>", section("4000000000"), "columns 50\n"},
        {half, "", "picture 1 50%\n"},
    };
    for (const auto& [xml, styles, features] : cases)
        EXPECT_EQ(features_of(read(xml, styles)), features) << xml << styles;
}

TEST(Odt, HiddenText) {
    const auto hidden = [](const std::string& properties) {
        return hidden_of(read("<text:p>x<text:span text:style-name=\"T\">a</text:span></text:p>",
                              style("T", "text", properties)));
    };
    EXPECT_EQ(hidden("text:display=\"none\""), "vanish: a\n");
    EXPECT_EQ(hidden("fo:color=\"#ffffff\""), "white-text: a\n");
    EXPECT_EQ(hidden("fo:color=\"#ffffff\" fo:background-color=\"#000080\""), "");
    EXPECT_EQ(hidden("fo:font-size=\"1pt\""), "tiny-text: a\n");
    EXPECT_EQ(hidden_of(read(
                  "<text:section text:display=\"none\"><text:p>a</text:p></text:section><text:p>x</text:p>")),
              "vanish: a\n");
}

TEST(Odt, HeadersAndProperties) {
    const std::string styles =
        "<office:document-styles " + names +
        "><office:master-styles><style:master-page><style:header><text:p>Jo Doe</text:p></style:header>"
        "<style:footer><text:p>end "
        "<text:page-number>3</text:page-number></text:p></style:footer></style:master-page></"
        "office:master-styles></office:document-styles>";
    const std::string meta =
        "<office:document-meta " + names +
        "><office:meta><dc:title>CV</dc:title><dc:creator>Jo</dc:creator><dc:date>2024-02-03T04:05:06</"
        "dc:date></office:meta></office:document-meta>";
    const Result<Document> got = read_odt(
        make_package(
            {{"content.xml", content("<text:p>Baker</text:p>")}, {"styles.xml", styles}, {"meta.xml", meta}}),
        Limits{});
    ASSERT_TRUE(got);
    EXPECT_EQ(look_of(*got), "header Jo Doe\nBaker\nfooter end\n");
    EXPECT_EQ(got->meta_title + "|" + got->meta_author + "|" + got->modified, "CV|Jo|2024-02-03");
}

TEST(Odt, ReadsFlatFiles) {
    std::string flat = content("<text:p>Jo</text:p>");
    for (std::size_t at = flat.find("document-content"); at != std::string::npos;
         at = flat.find("document-content"))
        flat.replace(at, 16, "document");
    const Result<Document> got = read_odt(flat, Limits{});
    ASSERT_TRUE(got);
    EXPECT_EQ(got->text, "Jo\n");
}

TEST(Odt, RefusesWithAReason) {
    EXPECT_EQ(open("<text:p/>").error().code, "no-text");
    EXPECT_EQ(read_odt(make_package({{"mimetype", "application/vnd.oasis.opendocument.text"}}), Limits{})
                  .error()
                  .code,
              "corrupt");
    EXPECT_EQ(read_odt(make_package(
                           {{"content.xml", "<x/>"}, {"META-INF/manifest.xml", "<m><encryption-data/></m>"}}),
                       Limits{})
                  .error()
                  .code,
              "encrypted");
    EXPECT_EQ(read_odt(make_package({{"content.xml", "<!DOCTYPE d [<!ENTITY a \"b\">]><x/>"}}), Limits{})
                  .error()
                  .code,
              "dtd-not-allowed");
    std::string deep;
    for (int i = 0; i < 300; ++i) deep += "<text:section>";
    EXPECT_EQ(open(deep).error().code, "too-complex");
}

} // namespace
} // namespace analyzer
