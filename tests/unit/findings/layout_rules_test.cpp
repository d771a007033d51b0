// What the rules about hidden text, reading order, margins and boxes catch in PDF and DOCX files, and what they let
// pass.
// SPDX-License-Identifier: Apache-2.0
#include "document/reader_client.hpp"
#include "support/europass.hpp"
#include "support/pdf_writer.hpp"
#include "unit/document/package.hpp"
#include "unit/findings/finding_case.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

using namespace test;

Document read_pdf_bytes(const std::string& bytes) {
    ReaderOptions options;
    options.program = PROGRAM_FOLDER "/backstory-reader";
    Result<Document> got = ReaderClient(options).read_bytes(bytes, "cv.pdf");
    EXPECT_TRUE(got) << (got ? "" : got.error().message);
    return got ? std::move(*got) : Document{};
}

Document pdf(const std::string& operators, int pages = 1) {
    PdfWriter writer;
    for (int i = 0; i < pages; ++i) writer.page(operators);
    return read_pdf_bytes(writer.finish());
}

std::string at(int x, int y, const std::string& words) {
    return PdfWriter::text(x, y, 10, words);
}

/// A column of lines, 14 points apart, from y downwards.
std::string column(int x, int y, const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines) {
        out += at(x, y, line);
        y -= 14;
    }
    return out;
}

const std::vector<std::string> left_lines = {"Experience",
                                             "Clerk, Harrow Stores Ltd",
                                             "2019 - 2021",
                                             "Counted the stock daily",
                                             "Answered the telephone",
                                             "Wrote monthly letters",
                                             "Kept the ledgers tidy",
                                             "Trained two new clerks"};
const std::vector<std::string> right_lines = {"Skills",           "Excel and Word",     "Stock control",
                                              "French and Dutch", "Bookkeeping basics", "Driving licence",
                                              "Education",        "BA History"};

std::string word_file(const std::string& body, const std::string& header = {}) {
    const std::string spaces =
        " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    const std::string section =
        header.empty() ? "" : "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/></w:sectPr>";
    return make_package(
        {{"word/document.xml",
          "<w:document" + spaces + "><w:body>" + body + section + "</w:body></w:document>"},
         {"word/header1.xml", "<w:hdr" + spaces + ">" + header + "</w:hdr>"},
         {"word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"h1\" Type=\"x/header\" "
                                          "Target=\"header1.xml\"/></Relationships>"}});
}

Document docx(const std::string& body, const std::string& header = {}) {
    Result<Document> got = read_docx(word_file(body, header), Limits{});
    EXPECT_TRUE(got) << (got ? "" : got.error().message);
    return got ? std::move(*got) : Document{};
}

std::string para(const std::string& words, const std::string& look = {}) {
    return "<w:p><w:r><w:rPr>" + look + "</w:rPr><w:t>" + words + "</w:t></w:r></w:p>";
}
std::string box(const std::string& inner) {
    return "<w:p><w:r><w:pict><w:txbxContent>" + inner + "</w:txbxContent></w:pict></w:r></w:p>";
}

std::string tabbed(const std::string& words) {
    return "<w:p><w:r><w:t>" + words + "</w:t><w:tab/><w:tab/><w:tab/><w:t>2019</w:t></w:r></w:p>";
}
/// Two rows of two cells.
std::string table(const std::vector<std::string>& cells) {
    const auto cell = [&](std::size_t i) { return "<w:tc>" + para(cells[i]) + "</w:tc>"; };
    return "<w:tbl><w:tr>" + cell(0) + cell(1) + "</w:tr><w:tr>" + cell(2) + cell(3) + "</w:tr></w:tbl>";
}
/// Lines enough to run down a third of the page.
std::vector<std::string> tall(const std::vector<std::string>& lines) {
    std::vector<std::string> out;
    for (int i = 0; i < 4; ++i) out.insert(out.end(), lines.begin(), lines.end());
    return out;
}
Document html(const std::string& body) {
    Result<Document> got = read_html("<html><body><p>Ann Doe</p><p>" + body + "</p></body></html>", Limits{});
    EXPECT_TRUE(got);
    return got ? std::move(*got) : Document{};
}
Document with_feature(FeatureKind kind, std::uint32_t count) {
    Document document = document_of("Ann Doe\nClerk of the stores\n");
    add_feature(document.features, kind, 1, count);
    return document;
}
Document with_keywords(const std::string& keywords) {
    Document document = document_of("Ann Doe\nClerk of the stores\n");
    keep_metadata(document, keywords);
    return document;
}

/// One file a rule must catch, one it must pass.
struct FileCase {
    const char* rule;
    Document caught, passed;
};

TEST(Findings, LayoutRulesCatchAndPass) {
    const std::string mail = "ann.doe@mail.example";
    const FileCase cases[] = {
        {"INT-001", pdf(at(72, 700, "Ann Doe") + "1 g " + at(72, 300, "Kubernetes Terraform") + "0 g "),
         pdf(at(72, 700, "Ann Doe") + at(72, 300, "Kubernetes Terraform"))},
        // Labels for screen readers are no keywords.
        {"INT-001", docx(para("Ann Doe") + para("Kubernetes", "<w:vanish/>")),
         docx(para("Ann Doe") + para("Skip to content", "<w:vanish/>"))},
        {"TXT-008", pdf(column(72, 700, left_lines) + column(320, 700, right_lines)),
         pdf(column(72, 700, left_lines))},
        {"LAY-003", docx(para("Ann Doe") + para("Welder"), para(mail)),
         docx(para("Ann Doe") + para(mail) + para("Welder"), para(mail))},
        {"LAY-003", pdf(at(72, 800, mail) + at(72, 500, "Ann Doe"), 2),
         pdf(at(72, 800, "Page 1") + at(72, 500, mail), 2)},
        {"TXT-002", pdf(PdfWriter::picture(0, 500, 595, 342) + at(72, 300, "Ann Doe")),
         pdf(PdfWriter::picture(450, 700, 90, 110) + at(72, 300, "Ann Doe"))},
        {"TXT-005", pdf(PdfWriter::text(72, 700, 12, "S K I L L S")),
         pdf(PdfWriter::text(72, 700, 12, "SKILLS"))},
        {"LAY-002", docx(table({"Clerk", "2019 - 2021", "Cook", "2014 - 2019"})),
         docx(table({"Excel", "Word", "French", "Dutch"}))},
        {"LAY-005", pdf(PdfWriter::picture(450, 700, 90, 110) + at(72, 300, "Ann Doe")),
         pdf(PdfWriter::picture(60, 300, 9, 9) + at(72, 300, "Ann Doe"))},
        {"LAY-007", docx(tabbed("Clerk") + tabbed("Cook") + tabbed("Porter")),
         docx(para("Clerk") + para("Cook"))},
        {"LAY-008", pdf(at(72, 800, "Ann Doe, curriculum vitae") + at(72, 500, "Clerk"), 2),
         pdf(at(72, 800, "Ann Doe, curriculum vitae"))},
        {"LAY-009",
         pdf(at(72, 700, "Ann Doe") + "BT /F1 10 Tf 0 1 -1 0 40 300 Tm (Clerk of the stores) Tj ET\n"),
         pdf(at(72, 700, "Ann Doe"))},
        {"LAY-010", pdf(PdfWriter::text(72, 700, 7, "Clerk of the stores in Leeds")),
         pdf(at(72, 700, "Clerk of the stores in Leeds"))},
        {"LAY-010",
         pdf(at(72, 700, "Ann Doe") + "0.75 g " +
             at(72, 500, "Clerk of the stores who answered all the letters there") + "0 g "),
         pdf(at(72, 700, "Ann Doe") + "0.4 g " +
             at(72, 500, "Clerk of the stores who answered all the letters there") + "0 g ")},
        {"LAY-012", docx(para("Ann Doe") + "<w:p><w:ins><w:r><w:t>Clerk</w:t></w:r></w:ins></w:p>"),
         docx(para("Ann Doe") + para("Clerk"))},
        {"LAY-012", docx(para("Ann Doe") + "<w:p><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>"),
         docx(para("Ann Doe"))},
        {"LAY-012", docx("<w:sdt><w:sdtContent>" + para("Ann Doe") + "</w:sdtContent></w:sdt>"),
         docx(para("Ann Doe"))},
        {"LAY-013", pdf(at(72, 700, "Ann Doe")), docx(para("Ann Doe"))},
        {"LAY-014", html("<a href=\"https://ann.example/work\">Portfolio</a>"),
         html("<a href=\"https://ann.example/work\">ann.example/work</a>")},
        {"TXT-004", with_feature(FeatureKind::ligature, 3), docx(para("Ann Doe"))},
        {"TXT-010", with_feature(FeatureKind::type3_text, 100), with_feature(FeatureKind::type3_text, 1)},
        {"FILE-004", with_feature(FeatureKind::locked, 1), docx(para("Ann Doe"))},
        {"FILE-010", with_feature(FeatureKind::attachment, 1), docx(para("Ann Doe"))},
        {"INT-006", with_keywords("Kubernetes"), with_keywords("Ann Doe, resume")},
        {"LAY-004", docx(para("Ann Doe") + box(para(mail))), docx(para("Ann Doe") + para(mail))},
    };
    for (const FileCase& c : cases) {
        const std::vector<Finding> caught = findings_of(c.caught);
        EXPECT_TRUE(has(caught, c.rule)) << c.rule << " in\n"
                                         << c.caught.text << "\nfound\n"
                                         << listed(caught);
        const std::vector<Finding> passed = findings_of(c.passed);
        EXPECT_FALSE(has(passed, c.rule)) << c.rule << " in\n"
                                          << c.passed.text << "\nfound\n"
                                          << listed(passed);
    }
}

std::string profile_finding(const std::string& xml) {
    PdfWriter writer;
    writer.page(europass_page());
    writer.attach("attachment.xml", xml);
    const std::vector<Finding> found = findings_of(read_pdf_bytes(writer.finish()));
    EXPECT_FALSE(has(found, "INT-001")) << listed(found);
    for (const Finding& finding : found)
        if (finding.rule == "FILE-010") return finding.message;
    return {};
}

TEST(Findings, SaysWhatAnAttachedProfileHoldsBeyondThePage) {
    for (const std::string& xml : {passport_xml(), candidate_xml()})
        EXPECT_NE(profile_finding(xml).find("says the same as the page"), std::string::npos);
    const std::string more = profile_finding(passport_xml("&lt;p&gt;Kubernetes and Excel&lt;/p&gt;"));
    EXPECT_NE(more.find("names what the page does not: Kubernetes."), std::string::npos) << more;
    const std::string other = profile_finding(passport_xml("&lt;p&gt;Kept a quiet house&lt;/p&gt;"));
    EXPECT_NE(other.find("\"Kept a quiet house\""), std::string::npos) << other;
}

TEST(Findings, QuotesTheRowThatMixesColumns) {
    const std::vector<Finding> found =
        findings_of(pdf(column(72, 700, left_lines) + column(320, 700, right_lines)));
    const auto mixed =
        std::find_if(found.begin(), found.end(), [](const Finding& f) { return f.rule == "TXT-008"; });
    ASSERT_NE(mixed, found.end()) << listed(found);
    EXPECT_NE(mixed->message.find("Harrow Stores Ltd Excel and Word"), std::string::npos) << mixed->message;
    EXPECT_EQ(mixed->evidence, EvidenceClass::measured);
}

/// The mixed rows say what the columns do; where that rule is off, the columns are told.
TEST(Findings, ColumnsAreToldOnce) {
    const Document two = pdf(column(72, 760, tall(left_lines)) + column(320, 760, tall(right_lines)));
    const std::vector<Finding> found = findings_of(two);
    EXPECT_TRUE(has(found, "TXT-008")) << listed(found);
    EXPECT_FALSE(has(found, "LAY-001")) << listed(found);
    const std::vector<Finding> without = findings_of(two, "resume", 1000, {"TXT-008"});
    EXPECT_FALSE(has(without, "TXT-008")) << listed(without);
    EXPECT_TRUE(has(without, "LAY-001")) << listed(without);
    EXPECT_FALSE(
        has(findings_of(pdf(column(72, 760, tall(left_lines))), "resume", 1000, {"TXT-008"}), "LAY-001"));
}

TEST(Findings, NamesThePageAndTheWords) {
    const std::vector<Finding> found =
        findings_of(docx(para("Ann Doe") + para("Welder"), para("ann.doe@mail.example")));
    const auto margin =
        std::find_if(found.begin(), found.end(), [](const Finding& f) { return f.rule == "LAY-003"; });
    ASSERT_NE(margin, found.end()) << listed(found);
    EXPECT_EQ(margin->page, 1U);
    EXPECT_FALSE(margin->span.empty());
    EXPECT_EQ(margin->severity, Severity::error);
    EXPECT_EQ(margin->evidence, EvidenceClass::documented);
}

/// Gravest first, and one rule never fills the list.
TEST(Findings, AreSortedAndBounded) {
    std::string body = para("Ann Doe");
    for (int i = 0; i < 40; ++i) body += para("Kubernetes", "<w:vanish/>") + para("word");
    const std::vector<Finding> found = findings_of(docx(body));
    EXPECT_TRUE(std::is_sorted(found.begin(), found.end(),
                               [](const Finding& a, const Finding& b) { return a.severity < b.severity; }));
    EXPECT_LE(std::count_if(found.begin(), found.end(), [](const Finding& f) { return f.rule == "INT-001"; }),
              6);
}

} // namespace
} // namespace analyzer
