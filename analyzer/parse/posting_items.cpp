// SPDX-License-Identifier: Apache-2.0
#include "parse/posting_items.hpp"

#include <algorithm>
#include <optional>

namespace analyzer {

namespace {

constexpr std::uint32_t longest_item =
    400; // tokens; what goes on without a stop is cut, so that time stays linear

/// "... regulations Seven (7) years of ...": a capitalised number word begins a bullet too.
bool opens_with_number(const PostingText& text, std::uint32_t i) {
    constexpr std::uint32_t reach = 8;
    if (text.at(text.words.number_word, i) == 0 || !text.word(i - 1) || text.capital(i - 1)) return false;
    if (text.at(text.words.function_word, i - 1) != 0 || text.at(text.words.connector, i - 1) != 0)
        return false;
    const TokenRange after{i, std::min(i + reach, text.size())};
    return text.has(text.words.year_unit, after);
}

/// Does a new bullet begin at i, though the line goes on? Only capitalised openers do, and not inside a
/// phrase.
bool opens_item(const PostingText& text, std::uint32_t i, std::uint32_t item_first) {
    if (i <= item_first || !text.capital(i)) return false;
    const std::uint32_t count = text.at(text.words.item_opener, i);
    if (count == 0) return opens_with_number(text, i);
    const std::uint32_t before = i - 1;
    if (text.at(text.words.function_word, before) != 0 || text.at(text.words.connector, before) != 0)
        return false;
    if (text.symbol(before, ",/&-–—(:'’\"“") || (text.symbol(before, ".") && !text.ends_sentence(before)))
        return false;
    if (text.ends_at(text.words.trim_front, item_first, i)) return false;
    if (text.number(before)) return false;
    if (text.wrapped() || text.at(text.words.rated, before) != 0)
        return false; // "we were rated Good in 2023"
    for (const ListIndex degree : text.words.degree) {
        if (degree == no_list) continue;
        const bool one_degree =
            text.ends_at(degree, item_first, i) || (text.at(degree, i) != 0 && text.capital(before));
        if (one_degree) return false;
    }
    const bool capital_before = text.capital(before);
    return !capital_before || count > 1;
}

/// What the word at i says of the item that it marks; nothing if it is no mark.
std::optional<PostingRole> mark_at(const PostingText& text, std::uint32_t i) {
    const bool letter = text.word(i) && text.tokens[i].span.size() == 1;
    if (letter && !text.capital(i)) return std::nullopt;
    if (text.at(text.words.mark_required, i) == 1) return PostingRole::required;
    if (text.at(text.words.mark_preferred, i) == 1) return PostingRole::preferred;
    return std::nullopt;
}

/// "Degree - Essential", "Negotiation (D)": a mark behind an item says how strongly it is asked for. The item ends before it.
void take_mark(const PostingText& text, std::vector<PostingItem>& items) {
    TokenRange& tokens = items.back().tokens;
    std::uint32_t last = tokens.last;
    while (last > tokens.first && text.symbol(last - 1, ".;)]|")) --last;
    if (last == tokens.first) return;
    const std::uint32_t mark = last - 1;
    const std::optional<PostingRole> role = mark_at(text, mark);
    if (!role) return;
    if (mark == tokens.first) { // a dash has cut it off
        const bool behind = items.size() > 1 && mark > 0 && text.line_begin(mark) < mark &&
                            text.line_begin(items[items.size() - 2].tokens.first) == text.line_begin(mark);
        if (!behind || !(last == text.line_end(mark) || text.line_end(mark) == tokens.last)) return;
        items.pop_back();
    } else {
        const bool set_off = text.symbol(mark - 1, "([|–—-") && !text.tokens[mark - 1].glued;
        if (!set_off || mark - 1 == tokens.first) return;
        tokens.last = mark - 1;
    }
    items.back().role = *role;
    items.back().bullet = true;
}

bool ends_item(const PostingText& text, std::uint32_t i) { // is i the last token of an item?
    if (text.symbol(i, ";"))
        return text.at(text.words.same_again, i + 1) == 0; // "pastry matters; so does butchery"
    return text.ends_sentence(i);
}

} // namespace

std::vector<PostingItem> split_into_items(const PostingText& text, const std::vector<PostingPart>& parts) {
    std::vector<PostingItem> items;
    for (const PostingPart& part : parts) {
        std::uint32_t first = part.body.first;
        bool bullet = false;
        bool flat = false;
        bool continues = false;
        bool condition = part.label && !part.heading.empty() && text.has(text.words.gate_label, part.heading);
        const auto close = [&](std::uint32_t last) {
            if (last > first) {
                items.push_back(
                    {{first, last}, part.role, part.body.first, condition, continues, bullet || flat});
                take_mark(text, items);
                condition = false;
            }
            first = last;
            bullet = flat = continues = false;
        };
        for (std::uint32_t i = part.body.first; i < part.body.last; ++i) {
            const bool sign = text.bullet_sign(i) != 0 && (text.starts_line(i) || !text.tokens[i].glued);
            const bool marked =
                sign || text.bulleted(i) || text.after_stray_bullet(i) || text.numbering(i) != 0;
            if (marked || (i > first && text.fresh_line(i))) {
                const bool in_sentence = i > 0 && !text.ends_sentence(i - 1);
                close(i);
                bullet = marked;
                if (sign) {
                    first = i + text.bullet_sign(i);
                    i = first - 1;
                    continue;
                }
                if (const std::uint32_t number = text.numbering(i); number != 0) {
                    continues = in_sentence && text.numbering_style(i) != 0 && !text.starts_line(i);
                    first = i + number;
                    i = first - 1;
                    continue;
                }
            } else if (opens_item(text, i, first)) {
                close(i);
                flat = true;
            }
            if (ends_item(text, i) || i + 1 - first >= longest_item) close(i + 1);
        }
        close(part.body.last);
    }
    return items;
}

std::vector<PostingItem> split_into_items(const PostingText& text) {
    std::vector<PostingItem> items;
    for (const PostingPart& part : find_posting_parts(text)) {
        if (!part.heading.empty())
            items.push_back({part.heading, part.role, part.heading.first, false, false, false});
        const std::vector<PostingItem> body = split_into_items(text, {part});
        items.insert(items.end(), body.begin(), body.end());
    }
    return items;
}

std::vector<TokenRange> split_into_clauses(const PostingText& text, TokenRange item) {
    std::vector<TokenRange> clauses;
    std::uint32_t first = item.first;
    bool in_parentheses = false; // opened by a wish: "(advantage: ...)"
    const auto close = [&](std::uint32_t last) {
        if (last > first) clauses.push_back({first, last});
        first = last;
    };
    for (std::uint32_t i = item.first; i < item.last; ++i) {
        const std::uint32_t wish = text.at(text.words.wish_before, i);
        if (wish != 0) {
            const bool opened = i > item.first && text.symbol(i - 1, "([");
            close(opened && i - 1 >= first ? i - 1 : i);
            in_parentheses = opened;
            i += wish - 1;
            continue;
        }
        if (in_parentheses && text.symbol(i, ")]")) {
            close(i + 1);
            in_parentheses = false;
            continue;
        }
        if (text.symbol(i, "–—") || (text.symbol(i, "-") && !text.tokens[i].glued && i + 1 < item.last &&
                                     !text.tokens[i + 1].glued)) {
            close(i);
            continue;
        }
        if (i > first && text.at(text.words.clause_joiner, i) != 0) {
            close(i);
            continue;
        }
        const bool border = text.symbol(i, ",") || text.at(text.words.connector, i) != 0;
        if (border &&
            (text.ends_at(text.words.wish_after, first, i) || text.ends_at(text.words.must, first, i) ||
             text.ends_at(text.words.negation, first, i))) {
            close(i);
        }
    }
    close(item.last);
    return clauses;
}

} // namespace analyzer
