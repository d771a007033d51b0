// SPDX-License-Identifier: Apache-2.0
#include "document/formats/format.hpp"
#include "unit/document/look.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

using std::string_view_literals::operator""sv;

Document read(std::string_view rtf) {
    Result<Document> got = read_rtf(rtf, Limits{});
    EXPECT_TRUE(got) << (got ? "" : got.error().message) << " in " << rtf;
    return got ? *got : Document{};
}

struct Page {
    std::string_view rtf, look;
};

TEST(Rtf, WritesWhatIsPrinted) {
    const Page pages[] = {
        {R"({\rtf1\ansi Jo {\b Do}e\par Baker\tab 2019\line more\par})", "Jo Doe\nBaker|2019\nmore\n"},
        {R"({\rtf1 {\b Mill Ltd}\par})", "b Mill Ltd\n"},
        {"{\\rtf1 a\nb\\\nc\\~d\\_e\\-f \\{\\}}", "ab\nc d-ef {}\n"},
        {R"({\rtf1{\stylesheet{\s1 heading 2;}{\s2\sbasedon1 own;}}\pard\s2 Work\par\pard\outlinelevel0 Top\par\pard x})",
         "H2 Work\nH1 Top\nx\n"},
        {R"({\rtf1\pard{\listtext\'b7\tab}\ls1 one\line more\par{\pntext -\tab}two\par\pard three})",
         "* one\nmore\n* two\nthree\n"},
        {R"({\rtf1\trowd\pard\intbl 2019\cell Baker\cell\row\pard after\par})", "2019|Baker\nafter\n"},
        {R"({\rtf1\trowd\pard\intbl Skills\par ovens\cell Work\par Mill\cell\row})",
         "Skills\novens\nWork\nMill\n"},
        {R"({\rtf1\pard\intbl\itap2 a\nestcell b\nestcell\nestrow\pard\intbl\itap1\cell c\cell\row})",
         "a|b|c\n"},
        {R"({\rtf1 {\*\unknown secret}{\pict 00ff}{\object{\*\objdata 0105}{\result shown}}\par})",
         "shown\n"},
        {R"({\rtf1 Jo{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt Contact\par}}{\shprslt Contact}}\par next})",
         "Jo\nbox Contact\nnext\n"},
        {R"({\rtf1{\header Jo Doe\par}{\footer end{\field{\*\fldinst PAGE}{\fldrslt 3}}\par}Baker{\footnote a note}\par})",
         "header Jo Doe\nBaker\nnote a note\nfooter end\n"},
        {R"({\rtf1 {\deleted old}new})", "new\n"},
        {R"({\rtf1 x{\loch\i0\*\cs7 y}})", "xy\n"},
        {R"({\rtf1\upr{ascii}{\*\ud{caf\u233 e}}})", "café\n"},
        {R"({\rtf1 \bin5 }}}}}done})", "done\n"},
    };
    for (const Page& page : pages) EXPECT_EQ(look_of(read(page.rtf)), page.look) << page.rtf;
    EXPECT_EQ(links_of(read(R"({\rtf1 {\field{\*\fldinst HYPERLINK "https://x.example"}{\fldrslt site}}})")),
              "site -> https://x.example\n");
}

TEST(Rtf, CountsPicturesAndColumns) {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {R"({\rtf1 Jo{\pict\pngblip 00ff}\par})", "picture 1\n"},
        {R"({\rtf1 Jo{\*\shppict{\pict{\*\picprop{\sp{\sn a}{\sv b}}}\picwgoal5953\pichgoal8419 00}}{\nonshppict{\pict 00}}\par})",
         "picture 1 25%\n"},
        {R"({\rtf1{\*\listpicture{\*\shppict{\pict 00}}}Jo\par})", ""},
        {R"({\rtf1\sectd\cols2 Jo\sect\sectd\cols3 Doe\par})", "columns 3\n"},
        {R"({\rtf1\cols1 Jo\par})", ""},
        {R"({\rtf1\cols-5 Jo{\pict\picwgoal-9\pichgoal2147483647}\par})", "picture 1\n"},
    };
    for (const auto& [rtf, features] : cases) {
        const Document document = read(rtf);
        EXPECT_EQ(features_of(document), features) << rtf;
        EXPECT_EQ(document.text.substr(0, 2), "Jo") << rtf;
    }
}

TEST(Rtf, Encodings) {
    const Page pages[] = {
        {R"({\rtf1\ansi caf\'e9 \'93x\'94})", "café “x”\n"},
        {R"({\rtf1\ansi\ansicpg1251 \'cf\'ee})", "По\n"},
        {R"({\rtf1\ansi{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset128 B;}}\f1\'82\'a0 \f0\'e9})", "あ é\n"},
        {R"({\rtf1\ansi\uc1 x\u8364 ?\u-10179?\u-8704?})", "x€😀\n"},
        {R"({\rtf1\ansi\uc2 \u233\'c3\'a9x})", "éx\n"},
        {R"({\rtf1\ansi \u-10179 ?x})", "\uFFFDx\n"},
        {R"({\rtf1\mac caf\'8e})", "café\n"},
    };
    for (const Page& page : pages) EXPECT_EQ(look_of(read(page.rtf)), page.look) << page.rtf;
}

TEST(Rtf, HiddenText) {
    const std::string_view head = R"({\rtf1{\colortbl;\red255\green255\blue255;\red0\green0\blue128;}x)";
    const auto hidden = [&](std::string_view rest) {
        return hidden_of(read(std::string(head) + std::string(rest) + "}"));
    };
    EXPECT_EQ(hidden(R"({\v a})"), "vanish: a\n");
    EXPECT_EQ(hidden(R"({\cf1 a})"), "white-text: a\n");
    EXPECT_EQ(hidden(R"({\cf1\highlight2 a})"), "");
    EXPECT_EQ(hidden(R"({\fs2 a})"), "tiny-text: a\n");
    EXPECT_EQ(hidden(R"(\par\trowd\clcbpat2\pard\intbl\cf1 a\cell\row)"), "");
}

TEST(Rtf, Properties) {
    const Document document =
        read(R"({\rtf1{\info{\title My CV}{\author Jo}{\revtim\yr2024\mo2\dy3\hr4}}x})");
    EXPECT_EQ(document.meta_title + "|" + document.meta_author + "|" + document.modified,
              "My CV|Jo|2024-02-03");
}

TEST(Rtf, SurvivesHostileInput) {
    std::string deep = "{\\rtf1 ";
    for (int i = 0; i < 100'000; ++i) deep += "{\\b ";
    EXPECT_EQ(read_rtf(deep, Limits{}).error().code, "too-complex");
    EXPECT_EQ(read_rtf("{\\rtf1 }", Limits{}).error().code, "no-text");
    for (const std::string_view odd :
         {"{\\rtf1 x}}}}}"sv, "{\\rtf1 x\\bin2147483647 abc"sv, "{\\rtf1 x\\bin-5 y}"sv, "{\\rtf1 x\\'"sv,
          "{\\rtf1 x\\'4"sv, "{\\rtf1 x\\"sv, "{\\rtf1\\fs99999999999999999999 x\\u99999999999999}"sv,
          "{\\rtf1\\row\\cell\\nestrow x\\itap9\\nestcell}"sv, "{\\rtf1 \0x\0}"sv})
        EXPECT_NE(read(odd).text.find('x'), std::string::npos) << odd;
}

} // namespace
} // namespace analyzer
