// SPDX-License-Identifier: Apache-2.0
#include "parse/field_points.hpp"

#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>

namespace analyzer {

namespace {

bool is_letters_only_capitals(std::string_view word) {
    return is_all_capitals(word) && word.size() <= 3;
}

} // namespace

TokenRange head_of(const ResumeWords& words, TokenRange range) {
    const TokenList& tokens = words.text.tokens;
    for (std::uint32_t i = range.first + 1; i < range.last; ++i) {
        const std::string_view source = tokens.source(i);
        const std::string_view folded = tokens.folded(i);
        if (source == "," || source == "(" || source == "/" || source == "–" || source == "—" ||
            folded == "of" || folded == "for" || folded == "in" || folded == "de" || folded == "on") {
            return {range.first, i};
        }
    }
    return range;
}

bool ends_with(const ResumeWords& words, ListIndex list, TokenRange range) {
    const TokenList& tokens = words.text.tokens;
    while (!range.empty()) {
        const Token& last = tokens[range.last - 1];
        const std::string_view word = tokens.source(range.last - 1);
        const bool numeral =
            word == "I" || word == "II" || word == "III" || word == "IV" || last.kind == TokenKind::number;
        if (last.kind != TokenKind::symbol && !numeral) break;
        --range.last;
    }
    for (std::uint32_t back = 1; back <= 4 && back <= range.size(); ++back) {
        const CueHit* hit = words.text.cues.at(list, range.last - back);
        if (hit != nullptr && range.last - back + hit->token_count >= range.last) return true;
    }
    return false;
}

bool is_description(const ResumeWords& words, TokenRange range) {
    const TokenList& tokens = words.text.tokens;
    std::uint32_t small = 0, capital = 0;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        if (tokens[i].kind != TokenKind::word) continue;
        const std::string_view word = tokens.source(i);
        if (starts_with_capital(word)) {
            ++capital;
        } else if (word.size() >= 4 && u_islower(static_cast<UChar32>(code_point_at(word, 0).value))) {
            ++small;
        }
    }
    if (small >= 2 && small + 1 >= capital) return true;
    std::uint32_t tools = 0;
    const auto& all = words.text.mentions;
    auto at = std::lower_bound(all.begin(), all.end(), range.first,
                               [](const Mention& m, std::uint32_t token) { return m.first_token < token; });
    for (; at != all.end() && at->first_token < range.last; ++at)
        tools += words.text.lexicon.term(at->term).kind == Kind::tool ? 1U : 0U;
    return tools >= 2;
}

int title_points(const ResumeWords& words, TokenRange range) {
    if (range.empty()) return 0;
    const TokenRange head = head_of(words, range);
    int points = 0;
    if (ends_with(words, words.title_noun, head)) {
        points += 3;
    } else if (ends_with(words, words.title_noun, range)) {
        points += 2;
    } else if (words.holds(words.title_noun, range)) {
        points += 1;
    }
    const std::uint32_t count = words.word_count(range);
    if (count > 8) points -= 2;
    if (count > 3 && is_description(words, range)) points -= 2;
    if (words.mentions(Kind::title, range)) points += 2;
    if (words.text.cues.at(words.seniority, range.first) != nullptr) points += 1;
    if (words.text.tokens.folded(range.first) == "the") points -= 3;
    if (ends_with(words, words.company_marker, head) && !ends_with(words, words.title_noun, head))
        points -= 2;
    return points;
}

int employer_points(const ResumeWords& words, TokenRange range) {
    if (range.empty()) return 0;
    const TokenRange head = head_of(words, range);
    int points = 0;
    if (ends_with(words, words.company_marker, head) || ends_with(words, words.company_marker, range)) {
        points += 3;
    } else if (words.holds(words.company_marker, range)) {
        points += 2;
    } else if (ends_with(words, words.company_word, head)) {
        points += 1;
    }
    if (words.holds(words.school_marker, range)) points += 1;
    if (words.holds(words.same_employer, range)) points += 4;
    if (ends_with(words, words.title_noun, head)) points -= 2;
    if (is_description(words, range)) points -= 4;
    const Span span = words.text.tokens.span(range.first, range.size());
    const auto& links = words.text.document.links;
    const auto link =
        std::lower_bound(links.begin(), links.end(), span.begin,
                         [](const Link& l, std::uint32_t begin) { return l.span.end <= begin; });
    if (link != links.end() && link->span.overlaps(span) && link->target.rfind("mailto:", 0) != 0)
        points += 1;
    return points;
}

TokenRange capitals_lead(const ResumeWords& words, TokenRange range) {
    const TokenList& tokens = words.text.tokens;
    std::uint32_t end = range.first, longest = 0, count = 0;
    for (; end < range.last; ++end) {
        const std::string_view word = tokens.source(end);
        if (tokens[end].kind == TokenKind::symbol && word != "&" && word != "'") break;
        if (tokens[end].kind != TokenKind::word) continue;
        if (!is_all_capitals(word)) return {};
        longest = std::max(longest, static_cast<std::uint32_t>(word.size()));
        ++count;
    }
    if (end == range.last || longest < 4 || (count < 2 && longest < 6)) return {};
    for (std::uint32_t i = end; i < range.last; ++i) {
        if (tokens[i].kind == TokenKind::word && !is_all_capitals(tokens.source(i)))
            return {range.first, end};
    }
    return {};
}

bool is_place(const ResumeWords& words, TokenRange range) {
    if (range.empty() || words.word_count(range) > 7) return false;
    const TokenList& tokens = words.text.tokens;
    if (words.is_home_town(range)) return true;
    if (words.covers(words.place_word, range) || words.covers(words.country, range)) return true;
    // The part after the last comma names a region or a country: "Leeds, UK", "Salt Lake City, UT 84101,
    // USA".
    std::vector<TokenRange> parts{{range.first, range.first}};
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        const bool cut = tokens.source(i) == "," || tokens.source(i) == "(";
        if (cut) parts.push_back({i + 1, i + 1});
        if (!cut) parts.back().last = i + 1;
    }
    const auto names_region = [&](TokenRange part) {
        while (!part.empty() && tokens[part.last - 1].kind != TokenKind::word) --part.last;
        if (part.empty()) return false;
        if (words.covers(words.country, part) || words.covers(words.place_word, part)) return true;
        const CueHit* hit = words.text.cues.at(words.region_code, part.first);
        const std::string_view word = tokens.source(part.first);
        return hit != nullptr && part.first + hit->token_count == part.last &&
               (word.size() > 3 || is_letters_only_capitals(word));
    };
    if (parts.size() == 1) {
        // "Springfield IL"
        TokenRange last = range;
        while (!last.empty() && tokens[last.last - 1].kind != TokenKind::word) --last.last;
        if (last.size() >= 2 && last.size() <= 4 && tokens.source(last.last - 1).size() == 2)
            return names_region({last.last - 1, last.last});
        return words.covers(words.region_code, range) && tokens.source(range.first).size() > 3;
    }
    if (tokens.source(parts.back().first - 1) == "(") return words.covers(words.country, parts.back());
    return names_region(parts.back()) && (parts.size() == 2 || names_region(parts[parts.size() - 2]));
}

} // namespace analyzer
