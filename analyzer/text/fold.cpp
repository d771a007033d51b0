// SPDX-License-Identifier: Apache-2.0
#include "text/fold.hpp"

#include "text/utf8.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>

namespace analyzer {

namespace {

bool is_ascii(std::string_view s) {
    unsigned char bits = 0;
    for (const char c : s) bits |= static_cast<unsigned char>(c);
    return bits < 0x80;
}

} // namespace

void append_folded(std::string& out, std::string_view word) {
    if (is_ascii(word)) {
        while (!word.empty()) {
            const std::size_t size = std::min(word.find('&'), word.size());
            const auto begin = static_cast<std::ptrdiff_t>(out.size());
            out += word.substr(0, size);
            std::transform(out.begin() + begin, out.end(), out.begin() + begin, [](char c) {
                return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
            });
            if (size < word.size()) out += "and";
            word.remove_prefix(std::min(size + 1, word.size()));
        }
        return;
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    std::string folded;
    if (U_SUCCESS(status)) {
        icu::StringByteSink<std::string> sink(&folded);
        normalizer->normalizeUTF8(0, icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())),
                                  sink, nullptr, status);
    }
    if (U_FAILURE(status)) folded.assign(word);
    for (std::size_t i = 0; i < folded.size();) {
        const CodePoint at = code_point_at(folded, i);
        const bool apostrophe = at.value == U'\u2019' || at.value == U'\u2018' || at.value == U'\u02BC';
        if (apostrophe) {
            out += '\'';
        } else if (at.value == U'\u2010' || at.value == U'\u2011') {
            out += '-';
        } else {
            out.append(folded, i, at.bytes);
        }
        i += at.bytes;
    }
}

std::string fold(std::string_view word) {
    std::string out;
    append_folded(out, word);
    return out;
}

bool is_all_capitals(std::string_view word) {
    bool letters = false;
    for (std::size_t i = 0; i < word.size();) {
        const CodePoint at = code_point_at(word, i);
        if (u_islower(static_cast<UChar32>(at.value))) return false;
        letters = letters || u_isupper(static_cast<UChar32>(at.value));
        i += at.bytes;
    }
    return letters;
}

bool starts_with_capital(std::string_view word) {
    const CodePoint at = code_point_at(word, 0);
    return at.bytes != 0 &&
           (u_isupper(static_cast<UChar32>(at.value)) || u_istitle(static_cast<UChar32>(at.value)));
}

bool is_acronym(std::string_view word) {
    if (word.size() > 2 && word.ends_with('s')) word.remove_suffix(1);
    return word.size() > 1 && is_all_capitals(word);
}

} // namespace analyzer
