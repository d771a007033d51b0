// SPDX-License-Identifier: Apache-2.0
#include "document/formats/format.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace analyzer {
namespace {

using std::string_view_literals::operator""sv;

Document read(std::string_view bytes) {
    Result<Document> got = read_plain_text(bytes, Limits{});
    EXPECT_TRUE(got) << (got ? "" : got.error().message);
    return got ? *got : Document{};
}

bool warned(const Document& document, std::string_view code) {
    return std::any_of(document.warnings.begin(), document.warnings.end(),
                       [&](const Warning& w) { return w.code == code; });
}

TEST(PlainText, KeepsTheFilesCharacters) {
    const std::string_view text = "Jo  Doe\r\nSKILLS\r\n------\r\n\r\n- C++\r\n1. first\r\n\tindented";
    const Document document = read(text);
    EXPECT_EQ(document.text, text);
    ASSERT_EQ(document.lines.size(), 6u);
    EXPECT_EQ(document.lines[0].span.of(document.text), "Jo  Doe");
    EXPECT_FALSE(document.lines[2].list_item);
    EXPECT_TRUE(document.lines[3].list_item);
    EXPECT_TRUE(document.lines[4].list_item);
    EXPECT_EQ(document.lines[0].block, document.lines[1].block);
    EXPECT_NE(document.lines[2].block, document.lines[3].block);
    EXPECT_EQ(document.lines[5].span.of(document.text), "\tindented");
}

TEST(PlainText, EveryLineEndSplits) {
    for (const std::string_view end :
         {"\n"sv, "\r"sv, "\r\n"sv, "\v"sv, "\f"sv, "\xC2\x85"sv, "\xE2\x80\xA8"sv}) {
        const Document document = read("one" + std::string(end) + "two");
        ASSERT_EQ(document.lines.size(), 2u);
        EXPECT_EQ(document.lines[1].span.of(document.text), "two");
    }
    EXPECT_EQ(read("one\ftwo").lines[1].page, 2u);
}

struct Encoded {
    std::string_view bytes;
    std::string_view text;
    const char* warning;
};

TEST(PlainText, Encodings) {
    const Encoded cases[] = {
        {"\xEF\xBB\xBFr\xC3\xA9sum\xC3\xA9"sv, "résumé", nullptr},
        {"\xFF\xFEr\0\xE9\0"sv, "ré", nullptr},
        {"\xFE\xFF\0r\0\xE9"sv, "ré", nullptr},
        {"\xFF\xFE\0\0r\0\0\0"sv, "r", nullptr},
        {"J\0o\0 \0D\0o\0e\0"sv, "Jo Doe", nullptr},
        {"\0J\0o\0 \0D\0o\0e"sv, "Jo Doe", nullptr},
        {"\xFF\xFEJ\0o\0D"sv, "Jo", "truncated"},
        {"na\xEFve caf\xE9 \x80 \x93quoted\x94 plain English text about the work of a cook"sv,
         "naïve café € “quoted” plain English text about the work of a cook", "encoding-guessed"},
        {"J\xFCrgen M\xFCller\nB\xE4"
         "cker in M\xFCnchen"sv,
         "Jürgen Müller\nBäcker in München", "encoding-guessed"},
        {"dise\xF1o y programaci\xF3n"sv, "diseño y programación", "encoding-guessed"},
        {"r\xC3\xA9sum\xC3\xA9 \xFF bad"sv, "résumé \uFFFD bad", "invalid-utf8"},
        {"\xC0\xBCscript"sv, "\uFFFD\uFFFDscript", "invalid-utf8"},
        {"a\0b"sv, "a\uFFFDb", "nul-bytes"},
    };
    for (const Encoded& encoded : cases) {
        const Document document = read(encoded.bytes);
        EXPECT_EQ(document.text, encoded.text);
        if (encoded.warning) {
            EXPECT_TRUE(warned(document, encoded.warning)) << encoded.text;
        } else {
            EXPECT_TRUE(document.warnings.empty()) << encoded.text;
        }
    }
}

TEST(PlainText, RefusesWhatIsNoText) {
    std::string binary;
    for (int i = 0; i < 4000; ++i) binary += static_cast<char>((i * 7919) >> 3);
    EXPECT_EQ(read_plain_text(binary, Limits{}).error().code, "unknown-encoding");
    EXPECT_EQ(read_plain_text(" \t\r\n\xC2\xA0", Limits{}).error().code, "no-text");
}

TEST(PlainText, ShowsWhatTagCharactersSpell) {
    const Document document =
        read("Jo Doe\xF3\xA0\x81\x92\xF3\xA0\x81\xB5\xF3\xA0\x81\xB3\xF3\xA0\x81\xB4\n");
    ASSERT_EQ(document.hidden.size(), 1u);
    EXPECT_EQ(document.hidden[0], (HiddenText{"Rust", "tag-characters", 1}));
    EXPECT_TRUE(read("Jo Doe \xF3\xA0\x80\x81\n").hidden.empty());
}

TEST(PlainText, CutsWhatIsTooLong) {
    std::string marks = "e";
    for (int i = 0; i < 1000; ++i) marks += "\xCC\x81";
    const Document document = read(marks + "!");
    EXPECT_EQ(document.text.size(), 1 + 30 * 2 + 1u);
    EXPECT_TRUE(warned(document, "combining-marks-cut"));
    Limits limits;
    limits.text_characters = 3;
    const Result<Document> cut = read_plain_text("äöüß", limits);
    ASSERT_TRUE(cut);
    EXPECT_EQ(cut->text, "äöü");
    EXPECT_TRUE(warned(*cut, "text-cut"));
}

} // namespace
} // namespace analyzer
