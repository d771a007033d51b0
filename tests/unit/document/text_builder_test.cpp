// SPDX-License-Identifier: Apache-2.0
#include "document/formats/text_builder.hpp"
#include "unit/document/look.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

Document cell(std::initializer_list<std::string_view> lines) {
    Document document;
    TextBuilder out(document, Limits{}, Spaces::collapse);
    for (const std::string_view line : lines) {
        out.text(line);
        out.end_line();
    }
    return document;
}

std::string row_of(std::vector<Document> cells) {
    Document document;
    TextBuilder out(document, Limits{}, Spaces::collapse);
    out.row(cells);
    return look_of(document);
}

TEST(TextBuilder, TrimsAndTurnsGapsIntoTabs) {
    Document document;
    TextBuilder out(document, Limits{}, Spaces::gaps);
    out.text("  a  b    c \u00A0 ");
    out.tab();
    out.tab();
    out.text("d\u00AD\u200Be\tf  ");
    out.end_line();
    out.end_line();
    out.blank_line();
    out.blank_line();
    out.text("g");
    out.end_line();
    EXPECT_EQ(document.text, "a b\tc\tde\tf\n\ng\n");
    EXPECT_EQ(document.lines.size(), 2u);
}

TEST(TextBuilder, RowsPutShortCellsSideBySide) {
    EXPECT_EQ(row_of({cell({"2019"}), cell({}), cell({"Baker"})}), "2019|Baker\n");
    EXPECT_EQ(row_of({cell({"2019 – 2020"}), cell({"Baker", "bread"})}), "2019 – 2020|Baker\nbread\n");
    EXPECT_EQ(row_of({cell({"Work"}), cell({"Baker", "bread"})}), "Work\nBaker\nbread\n");
    EXPECT_EQ(row_of({cell({"Tools"}), cell({"saw, hammer"})}), "Tools|saw, hammer\n");
    EXPECT_EQ(row_of({cell({"a", "b"}), cell({"c", "d"})}), "a\nb\nc\nd\n");
}

TEST(TextBuilder, LinksAndFieldsFollowTheirWords) {
    Document inner;
    TextBuilder part(inner, Limits{}, Spaces::collapse);
    part.text("x ");
    part.begin_link("https://x.example");
    part.text(" site ");
    part.end_link();
    part.text(" y");
    part.end_line();
    part.field("summary", "one\ntwo");
    part.end_line();
    Document document;
    TextBuilder out(document, Limits{}, Spaces::collapse);
    out.text("before");
    out.splice(inner);
    EXPECT_EQ(document.text, "before\nx site y\none\ntwo\n");
    EXPECT_EQ(links_of(document), "site -> https://x.example\n");
    EXPECT_EQ(fields_of(document), "summary=one\ntwo\n");
}

TEST(TextBuilder, BoldMeansMostOfTheLetters) {
    Document document;
    TextBuilder out(document, Limits{}, Spaces::collapse);
    out.text("Mill Ltd", {.bold = true});
    out.text(" 2019");
    out.end_line();
    out.text("at ", {.bold = true});
    out.text("the mill");
    out.end_line();
    EXPECT_EQ(look_of(document), "b Mill Ltd 2019\nat the mill\n");
}

TEST(TextBuilder, StopsAtTheLimit) {
    Limits limits;
    limits.text_characters = 4;
    Document document;
    TextBuilder out(document, limits, Spaces::collapse);
    out.text("äbcdef");
    out.end_line();
    out.splice(cell({"more"}));
    EXPECT_EQ(document.text, "äbcd\n");
    EXPECT_TRUE(out.full());
    EXPECT_TRUE(has_warning(document, "text-cut"));
}

TEST(TextBuilder, ItemMarks) {
    for (const std::string_view line : {"- a", "• a", "* a", "1. a", "12) a", "– a", "\u25AAa"})
        EXPECT_TRUE(opens_with_item_mark(line)) << line;
    for (const std::string_view line :
         {"-a", "2019. a", "3.5 a", "------", "a - b", "--- a", "-", "1.", "", "C++ a"})
        EXPECT_FALSE(opens_with_item_mark(line)) << line;
}

} // namespace
} // namespace analyzer
