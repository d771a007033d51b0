// SPDX-License-Identifier: Apache-2.0
#include "parse/legible.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

TEST(Legible, AskedOfTheWordsNotOfTheLength) {
    const struct {
        const char* text;
        bool legible;
    } cases[] = {
        {"Jo Park\nWelder at Mill Lane Works, 2019 - 2021", true},
        {"Мария Петрова, медсестра, Городская больница, с 2019 года", true},
        {"", false},
        {"Page 1 of 2", false},
        {". . . | | | - - - 1 2 3 4 5 6 7 8 9", false},
        // Glyphs without letters, as a PDF without a character map gives them, beside a few words.
        {"\xEE\x80\x81\xEE\x80\x82\xEE\x80\x83\xEE\x80\x84\xEE\x80\x85\xEE\x80\x86\xEE\x80\x87\xEE\x80\x88"
         "\xEE\x80\x89 "
         "one two three four five",
         false},
    };
    for (const auto& one : cases) EXPECT_EQ(is_legible(tokenize(one.text)), one.legible) << one.text;
}

} // namespace
} // namespace analyzer
