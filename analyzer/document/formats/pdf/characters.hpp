// Single characters as a PDF prints them, turned into what a person reads: ligatures spelled out, every space a space,
// printed hyphens a hyphen, invisible characters and pictures (private use) dropped.
// In: a code point. Out: zero or more code points appended.
// Example:  append_plain(out, U'\uFB01', false) appends "fi".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace analyzer::pdf {

void append_plain(std::u32string& out, char32_t value, bool symbol_font);
bool is_space(char32_t value);
bool is_private(char32_t value);
bool is_letter_or_digit(
    char32_t value); ///< ASCII by kind; everything else that is no punctuation counts as a letter
bool is_capital(char32_t value);
bool is_wide_script(char32_t value); ///< Chinese, Japanese, Korean: no spaces between words
bool is_bullet(char32_t value);
bool is_mark(char32_t value);                      ///< combines with the letter before
char32_t composed(char32_t letter, char32_t mark); ///< one character for both, or 0

} // namespace analyzer::pdf
