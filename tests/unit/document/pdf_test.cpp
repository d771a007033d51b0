// The PDF reader through the reader program, as every command uses it.
// SPDX-License-Identifier: Apache-2.0
#include "document/reader_client.hpp"
#include "support/pdf_writer.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace analyzer {
namespace {

using test::PdfWriter;
using ::testing::HasSubstr;
using ::testing::Not;

Result<Document> read(const std::string& bytes, const Limits& limits = {}) {
    ReaderOptions options;
    options.program = PROGRAM_FOLDER "/backstory-reader";
    options.limits = limits;
    return ReaderClient(options).read_bytes(bytes, "cv.pdf");
}

Result<Document> read_page(const std::string& operators) {
    PdfWriter pdf;
    pdf.page(operators);
    return read(pdf.finish());
}

std::string text_of(const std::string& operators) {
    const Result<Document> got = read_page(operators);
    return got ? got->text : "error " + got.error().code + ": " + got.error().message;
}

std::string words(int x, int y, const std::string& text) {
    return PdfWriter::text(x, y, 10, text);
}

TEST(Pdf, ReadsLinesWithTheirLook) {
    PdfWriter pdf;
    pdf.info("/Title (My CV) /Author (Ann Doe) /ModDate (D:20240131120000Z)");
    pdf.page(PdfWriter::text(72, 780, 20, "Ann Doe", "F2") + words(72, 760, "Welder in Leeds") +
             words(72, 748, "\x95 Welded pipes"));
    const Result<Document> got = read(pdf.finish());
    ASSERT_TRUE(got) << got.error().message;
    EXPECT_EQ(got->text, "Ann Doe\nWelder in Leeds\n\xE2\x80\xA2 Welded pipes\n");
    ASSERT_EQ(got->lines.size(), 3U);
    EXPECT_TRUE(got->lines[0].bold);
    EXPECT_NEAR(got->lines[0].font_size, 20, 0.1);
    EXPECT_NEAR(got->lines[0].left, 72, 1);
    EXPECT_FALSE(got->lines[1].bold);
    EXPECT_TRUE(got->lines[2].list_item);
    EXPECT_EQ(got->meta_title, "My CV");
    EXPECT_EQ(got->meta_author, "Ann Doe");
    EXPECT_EQ(got->modified, "2024-01-31");
    EXPECT_EQ(got->pages, 1U);
    EXPECT_EQ(got->media_type, MediaType::pdf);
}

TEST(Pdf, JoinsTitleAndDateOfOneRowWithATab) {
    EXPECT_EQ(text_of(words(72, 700, "Welder") + words(450, 700, "2019 - 2021")), "Welder\t2019 - 2021\n");
    EXPECT_EQ(text_of(words(450, 700, "2019 - 2021") + words(72, 700, "Welder")), "Welder\t2019 - 2021\n");
}

TEST(Pdf, JoinsDatesThatWerePaintedLast) {
    std::string page;
    for (int entry = 0; entry < 3; ++entry)
        page +=
            words(72, 700 - 60 * entry, "Welder at Works " + std::to_string(entry)) +
            words(
                72, 688 - 60 * entry,
                "Welded long pipes of all sizes and kinds for the ships of the yard, every day of the week") +
            words(72, 676 - 60 * entry,
                  "Checked the welds of other people before the ships went to sea, with care and patience");
    for (int entry = 0; entry < 3; ++entry)
        page += words(460, 700 - 60 * entry, "201" + std::to_string(entry));
    EXPECT_THAT(text_of(page), HasSubstr("Welder at Works 0\t2010\nWelded long"));
    EXPECT_THAT(text_of(page), HasSubstr("Welder at Works 2\t2012\nWelded long"));
}

TEST(Pdf, KeepsColumnsApart) {
    std::string left;
    std::string right;
    for (int row = 0; row < 8; ++row) {
        left += words(60, 700 - 14 * row, "left column line " + std::to_string(row));
        right += words(320, 700 - 14 * row, "right column line " + std::to_string(row));
    }
    const Result<Document> got = read_page(PdfWriter::text(60, 760, 20, "Ann Doe") + left + right);
    ASSERT_TRUE(got);
    EXPECT_THAT(got->text, Not(HasSubstr("\t")));
    EXPECT_LT(got->text.find("left column line 7"), got->text.find("right column line 0"));
    EXPECT_THAT(got->row_order_text, HasSubstr("left column line 0 right column line 0"));
}

TEST(Pdf, KeepsColumnsApartWhenHeadingsWerePaintedFirst) {
    std::string page = PdfWriter::text(60, 720, 14, "Skills") + PdfWriter::text(320, 720, 14, "Work");
    for (int row = 0; row < 8; ++row) page += words(60, 700 - 14 * row, "skill " + std::to_string(row));
    for (int row = 0; row < 8; ++row) page += words(320, 700 - 14 * row, "job line " + std::to_string(row));
    const std::string text = text_of(page);
    EXPECT_LT(text.find("skill 7"), text.find("Work"));
    EXPECT_LT(text.find("Work"), text.find("job line 0"));
}

TEST(Pdf, PutsLabelsOnTheRowOfTheirContent) {
    std::string page;
    for (int entry = 0; entry < 3; ++entry)
        page +=
            words(60, 700 - 60 * entry, "March 2011") + words(60, 688 - 60 * entry, "to May 2012") +
            words(160, 700 - 60 * entry, "Welder") + words(160, 688 - 60 * entry, "Harbour Works") +
            words(160, 676 - 60 * entry, "Welded pipes of all kinds for the ships of the yard, every day");
    EXPECT_THAT(text_of(page), HasSubstr("March 2011 to May 2012\tWelder\nHarbour Works\n"));
}

TEST(Pdf, OrdersByPlaceWhatWasPaintedBackwards) {
    std::string page;
    for (int row = 9; row >= 0; --row)
        page += words(60, 700 - 14 * row, "line number " + std::to_string(row));
    const std::string text = text_of(page);
    EXPECT_LT(text.find("number 0"), text.find("number 1"));
    EXPECT_LT(text.find("number 8"), text.find("number 9"));
}

TEST(Pdf, RebuildsWords) {
    EXPECT_EQ(text_of("BT /F1 10 Tf 6 Tc 60 700 Td (SKILLS) Tj ET\n"), "SKILLS\n");
    EXPECT_EQ(text_of(PdfWriter::text(60, 700, 12, "E D U C A T I O N")), "EDUCATION\n");
    EXPECT_EQ(text_of("BT /F1 10 Tf 60 700 Td [(Ann) -300 (Doe)] TJ ET\n"), "Ann Doe\n");
    EXPECT_EQ(text_of("BT /F1 10 Tf 60 700 Td [(W) 80 (AVE)] TJ ET\n"), "WAVE\n");
    EXPECT_EQ(text_of(words(60, 700,
                            "self\xAD"
                            "employed")),
              "self-employed\n");
    EXPECT_EQ(text_of(PdfWriter::text(60, 700, 14, "E") + PdfWriter::text(70, 700, 10, "XPERIENCE")),
              "EXPERIENCE\n");
}

TEST(Pdf, KeepsCharactersPaintedTwiceOnce) {
    EXPECT_EQ(text_of(words(60, 700, "Heavy") + words(60, 700, "Heavy")), "Heavy\n");
    EXPECT_EQ(text_of(words(60, 700, "\xB4") + words(59, 700, "e") + words(65, 700, "t")), "\xC3\xA9t\n");
}

TEST(Pdf, PutsTurnedTextAtTheEnd) {
    EXPECT_EQ(text_of("BT /F1 10 Tf 0 1 -1 0 30 400 Tm (sideways) Tj ET\n" + words(60, 700, "upright")),
              "upright\n\nsideways\n");
}

struct HidingCase {
    const char* reason;
    std::string operators;
};

TEST(Pdf, KeepsHiddenTextOutOfTheText) {
    const std::vector<HidingCase> cases = {
        {"white-text", "1 g\n" + words(60, 600, "secret words") + "0 g\n"},
        {"white-text", PdfWriter::rectangle(50, 590, 300, 40, "0") + words(60, 600, "secret words")},
        {"tiny-text", PdfWriter::text(60, 600, 1, "secret words")},
        {"invisible-mode", "3 Tr\n" + words(60, 600, "secret words") + "0 Tr\n"},
        {"transparent", "q /Clear gs\n" + words(60, 600, "secret words") + "Q\n"},
        {"off-page", words(60, -40, "secret words")},
        {"clipped", "q 0 0 20 20 re W n\n" + words(60, 600, "secret words") + "Q\n"},
        {"covered", words(60, 600, "secret words") + PdfWriter::rectangle(50, 590, 300, 40, "0.9")},
        {"covered", words(60, 600, "secret words") + PdfWriter::picture(50, 590, 300, 40)},
    };
    for (const HidingCase& hiding : cases) {
        const Result<Document> got = read_page(words(60, 700, "Ann Doe") + hiding.operators);
        ASSERT_TRUE(got) << hiding.reason;
        EXPECT_EQ(got->text, "Ann Doe\n") << hiding.reason;
        ASSERT_EQ(got->hidden.size(), 1U) << hiding.reason;
        EXPECT_EQ(got->hidden[0].text, "secret words");
        EXPECT_EQ(got->hidden[0].reason, hiding.reason);
    }
}

TEST(Pdf, SeesWhiteTextOnADarkBanner) {
    const Result<Document> got = read_page(PdfWriter::rectangle(0, 780, 595, 60, "0.2") + "1 g\n" +
                                           words(60, 800, "Ann Doe") + "0 g\n");
    ASSERT_TRUE(got);
    EXPECT_EQ(got->text, "Ann Doe\n");
    EXPECT_TRUE(got->hidden.empty());
}

TEST(Pdf, ReadsTheTextLayerOfAScan) {
    const Result<Document> got =
        read_page(PdfWriter::picture(0, 0, 595, 842) + "3 Tr\n" + words(60, 700, "Ann Doe"));
    ASSERT_TRUE(got);
    EXPECT_EQ(got->text, "Ann Doe\n");
    EXPECT_TRUE(got->hidden.empty());
}

TEST(Pdf, FindsLinksAndTheirWords) {
    PdfWriter pdf;
    pdf.page(
        words(60, 700, "see my page for more"),
        "<</Type /Annot /Subtype /Link /Rect [78 698 117 710] /A <</S /URI /URI (https://example.org/)>>>>");
    const Result<Document> got = read(pdf.finish());
    ASSERT_TRUE(got);
    ASSERT_EQ(got->links.size(), 1U);
    EXPECT_EQ(got->links[0].target, "https://example.org/");
    EXPECT_EQ(got->links[0].span.of(got->text), "my page");
}

TEST(Pdf, MarksWhatRepeatsOnEveryPage) {
    PdfWriter pdf;
    for (const char* page : {"1", "2", "3"})
        pdf.page(words(60, 820, "Ann Doe - CV") + words(60, 500, std::string("body of page ") + page) +
                 words(280, 20, std::string("Page ") + page + " of 3"));
    const Result<Document> got = read(pdf.finish());
    ASSERT_TRUE(got);
    ASSERT_EQ(got->lines.size(), 9U);
    EXPECT_EQ(got->lines[3].region, Region::header);
    EXPECT_EQ(got->lines[4].region, Region::body);
    EXPECT_EQ(got->lines[5].region, Region::footer);
    EXPECT_EQ(got->lines[8].page, 3U);
}

TEST(Pdf, BelievesThePageTreeNotTheCount) {
    PdfWriter pdf;
    pdf.page(words(60, 700, "first"));
    pdf.page(words(60, 700, "second"));
    std::string bytes = pdf.finish();
    bytes.replace(bytes.find("/Count 2"), 8, "/Count 9999999"); // the table of offsets is mended by Poppler
    const Result<Document> got = read(bytes);
    ASSERT_TRUE(got) << got.error().message;
    EXPECT_EQ(got->text, "first\n\nsecond\n");
    EXPECT_EQ(got->pages, 2U);
    for (const Warning& warning : got->warnings) EXPECT_NE(warning.code, "page-limit");
}

TEST(Pdf, LeavesOutAPageThatIsTooLarge) {
    Limits limits;
    limits.part_bytes = 20'000;
    const std::string spaces(30'000, ' ');
    PdfWriter alone;
    alone.page(words(60, 700, "much") + spaces);
    Result<Document> got = read(alone.finish(), limits);
    ASSERT_FALSE(got);
    EXPECT_EQ(got.error().code, "too-large");
    EXPECT_THAT(got.error().message, HasSubstr("part_bytes"));
    PdfWriter both;
    both.page(words(60, 700, "little"));
    both.page(words(60, 700, "much") + spaces);
    got = read(both.finish(), limits);
    ASSERT_TRUE(got) << got.error().message;
    EXPECT_EQ(got->text, "little\n");
    ASSERT_FALSE(got->warnings.empty());
    EXPECT_EQ(got->warnings[0].code, "page-too-large");
}

TEST(Pdf, TellsTheFontsOfFormsApart) {
    std::string calls, names, forms;
    for (int form = 0; form < 12; ++form) {
        const std::string number = std::to_string(10 + form);
        calls += "/X" + number + " Do ";
        names += "/X" + number + ' ' + number + " 0 R ";
        const std::string content = "BT /F 10 Tf 60 " + std::to_string(700 - 20 * form) + " Td (line) Tj ET";
        forms +=
            number +
            " 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources <</Font <</F <</Type " +
            "/Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont /Helvetica" +
            (form % 2 == 0 ? "-Bold" : "") + ">>>>>> /Length " + std::to_string(content.size()) +
            ">> stream\n" + content + "\nendstream endobj\n";
    }
    const Result<Document> got =
        read("%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
             "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
             "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources "
             "<</XObject <<" +
             names + ">>>>>> endobj\n4 0 obj <</Length " + std::to_string(calls.size()) + ">> stream\n" +
             calls + "\nendstream endobj\n" + forms + "trailer <</Root 1 0 R>>\n");
    ASSERT_TRUE(got) << got.error().message;
    ASSERT_EQ(got->lines.size(), 12U);
    for (std::size_t line = 0; line < 12; ++line) EXPECT_EQ(got->lines[line].bold, line % 2 == 0) << line;
}

TEST(Pdf, StopsFormsThatCallFormsTenfold) {
    std::string bytes = "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                        "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
                        "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R "
                        "/Resources <</XObject <</X 5 0 R>>>>>> endobj\n"
                        "4 0 obj <</Length 6>> stream\n/X Do \nendstream endobj\n";
    for (int form = 5; form < 17; ++form)
        bytes += std::to_string(form) + " 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources " +
                 "<</XObject <</X " + std::to_string(form + 1) + " 0 R>>>> /Length 60>> stream\n" +
                 "/X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do /X Do \nendstream endobj\n";
    Limits patient; // so that not the clock ends it
    patient.cpu_seconds = patient.wall_seconds = 100;
    const Result<Document> got = read(bytes + "trailer <</Root 1 0 R>>\n", patient);
    ASSERT_FALSE(got);
    EXPECT_EQ(got.error().code, "too-complex");
}

TEST(Pdf, StopsAtItsLimits) {
    PdfWriter pdf;
    for (int page = 0; page < 5; ++page) pdf.page(words(60, 700, "page with some words on it"));
    Limits limits;
    limits.pdf_pages = 2;
    Result<Document> got = read(pdf.finish(), limits);
    ASSERT_TRUE(got);
    EXPECT_EQ(got->pages, 5U);
    EXPECT_EQ(got->lines.size(), 2U);
    ASSERT_FALSE(got->warnings.empty());
    EXPECT_EQ(got->warnings[0].code, "page-limit");
    limits = {};
    limits.text_characters = 60;
    got = read(pdf.finish(), limits);
    ASSERT_TRUE(got);
    EXPECT_EQ(got->lines.size(), 2U);
    ASSERT_FALSE(got->warnings.empty());
    EXPECT_EQ(got->warnings[0].code, "text-limit");
}

TEST(Pdf, SaysWhyThereIsNothingToRead) {
    const auto error_of = [](const Result<Document>& got) {
        return got ? Error{"read", got->text, "", ""} : got.error();
    };
    EXPECT_EQ(error_of(read_page("")).code, "no-text");
    const Error scan = error_of(read_page(PdfWriter::picture(0, 0, 595, 842)));
    EXPECT_EQ(scan.code, "no-text");
    EXPECT_THAT(scan.message, HasSubstr("scan"));
    EXPECT_THAT(scan.next, HasSubstr("OCR"));
    EXPECT_EQ(error_of(read_page("1 g\n" + words(60, 600, "secret"))).code, "no-text");
    EXPECT_EQ(error_of(read("%PDF-1.4\nnothing of use\n")).code, "corrupt");
}

TEST(Pdf, ReadsWhatADamagedFileStillHolds) {
    PdfWriter pdf;
    pdf.page(words(60, 700, "Ann Doe"));
    std::string bytes = pdf.finish();
    bytes.resize(bytes.rfind("xref\n0"));
    const Result<Document> got = read(bytes + "trailer <</Root 1 0 R>>\n");
    ASSERT_TRUE(got) << got.error().message;
    EXPECT_EQ(got->text, "Ann Doe\n");
    ASSERT_EQ(got->warnings.size(), 1U);
    EXPECT_EQ(got->warnings[0].code, "repaired");
}

TEST(Pdf, GivesUpOnFormsThatCallThemselvesWithoutEnd) {
    // Each form draws the next one twice: 2^40 calls.
    std::string objects;
    for (int i = 0; i < 40; ++i)
        objects += std::to_string(20 + i) +
                   " 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</X " +
                   std::to_string(21 + i) + " 0 R>>>> /Length 11>> stream\n/X Do /X Do\nendstream endobj\n";
    objects +=
        "60 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 1>> stream\nn\nendstream endobj\n";
    const std::string bytes = "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                              "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
                              "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R "
                              "/Resources <</XObject <</X 20 0 R>>>>>> endobj\n"
                              "4 0 obj <</Length 5>> stream\n/X Do\nendstream endobj\n" +
                              objects + "trailer <</Root 1 0 R>>\n";
    Limits limits;
    limits.cpu_seconds = 1;
    const Result<Document> got = read(bytes, limits);
    ASSERT_FALSE(got);
    EXPECT_THAT(got.error().code, ::testing::AnyOf("too-complex", "timeout"));
}

} // namespace
} // namespace analyzer
