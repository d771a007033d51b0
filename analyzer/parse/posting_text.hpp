// A posting's tokens with the questions the posting parser asks of them: where lines, sentences and capitals stand, which
// word lists match. In: what the earlier stages made. Everything counts in token indices, ranges are half-open.
// Example:  if (text.count("cue/such-as"_list...)) is spelt  text.at(words.such_as, i)  and gives the tokens of the hit, or 0.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/posting_words.hpp"
#include "parse/read_text.hpp"
#include "token/token_range.hpp"

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

namespace analyzer {

class PostingText {
  public:
    explicit PostingText(const ReadText& read);

    [[nodiscard]] std::uint32_t size() const { return tokens.size(); }
    /// Tokens of the list's longest hit that begins at i; 0 if none.
    [[nodiscard]] std::uint32_t at(ListIndex list, std::uint32_t i) const;
    /// The first token of a hit of the list inside the range; `range.last` if none.
    [[nodiscard]] std::uint32_t find(ListIndex list, TokenRange range) const;
    [[nodiscard]] bool has(ListIndex list, TokenRange range) const { return find(list, range) < range.last; }
    /// Does a hit of the list end right before token i, beginning at or after `from`?
    [[nodiscard]] bool ends_at(ListIndex list, std::uint32_t from, std::uint32_t i) const;

    [[nodiscard]] bool symbol(std::uint32_t i, std::string_view among) const;
    [[nodiscard]] bool word(std::uint32_t i) const { return i < size() && tokens[i].kind == TokenKind::word; }
    [[nodiscard]] bool number(std::uint32_t i) const {
        return i < size() && tokens[i].kind == TokenKind::number;
    }
    [[nodiscard]] bool capital(std::uint32_t i) const;
    [[nodiscard]] bool starts_line(std::uint32_t i) const { return i >= size() || tokens[i].line_start; }
    [[nodiscard]] bool ends_sentence(std::uint32_t i) const;
    /// Token right after the last one of i's line.
    [[nodiscard]] std::uint32_t line_end(std::uint32_t i) const { return line_ends_[i]; }
    [[nodiscard]] std::uint32_t line_begin(std::uint32_t i) const { return line_begins_[i]; }
    [[nodiscard]] const Line*
    look(std::uint32_t i) const; ///< the document's line of a token; null if unknown
    /// Does a new thought begin with i's line, rather than the wrapped rest of the line before?
    [[nodiscard]] bool fresh_line(std::uint32_t i) const;
    /// Has the text lines that were ended by hand at about one width? It is no text then that has lost its line breaks.
    [[nodiscard]] bool wrapped() const {
        return width_ >= narrowest_wrapped && width_ <= longest_wrapped && full_lines_ > 1;
    }
    [[nodiscard]] bool bulleted(std::uint32_t i) const; ///< i begins a line that is an item of a list
    /// Tokens of a sign at i that opens an item; some signs do only where they begin a line ("~ French", not "3 > 2").
    [[nodiscard]] std::uint32_t bullet_sign(std::uint32_t i) const;
    /// Tokens of a sign at i that numbers an item: "1.", "(a)", "iv)", "3.5", "E2"; 0 if none.
    [[nodiscard]] std::uint32_t numbering(std::uint32_t i) const;
    /// What tells the numbering of one list from that of another; 0 where nothing is numbered.
    [[nodiscard]] std::uint32_t numbering_style(std::uint32_t i) const;
    /// Stands a control character before i, as a bullet of an old Windows code page comes through?
    [[nodiscard]] bool after_stray_bullet(std::uint32_t i) const;
    /// A blacked-out name: "<ORGANIZATION>", "[REDACTED]".
    [[nodiscard]] bool placeholder(std::uint32_t i) const;
    /// Are the tokens words of their own: nothing blacked out, no rest of a word such as "-time" of "full-time"?
    [[nodiscard]] bool whole_words(TokenRange range) const;
    [[nodiscard]] const Mention* mention_over(std::uint32_t i) const;
    /// Does a word end in one of the list's items?
    [[nodiscard]] bool ends_like(ListIndex endings, std::string_view word) const;
    /// Words of the range, symbols and numbers not counted.
    [[nodiscard]] std::uint32_t words_in(TokenRange range) const;
    [[nodiscard]] Span span(TokenRange range) const { return tokens.span(range.first, range.size()); }
    [[nodiscard]] std::string_view folded(std::uint32_t i) const { return tokens.folded(i); }

    const ReadText& read;
    const TokenList& tokens;
    const Cues& cues;
    PostingWords words;

  private:
    static constexpr std::uint32_t narrowest_wrapped = 40; // bytes
    static constexpr std::uint32_t longest_wrapped = 140;

    std::vector<std::uint32_t> line_begins_; ///< per token
    std::vector<std::uint32_t> line_ends_;
    std::vector<std::uint32_t> looks_; ///< per token: index into the document's lines, +1; 0 if none
    void find_numberings();

    std::vector<std::uint32_t> mentions_; ///< per token: index of the mention over it, +1; 0 if none
    std::map<std::uint32_t, std::uint32_t>
        numberings_;               ///< tokens that begin an item's number, with its style
    std::uint32_t full_lines_ = 0; ///< lines about as long as the longest
    std::uint32_t width_ = 0;      ///< bytes of the longest line
};

} // namespace analyzer
