// Words of the list `cues:`, and the passage that holds them. `with:` a word of this list must follow within a few
// words; `but:` no word of this list may stand in the passage, for then they mean something else; `sections:` where
// they count; `quote: words` quotes the words alone, up to the next clause; `names: yes` counts names of employers,
// `interests: yes` hobbies; `opens: yes` the words must open a sentence or clause; `amount:` money, percent or
// any must stand near them.
// SPDX-License-Identifier: Apache-2.0
#include "bridge/evidence/passage.hpp"
#include "bridge/evidence/trace.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::uint32_t reach_of_with = 6;
constexpr std::uint32_t reach_of_denial = 4;
constexpr std::uint32_t reach_of_amount = 8;
constexpr std::uint32_t least_words = 3; ///< and numbers

bool proves_something(const BridgeInputs& inputs, Span span) {
    return std::any_of(inputs.matches.begin(), inputs.matches.end(), [&](const Match& match) {
        return std::any_of(match.evidence.begin(), match.evidence.end(),
                           [&](const Evidence& evidence) { return evidence.span.overlaps(span); });
    });
}

/// "Trained two commis": a small plain number stands for those whom no list can name.
bool counts_people(const ResumePage& page, std::uint32_t first, std::uint32_t last) {
    constexpr double most = 200;
    const ReadText& text = page.inputs.resume.text;
    const Amount* const amount = page.amounts.first_in(first, last);
    if (amount == nullptr || amount->percent || amount->money || amount->value > most || amount->last >= last)
        return false;
    const CueHit* const pace = text.cues.at(text.lexicon.list("backstory/spans-of-time"), amount->last);
    return pace == nullptr && text.tokens[amount->last].kind == TokenKind::word;
}

bool is_heading(const BridgeInputs& inputs, const Section* section, Span at) {
    if (section != nullptr && section->heading.overlaps(at)) return true;
    const std::vector<Line>& lines = inputs.resume.text.document.lines;
    return std::any_of(lines.begin(), lines.end(),
                       [&](const Line& line) { return line.heading_level > 0 && line.span.contains(at); });
}

/// A word in the name of a company says nothing of the person: "Coursera, Intern".
bool in_employer_name(const BridgeInputs& inputs, Span at) {
    const std::vector<Position>& positions = inputs.resume.resume.positions;
    return std::any_of(positions.begin(), positions.end(), [&](const Position& position) {
        return position.kind == Position::Kind::work && position.employer.span.contains(at);
    });
}

/// "Porter, weekends" is how one worked, not how one studied.
bool in_work_header(const BridgeInputs& inputs, Span at) {
    const std::vector<Position>& positions = inputs.resume.resume.positions;
    return std::any_of(positions.begin(), positions.end(), [&](const Position& position) {
        return position.kind == Position::Kind::work && position.header.contains(at);
    });
}

std::uint32_t words_in(const TokenList& tokens, Passage passage) {
    std::uint32_t words = 0;
    for (std::uint32_t i = passage.first; i < passage.last; ++i)
        words += tokens[i].kind != TokenKind::symbol ? 1 : 0;
    return words;
}

/// Do only marks, numbers and a word or two stand before a token?
bool opens(const TokenList& tokens, Passage passage, std::uint32_t token) {
    std::uint32_t words = 0;
    for (std::uint32_t i = passage.first; i < token; ++i) words += tokens[i].kind == TokenKind::word ? 1 : 0;
    return words <= 1;
}

/// "Free checks; started at the counter": a clause may open after a mark.
bool opens_clause(const TokenList& tokens, Passage passage, std::uint32_t token) {
    if (opens(tokens, passage, token)) return true;
    const std::uint32_t before = token - 1;
    const auto mark = [&](std::uint32_t i) {
        return tokens[i].kind == TokenKind::symbol && (i + 1 >= tokens.size() || !tokens[i + 1].glued);
    };
    return mark(before) || (before > passage.first && mark(before - 1)); // "I", "and" between them
}

/// Does an amount of the kind that the rule wants stand near the words? No `amount:` wants none.
bool has_amount(const Amounts& amounts, std::string_view wanted, Passage passage, Passage place) {
    if (wanted.empty()) return true;
    const std::uint32_t first = std::max(passage.first, place.first - std::min(place.first, reach_of_amount));
    const std::uint32_t last = std::min(passage.last, place.last + reach_of_amount);
    for (std::uint32_t i = first; i < last; ++i) {
        const Amount* const amount = amounts.at(i);
        if (amount == nullptr) continue;
        i = amount->last - 1;
        if (amount->year) continue;
        if (wanted == "any" || (wanted == "money" && amount->money) ||
            (wanted == "percent" && amount->percent))
            return true;
    }
    return false;
}

} // namespace

std::vector<Trace> cue_words(const ResumePage& page, const StoryRule& rule) {
    const BridgeInputs& inputs = page.inputs;
    const ReadText& text = inputs.resume.text;
    const Lexicon& lexicon = text.lexicon;
    const std::span<const CueHit> hits = text.cues.hits(rule.cues);
    if (hits.empty()) return {};
    const ListIndex denied = lexicon.list("backstory/denied");
    const ListIndex clause = lexicon.list("backstory/clause-openers");
    std::vector<Trace> found;
    std::uint32_t seen = 0; // passages before this token have given their trace
    for (const CueHit& hit : hits) {
        const std::uint32_t end = hit.first_token + hit.token_count;
        const Passage passage = page.passages.around(hit.first_token);
        if (hit.first_token < seen || end > passage.last) continue;
        if (text.cues.first_in(rule.but, passage.first, passage.last) != nullptr) continue;
        const std::uint32_t before =
            std::max(passage.first, hit.first_token - std::min(hit.first_token, reach_of_denial));
        if (text.cues.first_in(denied, before, hit.first_token) != nullptr) continue;
        if (rule.opens && !opens_clause(text.tokens, passage, hit.first_token)) continue;
        if (!has_amount(page.amounts, rule.amount, passage, {hit.first_token, end})) continue;
        const std::uint32_t reach = std::min(passage.last, end + reach_of_with);
        if (rule.with != no_list && text.cues.first_in(rule.with, end, reach) == nullptr &&
            (!rule.counts || !counts_people(page, end, reach))) {
            continue;
        }
        const Span at = text.tokens.span(hit.first_token, hit.token_count);
        const Section* section = inputs.resume.resume.section_at(at.begin);
        const SectionKind kind = section == nullptr ? SectionKind::other : section->kind;
        if (!rule.wording.value("sections").empty() &&
            !rule.wording.has_item("sections", section_kind_name(kind)))
            continue;
        if (kind == SectionKind::references || is_heading(inputs, section, at)) continue;
        if (kind == SectionKind::interests && !rule.interests &&
            !rule.wording.has_item("sections", section_kind_name(kind)))
            continue;
        if (!rule.headers && in_work_header(inputs, at)) continue;
        if (!rule.names && in_employer_name(inputs, at)) continue;

        Passage quote = passage;
        if (rule.quotes_words) {
            quote = {hit.first_token, end};
            while (quote.last < passage.last && text.tokens[quote.last].kind != TokenKind::symbol &&
                   text.cues.at(clause, quote.last) == nullptr) {
                ++quote.last;
            }
        }
        const Span span = page.passages.quotable(quote, {hit.first_token, end});
        const std::string line = quoted(inputs.resume, span);
        if (words_in(text.tokens, quote) < least_words) continue; // a heading in all but name
        Trace trace{{span}, {{"line", line}, {"words", quoted(inputs.resume, at)}}, {}};
        const Position* position = inputs.resume.resume.position_at(span.begin);
        if (position != nullptr && position->kind == Position::Kind::work) trace.strength += 1;
        if (page.amounts.first_in(passage.first, passage.last) != nullptr) trace.strength += 1;
        if (proves_something(inputs, span)) trace.strength += 1;
        if (opens(text.tokens, passage, hit.first_token)) trace.strength += 1; // then the passage is about it
        trace.place = {hit.first_token, end};
        found.push_back(std::move(trace));
        seen = passage.last;
    }
    return found;
}

} // namespace analyzer
