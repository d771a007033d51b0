// SPDX-License-Identifier: Apache-2.0
#include "document/formats/format.hpp"
#include "unit/document/look.hpp"
#include "unit/document/package.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

using Parts = std::vector<std::pair<std::string, std::string>>;

const std::string w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                      "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
                      "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
                      "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

std::string body(const std::string& inner) {
    return "<?xml version=\"1.0\"?><w:document " + w + "><w:body>" + inner + "</w:body></w:document>";
}
std::string text(const std::string& words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
}
std::string para(const std::string& inner, const std::string& properties = {}) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + inner + "</w:p>";
}
std::string cell(const std::string& inner) {
    return "<w:tc>" + inner + "</w:tc>";
}
std::string run(const std::string& properties, const std::string& words) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
}

Result<Document> open(const std::string& inner, Parts more = {}) {
    more.insert(more.begin(), {"word/document.xml", body(inner)});
    return read_docx(make_package(more), Limits{});
}
Document read(const std::string& inner, Parts more = {}) {
    Result<Document> got = open(inner, std::move(more));
    EXPECT_TRUE(got) << (got ? "" : got.error().message) << " in " << inner;
    return got ? *got : Document{};
}

TEST(Docx, ParagraphsAndRuns) {
    EXPECT_EQ(
        read(para(text("Jo ") + text("Doe")) + para(text("Baker") + "<w:r><w:tab/></w:r>" + text("2019")))
            .text,
        "Jo Doe\nBaker\t2019\n");
    EXPECT_EQ(read(para(text("a") + "<w:r><w:br/></w:r>" + text("b"))).lines[1].block,
              read(para(text("a"))).lines[0].block);
    EXPECT_EQ(read(para(text("x") + "<w:r><w:noBreakHyphen/></w:r>" + text("y     z"))).text, "x-y\tz\n");
    EXPECT_EQ(look_of(read(para(run("<w:b/>", "Mill Ltd") + text(" x")))), "b Mill Ltd x\n");
    EXPECT_EQ(read(para("<w:sdt><w:sdtContent>" + text("in") + "</w:sdtContent></w:sdt>") +
                   "<w:sdt><w:sdtContent>" + para(text("out")) + "</w:sdtContent></w:sdt>")
                  .text,
              "in\nout\n");
}

TEST(Docx, TrackedChangesAndFields) {
    EXPECT_EQ(
        read(para("<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>" + text("new") + "</w:ins>"))
            .text,
        "new\n");
    const std::string field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK "
                              "\"https://x.example\" </w:instrText></w:r>"
                              "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
                              text("site") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    EXPECT_EQ(links_of(read(para(field))), "site -> https://x.example\n");
    EXPECT_EQ(read(para(text("p ") + "<w:fldSimple w:instr=\" PAGE \">" + text("7") + "</w:fldSimple>")).text,
              "p\n");
}

TEST(Docx, StylesHeadingsAndLists) {
    const Parts parts = {
        {"word/_rels/document.xml.rels",
         "<Relationships><Relationship Id=\"a\" Type=\"x/styles\" Target=\"styles.xml\"/><Relationship "
         "Id=\"b\" Type=\"x/numbering\" Target=\"numbering.xml\"/>"
         "<Relationship Id=\"c\" Type=\"x/hyperlink\" Target=\"mailto:jo@x.example\" "
         "TargetMode=\"External\"/></Relationships>"},
        {"word/styles.xml",
         "<w:styles " + w +
             "><w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading "
             "2\"/><w:rPr><w:b/></w:rPr></w:style>"
             "<w:style w:type=\"paragraph\" w:styleId=\"K\"><w:basedOn w:val=\"H\"/><w:name "
             "w:val=\"own\"/></w:style>"
             "<w:style w:type=\"paragraph\" w:styleId=\"O\"><w:name w:val=\"x\"/><w:pPr><w:outlineLvl "
             "w:val=\"0\"/></w:pPr></w:style>"
             "<w:style w:type=\"paragraph\" w:styleId=\"L\"><w:name w:val=\"l\"/><w:pPr><w:numPr><w:numId "
             "w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>"},
        {"word/numbering.xml",
         "<w:numbering " + w +
             "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl>"
             "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"none\"/></w:lvl></w:abstractNum>"
             "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"}};
    const std::string inner =
        para(text("Work"), "<w:pStyle w:val=\"K\"/>") + para(text("Top"), "<w:pStyle w:val=\"O\"/>") +
        para(text("bread"), "<w:pStyle w:val=\"L\"/>") +
        para(text("plain"), "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>") +
        para("<w:hyperlink r:id=\"c\">" + text("write") + "</w:hyperlink>");
    const Document document = read(inner, parts);
    EXPECT_EQ(look_of(document), "H2 Work\nH1 Top\n* bread\nplain\nwrite\n");
    EXPECT_EQ(links_of(document), "write -> mailto:jo@x.example\n");
}

TEST(Docx, Tables) {
    const auto table = [](const std::string& cells) { return "<w:tbl><w:tr>" + cells + "</w:tr></w:tbl>"; };
    EXPECT_EQ(read(table(cell(para(text("2019"))) + cell(para(text("Baker"))))).text, "2019\tBaker\n");
    EXPECT_EQ(read(table(cell(para(text("2019"))) + cell(para(text("Baker")) + para(text("bread"))))).text,
              "2019\tBaker\nbread\n");
    EXPECT_EQ(read(table(cell(para(text("Skills")) + para(text("ovens"))) +
                         cell(para(text("Work")) + para(text("Mill")))))
                  .text,
              "Skills\novens\nWork\nMill\n");
    EXPECT_EQ(read(table(cell(table(cell(para(text("a"))) + cell(para(text("b")))) + para("")) +
                         cell(para(text("c")))))
                  .text,
              "a\tb\tc\n");
}

TEST(Docx, TextBoxesOnce) {
    const std::string box = "<w:txbxContent>" + para(text("Contact")) + "</w:txbxContent>";
    const std::string drawing =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box +
        "</wps:txbx></w:drawing></mc:Choice>"
        "<mc:Fallback><w:pict><v:shape><v:textbox>" +
        box + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    EXPECT_EQ(look_of(read(para(drawing + text("Jo")))), "Jo\nbox Contact\n");
    EXPECT_EQ(look_of(read(para(drawing + text("Work"), "<w:outlineLvl w:val=\"0\"/>"))),
              "box Contact\nH1 Work\n");
}

TEST(Docx, HeadersFootersNotesProperties) {
    const Parts parts = {
        {"_rels/.rels",
         "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"/word/document.xml\"/>"
         "<Relationship Id=\"b\" Type=\"x/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"},
        {"docProps/core.xml", "<p xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                              "xmlns:t=\"http://purl.org/dc/terms/\"><dc:title>CV</dc:title>"
                              "<dc:creator>Jo</dc:creator><t:modified>2024-02-03T04:05:06Z</t:modified></p>"},
        {"word/_rels/document.xml.rels",
         "<Relationships><Relationship Id=\"h\" Type=\"x/header\" Target=\"header1.xml\"/><Relationship "
         "Id=\"f\" Type=\"x/footer\" Target=\"footer1.xml\"/>"
         "<Relationship Id=\"n\" Type=\"x/footnotes\" Target=\"footnotes.xml\"/></Relationships>"},
        {"word/header1.xml", "<w:hdr " + w + ">" + para(text("Jo Doe")) + "</w:hdr>"},
        {"word/footer1.xml", "<w:ftr " + w + ">" + para(text("since 2019")) + "</w:ftr>"},
        {"word/footnotes.xml", "<w:footnotes " + w + "><w:footnote w:type=\"separator\">" +
                                   para(text("---")) + "</w:footnote><w:footnote>" + para(text("a note")) +
                                   "</w:footnote></w:footnotes>"}};
    const Document document =
        read(para(text("Baker")) + "<w:sectPr><w:headerReference w:type=\"default\" "
                                   "r:id=\"h\"/><w:headerReference w:type=\"first\" r:id=\"h\"/>"
                                   "<w:footerReference w:type=\"default\" r:id=\"f\"/></w:sectPr>",
             parts);
    EXPECT_EQ(look_of(document), "header Jo Doe\nBaker\nnote a note\nfooter since 2019\n");
    EXPECT_EQ(document.meta_title, "CV");
    EXPECT_EQ(document.meta_author, "Jo");
    EXPECT_EQ(document.modified, "2024-02-03");
}

TEST(Docx, HiddenText) {
    const std::string white = "<w:color w:val=\"FFFFFF\"/>";
    EXPECT_EQ(hidden_of(read(para(text("x") + run("<w:vanish/>", "a")))), "vanish: a\n");
    EXPECT_EQ(hidden_of(read(para(text("x") + run(white, "a") + run(white, "b")))), "white-text: ab\n");
    EXPECT_EQ(hidden_of(read(para(text("x") + run("<w:sz w:val=\"2\"/>", "a")))), "tiny-text: a\n");
    EXPECT_EQ(
        hidden_of(read(para(text("x") + run(white, "a"), "<w:shd w:val=\"clear\" w:fill=\"223344\"/>"))), "");
    EXPECT_EQ(
        hidden_of(read("<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:tcPr>" +
                       para(run(white, "a")) + "</w:tc></w:tr></w:tbl>")),
        "");
}

TEST(Docx, ReadsOddPackaging) {
    std::string other = body(para(text("Jo")));
    for (std::size_t i = 0; (i = other.find("w:", i)) != std::string::npos;)
        other.replace(i, 2, "q:"), i += 2;
    other.replace(other.find("xmlns:w="), 8, "xmlns:q=");
    EXPECT_EQ(read_docx(make_package({{"word/document.xml", other}}), Limits{})->text, "Jo\n");
    EXPECT_EQ(read_docx(make_package({{"word\\document.xml", body(para(text("Jo")))}}), Limits{})->text,
              "Jo\n");
}

TEST(Docx, RefusesWithAReason) {
    EXPECT_EQ(open(para("")).error().code, "no-text");
    EXPECT_EQ(read_docx(make_package({{"[Content_Types].xml", "<x/>"}}), Limits{}).error().code, "corrupt");
    EXPECT_EQ(read_docx(make_package({{"word/document.xml", "<w:document"}}), Limits{}).error().code,
              "corrupt");
    const std::string whole = make_package({{"word/document.xml", body(para(text("Jo")))}});
    EXPECT_EQ(read_docx(whole.substr(0, whole.size() / 2), Limits{}).error().code, "corrupt");
    EXPECT_EQ(
        read_docx(make_package({{"word/document.xml", "<!DOCTYPE d [<!ENTITY x \"y\">]><w:document/>"}}),
                  Limits{})
            .error()
            .code,
        "dtd-not-allowed");
    std::string deep;
    for (int i = 0; i < 300; ++i) deep += "<w:sdt>";
    EXPECT_EQ(open(deep).error().code, "too-complex");
    EXPECT_EQ(open("<w:p/>" + std::string(3'000'000, ' ')).error().code, "too-large");
    Parts many;
    for (int i = 0; i < 5'000; ++i) many.emplace_back("p" + std::to_string(i), "");
    EXPECT_EQ(open(para(text("Jo")), many).error().code, "too-large");
}

} // namespace
} // namespace analyzer
