// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include "text/utf8.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace analyzer {

namespace {

struct CloseChecker {
    void operator()(USpoofChecker* checker) const { uspoof_close(checker); }
};
using Checker = std::unique_ptr<USpoofChecker, CloseChecker>;

bool is_ascii(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

/// Latin letters and letters of another script in one word.
bool mixes_scripts(std::string_view word) {
    bool latin = false, other = false;
    for (std::size_t i = 0; i < word.size();) {
        const CodePoint at = code_point_at(word, i);
        i += at.bytes;
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(static_cast<UChar32>(at.value), &status);
        latin = latin || script == USCRIPT_LATIN;
        other = other || script == USCRIPT_CYRILLIC || script == USCRIPT_GREEK ||
                script == USCRIPT_ARMENIAN || script == USCRIPT_CHEROKEE;
    }
    return latin && other;
}

/// Does the word look just like one in plain Latin letters (Unicode's table of confusables, UTS #39)? "μg"
/// does not.
bool looks_latin(const USpoofChecker* checker, std::string_view word) {
    char skeleton[200];
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t size = uspoof_getSkeletonUTF8(
        checker, 0, word.data(), static_cast<std::int32_t>(word.size()), skeleton, sizeof skeleton, &status);
    return U_SUCCESS(status) && size > 0 && is_ascii({skeleton, static_cast<std::size_t>(size)});
}

bool has_no_width(char32_t c) {
    return c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

bool turns_direction(char32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Lines that turn the direction of writing, in a text that no right-to-left script gives a reason for.
void add_turned_lines(const Document& document, FindingList& out) {
    std::vector<Span> turned;
    for (const Line& line : document.lines) {
        const std::string_view text = line.span.of(document.text);
        bool turns = false;
        for (std::size_t i = 0; i < text.size();) {
            const CodePoint at = code_point_at(text, i);
            i += at.bytes;
            const UCharDirection direction = u_charDirection(static_cast<UChar32>(at.value));
            if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) return;
            turns = turns || turns_direction(at.value);
        }
        if (turns) turned.push_back(line.span);
    }
    for (const Span line : turned) out.add(line, {}, "direction");
}

/// Words that look like others and are not: letters of another alphabet, characters without width between letters,
/// writing turned around.
void find_look_alikes(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    for (const Feature& feature : text.document.features) {
        if (feature.kind == FeatureKind::zero_width)
            out.add_on_page(feature.page, {{"words", short_quote(feature.sample)}},
                            feature.sample.empty() ? "zero-width-page" : "zero-width");
    }
    add_turned_lines(text.document, out);
    UErrorCode status = U_ZERO_ERROR;
    const Checker checker(uspoof_open(&status));
    for (const Token& token : text.tokens.tokens) {
        const std::string_view word = token.span.of(text.document.text);
        if (word.size() < 4 || word.size() > 60 || is_ascii(word)) continue;
        if (U_SUCCESS(status) && mixes_scripts(word) && looks_latin(checker.get(), word)) out.add(token.span);
        for (std::size_t i = 1; i + 1 < word.size();) {
            const CodePoint at = code_point_at(word, i);
            const std::size_t next = i + at.bytes;
            if (has_no_width(at.value) && is_letter(word[i - 1]) && next < word.size() &&
                is_letter(word[next])) {
                out.add(token.span, {{"words", short_quote(word)}}, "zero-width");
                break;
            }
            i = next;
        }
    }
}

} // namespace analyzer
