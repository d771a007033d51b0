// SPDX-License-Identifier: Apache-2.0
#include "token/tokenize.hpp"

#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <libstemmer.h>
#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>

namespace analyzer {

namespace {

/// ICU and Snowball objects are dear to make and hold state, so each thread keeps one of each.
struct Engines {
    std::unique_ptr<icu::BreakIterator> breaks;
    std::unique_ptr<sb_stemmer, void (*)(sb_stemmer*)> stemmer{sb_stemmer_new("english", "UTF_8"),
                                                               sb_stemmer_delete};

    Engines() {
        UErrorCode status = U_ZERO_ERROR;
        breaks.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    }
};

Engines& engines() {
    thread_local Engines kept;
    return kept;
}

bool is_word_character(char32_t c) {
    return u_isalnum(static_cast<UChar32>(c)) || c == U'\'' || c == U'\u2019' || c == U'_' ||
           c == U'\u00AD' || u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK ||
           u_charType(static_cast<UChar32>(c)) == U_FORMAT_CHAR;
}

class Builder {
  public:
    explicit Builder(std::string_view text) {
        list_.text = text;
        list_.tokens.reserve(text.size() / 5 + 8);
        list_.keys.reserve(text.size() * 2);
    }

    void add(std::uint32_t begin, std::uint32_t end, TokenKind kind) {
        Token token;
        token.span = {begin, end};
        if (joins_until_ == begin && begin != 0 && kind == TokenKind::word &&
            list_.tokens.back().kind == TokenKind::word) {
            token = list_.tokens.back();
            list_.tokens.pop_back();
            token.span.end = end;
            list_.tokens.push_back(folded(token));
            return;
        }
        token.kind = kind;
        token.glued = !list_.tokens.empty() && list_.tokens.back().span.end == begin;
        token.line_start = lines_ > 0 || list_.tokens.empty();
        token.after_blank_line = lines_ > 1;
        lines_ = 0;
        list_.tokens.push_back(folded(token));
    }

    void line_end() { ++lines_; }
    /// A zero-width space or joiner: it shows nothing, so the letters on both sides read as one word.
    void zero_width(std::uint32_t begin, std::uint32_t end) {
        if (!list_.tokens.empty() && (list_.tokens.back().span.end == begin || joins_until_ == begin))
            joins_until_ = end;
    }
    TokenList take() { return std::move(list_); }

  private:
    Token folded(Token token) {
        const auto at = static_cast<std::uint32_t>(list_.keys.size());
        append_folded(list_.keys, token.span.of(list_.text));
        token.folded = {at, static_cast<std::uint32_t>(list_.keys.size())};
        token.stem = token.folded;
        if (token.kind == TokenKind::word) add_stem(token);
        return token;
    }

    void add_stem(Token& token) {
        const std::string_view folded = token.folded.of(list_.keys);
        sb_stemmer* stemmer = engines().stemmer.get();
        const auto* stem = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol*>(folded.data()),
                                           static_cast<int>(folded.size()));
        const auto size = static_cast<std::uint32_t>(sb_stemmer_length(stemmer));
        if (stem == nullptr || size == 0) return;
        const auto at = static_cast<std::uint32_t>(list_.keys.size());
        list_.keys.append(reinterpret_cast<const char*>(stem), size);
        token.stem = {at, at + size};
    }

    TokenList list_;
    std::uint32_t lines_ = 0;
    std::uint32_t joins_until_ = 0; ///< where the last zero-width character after a token ended
};

/// Zero-width space, word joiner, byte order mark: ICU sees no word in them; joiners and soft hyphens it keeps inside words.
bool is_zero_width(char32_t c) {
    return c == U'\u200B' || c == U'\u2060' || c == U'\uFEFF';
}

/// One ICU word segment, cut at inner marks; dots and commas between digits stay ("3.5", "1,000").
void add_word(Builder& builder, std::string_view text, std::uint32_t begin, std::uint32_t end) {
    bool letters = false;
    for (std::uint32_t i = begin; i < end;) {
        const CodePoint at = code_point_at(text, i);
        letters = letters || u_isalpha(static_cast<UChar32>(at.value));
        i += at.bytes;
    }
    if (!letters) {
        builder.add(begin, end, TokenKind::number);
        return;
    }
    std::uint32_t start = begin;
    for (std::uint32_t i = begin; i < end;) {
        const CodePoint at = code_point_at(text, i);
        if (!is_word_character(at.value)) {
            if (i > start) builder.add(start, i, TokenKind::word);
            builder.add(i, i + at.bytes, TokenKind::symbol);
            start = i + at.bytes;
        }
        i += at.bytes;
    }
    if (start < end) builder.add(start, end, TokenKind::word);
}

} // namespace

std::uint32_t TokenList::first_at(std::uint32_t byte_offset) const {
    const auto found =
        std::lower_bound(tokens.begin(), tokens.end(), byte_offset,
                         [](const Token& t, std::uint32_t offset) { return t.span.begin < offset; });
    return static_cast<std::uint32_t>(found - tokens.begin());
}

TokenList tokenize(std::string_view text) {
    Builder builder(text);
    icu::BreakIterator* breaks = engines().breaks.get();
    UErrorCode status = U_ZERO_ERROR;
    UText utext = UTEXT_INITIALIZER;
    utext_openUTF8(&utext, text.data(), static_cast<std::int64_t>(text.size()), &status);
    if (breaks == nullptr || U_FAILURE(status)) return builder.take();
    breaks->setText(&utext, status);
    std::int32_t begin = breaks->first();
    for (std::int32_t end = breaks->next(); end != icu::BreakIterator::DONE;
         begin = end, end = breaks->next()) {
        const auto from = static_cast<std::uint32_t>(begin);
        const auto to = static_cast<std::uint32_t>(end);
        const CodePoint first = code_point_at(text, from);
        const std::int32_t rule = breaks->getRuleStatus();
        if (rule >= UBRK_WORD_NONE && rule < UBRK_WORD_NONE_LIMIT) {
            if (first.value == U'\n' || first.value == U'\r' || first.value == U'\u2028') {
                builder.line_end();
            } else if (is_zero_width(first.value)) {
                builder.zero_width(from, to);
            } else if (!u_isUWhiteSpace(static_cast<UChar32>(first.value)) &&
                       u_charType(static_cast<UChar32>(first.value)) != U_CONTROL_CHAR) {
                builder.add(from, to, TokenKind::symbol);
            }
        } else {
            add_word(builder, text, from, to);
        }
    }
    utext_close(&utext);
    return builder.take();
}

} // namespace analyzer
