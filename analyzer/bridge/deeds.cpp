// SPDX-License-Identifier: Apache-2.0
#include "bridge/deeds.hpp"

#include "match/asked_words.hpp"
#include "match/evidence_outcome.hpp"
#include "match/thought_starts.hpp"

#include <algorithm>
#include <cctype>

namespace analyzer {

namespace {

constexpr std::size_t longest_quote = 170;
constexpr std::size_t shortest_quote = 20;

/// Without the mark of a list item.
std::string plain_quote(std::string_view text) {
    std::string quote = tidy_quote(text);
    const std::size_t letter = quote.find_first_not_of("-*+> ");
    quote.erase(0, letter == std::string::npos ? quote.size() : letter);
    for (const std::string_view bullet : {"•", "·", "–", "▪", "●", "◦", "‣", "■", "○"}) {
        if (quote.starts_with(bullet)) quote.erase(0, bullet.size());
    }
    quote.erase(0, quote.find_first_not_of(' ') == std::string::npos ? quote.size()
                                                                     : quote.find_first_not_of(' '));
    return quote;
}

/// The parts of a stretch of text that end with one of the marks before a capital. An abbreviation ("St. Ann") ends none: it
/// takes three letters before the mark.
std::vector<Span> cut_at(std::string_view text, Span whole, std::string_view marks) {
    std::vector<Span> found;
    std::uint32_t begin = whole.begin;
    const auto letter = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
    for (std::uint32_t i = whole.begin + 3; i + 2 < whole.end; ++i) {
        const bool mark =
            marks.find(text[i]) != std::string_view::npos && (text[i + 1] == ' ' || text[i + 1] == '\n');
        if (!mark || !letter(text[i - 1]) || !letter(text[i - 2]) || !letter(text[i - 3])) continue;
        const std::size_t next = text.find_first_not_of(" \n", i + 1);
        if (marks == "." && (next >= whole.end || std::islower(static_cast<unsigned char>(text[next])) != 0))
            continue;
        found.push_back({begin, i});
        begin = i + 1;
    }
    found.push_back({begin, whole.end});
    return found;
}

/// The parts of a stretch of text that begin a thought each: lines of a list without signs.
std::vector<Span> thoughts_in(const TokenList& tokens, const std::vector<bool>& starts, Span whole) {
    std::vector<Span> found;
    std::uint32_t begin = whole.begin;
    for (std::uint32_t i = tokens.first_at(whole.begin);
         i < tokens.size() && tokens[i].span.begin < whole.end; ++i) {
        if (!starts[i] || tokens[i].span.begin <= begin) continue;
        found.push_back({begin, tokens[i].span.begin});
        begin = tokens[i].span.begin;
    }
    found.push_back({begin, whole.end});
    return found;
}

bool opens_bracket(std::string_view text) {
    return std::count(text.begin(), text.end(), '(') > std::count(text.begin(), text.end(), ')');
}

bool holds(const std::vector<std::size_t>& all, std::size_t one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

bool fits(const std::string& quote) {
    return quote.size() >= shortest_quote && quote.size() <= longest_quote;
}

} // namespace

std::string place_of(const Position& position) {
    std::string title = tidy_quote(position.title.value);
    const std::string employer = tidy_quote(position.employer.value);
    if (title.empty()) return employer;
    if (!employer.empty() && title.find(employer) == std::string::npos) title += ", " + employer;
    return title;
}

std::vector<Deed> find_deeds(const BridgeInputs& inputs) {
    const std::string_view text = inputs.resume.text.document.text;
    const TokenList& tokens = inputs.resume.text.tokens;
    const std::vector<bool> starts = thought_starts(inputs.resume.text);
    EvidenceOutcome outcome(inputs.resume.text);
    std::vector<Deed> deeds;
    for (const Position& position : inputs.resume.resume.positions) {
        const std::string place = place_of(position);
        for (const Span highlight : position.highlights) {
            std::vector<Span> pieces;
            for (const Span thought : thoughts_in(tokens, starts, highlight)) {
                for (const Span sentence : cut_at(text, thought, ".")) {
                    if (plain_quote(sentence.of(text)).size() <= longest_quote) {
                        pieces.push_back(sentence);
                    } else {
                        for (const Span part : cut_at(text, sentence, ";")) pieces.push_back(part);
                    }
                }
            }
            for (Span piece : pieces) {
                if (opens_bracket(piece.of(text)) && piece.end < text.size() && text[piece.end] == ')')
                    ++piece.end;
                std::string quote = plain_quote(piece.of(text));
                if (fits(quote))
                    deeds.push_back(
                        {piece,
                         std::move(quote),
                         place,
                         outcome.shown_in(tokens.first_at(piece.begin), tokens.first_at(piece.end)),
                         {},
                         {}});
            }
        }
    }
    for (std::size_t i = 0; i < inputs.matches.size(); ++i) {
        for (const Evidence& evidence : inputs.matches[i].evidence) {
            for (Deed& deed : deeds) {
                if (evidence.match == MatchKind::none || !deed.span.contains(evidence.span)) continue;
                std::vector<std::size_t>& mine =
                    evidence.match == MatchKind::related ? deed.near : deed.requirements;
                if (!holds(mine, i)) mine.push_back(i);
            }
        }
    }
    return deeds;
}

const Deed* deed_for(const std::vector<Deed>& deeds, std::size_t requirement) {
    const Deed* best = nullptr;
    const auto rank = [&](const Deed& deed) {
        const int shows = holds(deed.requirements, requirement) ? 2 : holds(deed.near, requirement) ? 1 : 0;
        return shows == 0 ? 0 : 2 * shows + (deed.result ? 1 : 0);
    };
    for (const Deed& deed : deeds) {
        if (rank(deed) > (best == nullptr ? 0 : rank(*best))) best = &deed;
    }
    return best;
}

} // namespace analyzer
