// SPDX-License-Identifier: Apache-2.0
#include "parse/posting_text.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace analyzer {

namespace {

/// What may number an item, by its look alone.
struct NumberSign {
    static constexpr std::uint32_t digits = 1, digits_between = 2, letter = 3, letter_between = 4;
    static constexpr std::uint32_t decimal = 100; ///< and the part before the point
    static constexpr std::uint32_t coded = 1000;  ///< and the letter: "E2", "D1"
    std::uint32_t count = 0;
    std::uint32_t style = 0;
};

bool is_digits(std::string_view word) {
    return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "b", "iv"
bool is_ordinal_letter(std::string_view word) {
    constexpr std::size_t longest = 4; // "viii"
    if (word.size() == 1) return word[0] >= 'a' && word[0] <= 'z';
    return word.size() <= longest && word.find_first_not_of("ivx") == std::string_view::npos;
}

std::uint32_t number_before_point(std::string_view word) { // "3.10": 3, anything else 0
    const std::size_t point = word.find('.');
    if (point == std::string_view::npos || point == 0 || point > 2 || point + 3 < word.size()) return 0;
    if (!is_digits(word.substr(0, point)) || !is_digits(word.substr(point + 1))) return 0;
    std::uint32_t whole = 0;
    for (const char digit : word.substr(0, point))
        whole = 10 * whole + static_cast<std::uint32_t>(digit - '0');
    return whole;
}

NumberSign number_sign(const TokenList& tokens, std::uint32_t i) {
    const auto sign_at = [&](std::uint32_t k, std::string_view among) {
        return k < tokens.size() && tokens[k].kind == TokenKind::symbol && tokens[k].glued &&
               among.find(tokens.source(k)) != std::string_view::npos;
    };
    const auto apart = [&](std::uint32_t k) {
        return k < tokens.size() && !tokens[k].line_start && !tokens[k].glued;
    };
    const bool opens = tokens[i].kind == TokenKind::symbol && tokens.source(i) == "(" && !tokens[i].glued;
    const std::uint32_t at = opens ? i + 1 : i;
    if (at >= tokens.size() || (opens && !tokens[at].glued) || tokens[at].kind == TokenKind::symbol)
        return {};
    const std::string_view word = tokens.folded(at);
    if (const std::uint32_t whole = number_before_point(word); whole != 0 && !opens) {
        const std::uint32_t count = sign_at(at + 1, ".)") ? 2 : 1;
        return apart(at + count) ? NumberSign{count, NumberSign::decimal + whole} : NumberSign{};
    }
    const bool closes = sign_at(at + 1, opens ? ")" : ".)");
    if (closes && apart(at + 2)) {
        if (is_digits(word) && word.size() <= 2)
            return {opens ? 3U : 2U, opens ? NumberSign::digits_between : NumberSign::digits};
        if (is_ordinal_letter(word))
            return {opens ? 3U : 2U, opens ? NumberSign::letter_between : NumberSign::letter};
    }
    const bool code = !opens && (word.size() == 2 || word.size() == 3) && word[0] >= 'a' && word[0] <= 'z' &&
                      is_digits(word.substr(1));
    if (code && apart(at + 1)) return {1, NumberSign::coded + static_cast<std::uint32_t>(word[0])};
    return {};
}

} // namespace

PostingText::PostingText(const ReadText& from)
    : read(from), tokens(from.tokens), cues(from.cues), words(from.lexicon) {
    const std::uint32_t count = tokens.size();
    line_begins_.resize(count);
    line_ends_.resize(count);
    looks_.assign(count, 0);
    mentions_.assign(count, 0);
    for (std::uint32_t i = 0; i < count; ++i)
        line_begins_[i] = i == 0 || tokens[i].line_start ? i : line_begins_[i - 1];
    for (std::uint32_t i = count; i-- > 0;) {
        line_ends_[i] = i + 1 == count || tokens[i + 1].line_start ? i + 1 : line_ends_[i + 1];
    }
    for (std::uint32_t i = 0; i < count; i = line_ends_[i])
        width_ = std::max(width_, tokens.span(i, line_ends_[i] - i).size());
    for (std::uint32_t i = 0; i < count; i = line_ends_[i]) {
        if (tokens.span(i, line_ends_[i] - i).size() >= width_ - width_ / 8) ++full_lines_;
    }
    const std::vector<Line>& lines = from.document.lines;
    std::uint32_t line = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        while (line < lines.size() && lines[line].span.end <= tokens[i].span.begin) ++line;
        if (line < lines.size() && lines[line].span.begin <= tokens[i].span.begin) looks_[i] = line + 1;
    }
    for (std::uint32_t m = 0; m < from.mentions.size(); ++m) {
        const Mention& mention = from.mentions[m];
        if (mention.token_count == 1 && placeholder(mention.first_token)) continue;
        for (std::uint32_t i = 0; i < mention.token_count; ++i) mentions_[mention.first_token + i] = m + 1;
    }
    find_numberings();
}

std::uint32_t PostingText::at(ListIndex list, std::uint32_t i) const {
    if (i >= size()) return 0;
    const CueHit* hit = cues.at(list, i);
    return hit == nullptr ? 0 : hit->token_count;
}

std::uint32_t PostingText::find(ListIndex list, TokenRange range) const {
    if (range.empty()) return range.last;
    for (std::uint32_t from = range.first; from < range.last;) {
        // first_in gives the hit that fits as a whole; a range of one token asks for a hit of one token.
        const CueHit* hit = cues.first_in(list, from, range.last);
        if (hit == nullptr) return range.last;
        if (hit->first_token + hit->token_count <= range.last) return hit->first_token;
        from = hit->first_token + 1;
    }
    return range.last;
}

bool PostingText::ends_at(ListIndex list, std::uint32_t from, std::uint32_t i) const {
    constexpr std::uint32_t longest = 8;
    for (std::uint32_t first = i > from + longest ? i - longest : from; first < i; ++first) {
        if (at(list, first) == i - first) return true;
    }
    return false;
}

bool PostingText::symbol(std::uint32_t i, std::string_view among) const {
    return i < size() && tokens[i].kind == TokenKind::symbol &&
           among.find(tokens.source(i)) != std::string_view::npos;
}

bool PostingText::capital(std::uint32_t i) const {
    return i < size() && tokens[i].kind == TokenKind::word && starts_with_capital(tokens.source(i));
}

bool PostingText::ends_sentence(std::uint32_t i) const {
    if (!symbol(i, ".!?")) return false;
    const std::uint32_t next = i + 1;
    if (next >= size()) return true;
    if (mention_over(i) != nullptr) return false;
    const bool abbreviated = i > 0 && at(words.abbreviation, i - 1) == 1;
    if (tokens[next].line_start) return !abbreviated || capital(next);
    if (tokens[next].glued) {
        // "functions.This starts": a blank forgotten, unlike "Node.js" or "3.5".
        return i > 0 && word(i - 1) && !capital(i - 1) && tokens[i - 1].span.size() > 2 && capital(next) &&
               tokens[next].span.size() > 2 && !is_all_capitals(tokens.source(next));
    }
    if (abbreviated) return false;
    return !word(next) || capital(next);
}

const Line* PostingText::look(std::uint32_t i) const {
    return i < size() && looks_[i] != 0 ? &read.document.lines[looks_[i] - 1] : nullptr;
}

bool PostingText::bulleted(std::uint32_t i) const {
    if (i >= size() || !tokens[i].line_start) return false;
    const bool emphasis =
        symbol(i, "*") && i + 1 < size() && tokens[i + 1].glued && symbol(i + 1, "*"); // "**Skills**"
    if (emphasis) return false;
    if (bullet_sign(i) != 0 || after_stray_bullet(i)) return true;
    if (const Line* line = look(i); line != nullptr && line->list_item) return true;
    return numbering(i) != 0;
}

std::uint32_t PostingText::bullet_sign(std::uint32_t i) const {
    if (const std::uint32_t count = at(words.bullet, i); count != 0) return count;
    const std::uint32_t count = at(words.line_bullet, i);
    const bool apart = count != 0 && starts_line(i) && i + count < size() && !tokens[i + count].glued &&
                       !tokens[i + count].line_start;
    return apart ? count : 0;
}

std::uint32_t PostingText::numbering(std::uint32_t i) const {
    return numberings_.contains(i) ? number_sign(tokens, i).count : 0;
}

std::uint32_t PostingText::numbering_style(std::uint32_t i) const {
    const auto found = numberings_.find(i);
    return found == numberings_.end() ? 0 : found->second;
}

/// "1." is enough by itself; a letter, a "3.5" or an "E2" may be words and counts only where its like is found again.
void PostingText::find_numberings() {
    std::map<std::uint32_t, std::uint32_t> found; // by token: style
    std::map<std::uint32_t, std::uint32_t> count; // by style
    for (std::uint32_t i = 0; i < size(); ++i) {
        const NumberSign sign = number_sign(tokens, i);
        if (sign.count == 0) continue;
        if (!tokens[i].line_start && sign.style != NumberSign::letter_between) continue;
        found[i] = sign.style;
        ++count[sign.style];
    }
    for (const auto& [i, style] : found) {
        const std::uint32_t least = style == NumberSign::digits ? 1 : style >= NumberSign::coded ? 3 : 2;
        if (count[style] >= least) numberings_[i] = style;
    }
}

bool PostingText::after_stray_bullet(std::uint32_t i) const {
    if (i >= size() || tokens[i].glued) return false;
    const Span gap{i == 0 ? 0 : tokens[i - 1].span.end, tokens[i].span.begin};
    return gap.of(tokens.text).find("\xC2\x95") != std::string_view::npos;
}

bool PostingText::fresh_line(std::uint32_t i) const {
    if (i == 0 || i >= size()) return true;
    const Token& token = tokens[i];
    if (!token.line_start) return false;
    if (token.after_blank_line || bulleted(i) || ends_sentence(i - 1) || symbol(i - 1, ":;!?")) return true;
    const Line* here = look(i);
    const Line* before = look(i - 1);
    if (here != nullptr && before != nullptr) {
        if (here->heading_level != 0 || before->heading_level != 0 || here->page != before->page) return true;
        if (here->block != before->block) return true;
    }
    if (symbol(i - 1, ",(&/") || at(words.connector, i - 1) != 0) return false;
    // "css" may begin a line of its own; other words in small letters go on with the line before.
    const Mention* mention = mention_over(i);
    if (word(i) && !capital(i) && (mention == nullptr || mention->first_token < i)) return false;
    // The next word would have fitted onto the line before, so the line was ended on purpose.
    if (!wrapped()) return true;
    const std::uint32_t before_begin = line_begins_[i - 1];
    const std::uint32_t used = tokens[i - 1].span.end - tokens[before_begin].span.begin;
    // Lines wrapped by hand are ragged by an eighth.
    return used + 1 + token.span.size() + 2 < width_ - width_ / 8;
}

bool PostingText::placeholder(std::uint32_t i) const {
    return word(i) && i > 0 && tokens[i].glued && symbol(i - 1, "<[") && i + 1 < size() &&
           tokens[i + 1].glued && symbol(i + 1, ">]") && is_all_capitals(tokens.source(i));
}

bool PostingText::whole_words(TokenRange range) const {
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        if (placeholder(i)) return false;
    }
    if (range.empty() || !tokens[range.first].glued) return !range.empty();
    return !symbol(range.first, "-") && (range.first == 0 || !symbol(range.first - 1, "-'’"));
}

const Mention* PostingText::mention_over(std::uint32_t i) const {
    return i < size() && mentions_[i] != 0 ? &read.mentions[mentions_[i] - 1] : nullptr;
}

bool PostingText::ends_like(ListIndex endings, std::string_view word) const {
    if (endings == no_list) return false;
    for (const std::string_view ending : read.lexicon.list_items(endings)) {
        if (word.size() > ending.size() && word.ends_with(ending)) return true;
    }
    return false;
}

std::uint32_t PostingText::words_in(TokenRange range) const {
    std::uint32_t count = 0;
    for (std::uint32_t i = range.first; i < range.last; ++i) count += word(i) ? 1U : 0U;
    return count;
}

} // namespace analyzer
