// SPDX-License-Identifier: Apache-2.0
#include "document/sniff.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

using std::string_view_literals::operator""sv;

struct Known {
    std::string_view bytes;
    std::string_view name;
    MediaType type;
};

TEST(Sniff, TellsTypesByContent) {
    const Known cases[] = {
        {"%PDF-1.7\n", "a.docx", MediaType::pdf},
        {"PK\x03\x04 word/document.xml", "a.pdf", MediaType::docx},
        {"PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text", "a", MediaType::odt},
        {"PK\x03\x04 [Content_Types].xml", "a", MediaType::docx},
        {"{\\rtf1\\ansi x}", "a.doc", MediaType::rtf},
        {"\xEF\xBB\xBF{\"basics\":{}}", "a.txt", MediaType::json},
        {"[1,2]", "a.json", MediaType::json},
        {"[Your name here]\nEngineer", "a.txt", MediaType::plain_text},
        {"<!doctype html><p>x", "a.txt", MediaType::html},
        {"<div>x</div>", "a.html", MediaType::html},
        {"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", "a", MediaType::html},
        {"<div align=center>x</div>\n# Jo", "a.md", MediaType::markdown},
        {"# Jo\n\n## Experience\n- built", "-", MediaType::markdown},
        {"# Jo\n\n## Experience\n- built", "a.txt", MediaType::plain_text},
        {"Jo Doe\nEngineer\n", "a.pdf", MediaType::plain_text},
        {"\xFF\xFEJ\0o\0"sv, "a.txt", MediaType::plain_text},
    };
    for (const Known& known : cases) {
        const Result<MediaType> got = sniff_media_type(known.bytes, known.name);
        ASSERT_TRUE(got) << known.name << ": " << got.error().message;
        EXPECT_EQ(*got, known.type) << known.bytes;
    }
}

struct Refused {
    std::string_view bytes;
    const char* code;
    const char* word; ///< must stand in the message
};

TEST(Sniff, NamesWhatItRefuses) {
    const Refused cases[] = {
        {""sv, "empty", "empty"},
        {"\x89PNG\r\n\x1a\n"sv, "unsupported", "picture"},
        {"\xFF\xD8\xFF\xE0"sv, "unsupported", "JPEG"},
        {"\x1F\x8B\x08"sv, "unsupported", "gzip"},
        {"\x7F"
         "ELF\x02"sv,
         "unsupported", "program"},
        {"PK\x05\x06"sv, "unsupported", "no document part"},
        {"PK\x03\x04 xl/workbook.xml"sv, "unsupported", "spreadsheet"},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"sv, "unsupported", ".doc"},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv, "encrypted",
         "password"},
        {"<?xml version='1.0'?><w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'/>"sv,
         "unsupported", "XML"},
        {"<?xml version='1.0'?><other/>"sv, "unsupported", "XML"},
    };
    for (const Refused& refused : cases) {
        const Result<MediaType> got = sniff_media_type(refused.bytes, "x.docx");
        ASSERT_FALSE(got) << refused.word;
        EXPECT_EQ(got.error().code, refused.code);
        EXPECT_NE(got.error().message.find(refused.word), std::string::npos) << got.error().message;
        EXPECT_FALSE(got.error().next.empty());
    }
}

} // namespace
} // namespace analyzer
