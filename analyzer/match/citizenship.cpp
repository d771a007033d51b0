// SPDX-License-Identifier: Apache-2.0
#include "match/citizenship.hpp"

#include <algorithm>
#include <optional>

namespace analyzer {

namespace {

/// "right to work" is asked, "in the UK" follows.
constexpr std::uint32_t said_after = 6;
/// "an EU" stands before "work permit".
constexpr std::uint32_t said_before = 2;
/// "nationality: Dutch", "right to work in the US": what may stand between.
constexpr std::uint32_t said_between = 2;

bool asks_for(const Requirement& requirement, const ReadPosting& posting, ListIndex country) {
    const TokenList& words = posting.text.tokens;
    return std::any_of(requirement.spans.begin(), requirement.spans.end(), [&](Span quote) {
        std::uint32_t first = words.first_at(quote.begin);
        for (std::uint32_t left = said_before; left > 0 && first > 0 && !words[first].line_start; --left)
            --first;
        std::uint32_t last = words.first_at(quote.end);
        const std::uint32_t farthest = std::min(last + said_after, words.size());
        while (last < farthest && !words.is_symbol(last, '.')) ++last;
        return posting.text.cues.first_in(country, first, last) != nullptr;
    });
}

/// Does a line of the page say it with this mention of a country? "US national laboratory" and "led the UK national team" do not.
std::optional<TokenRun> says_citizen(const ReadText& text, const CueHit& country) {
    const Lexicon& lexicon = text.lexicon;
    const ListIndex citizen = lexicon.list("citizen/says"), ends = lexicon.list("citizen/says-at-the-end");
    const ListIndex small_words = lexicon.list("match/small-words");
    const TokenList& tokens = text.tokens;
    const std::uint32_t end = country.first_token + country.token_count;
    const auto same_line = [&](std::uint32_t i) { return i < tokens.size() && !tokens[i].line_start; };
    if (same_line(end)) {
        const CueHit* says = text.cues.at(citizen, end);
        if (says == nullptr) says = text.cues.at(ends, end);
        const std::uint32_t after = says == nullptr ? end : end + says->token_count;
        const bool goes_on = same_line(after) && tokens[after].kind == TokenKind::word;
        if (says != nullptr && (!goes_on || text.cues.at(citizen, end) != nullptr))
            return TokenRun{country.first_token, after - country.first_token};
    }
    std::uint32_t first = country.first_token;
    for (std::uint32_t between = 0; between <= said_between && first > 0 && same_line(first); ++between) {
        for (const CueHit& says : text.cues.hits(citizen)) {
            if (says.first_token + says.token_count == first)
                return TokenRun{says.first_token, end - says.first_token};
        }
        --first;
        if (tokens[first].kind != TokenKind::symbol && text.cues.at(small_words, first) == nullptr) break;
    }
    return std::nullopt;
}

} // namespace

std::vector<TokenRun> citizenship_places(const Requirement& requirement, const ReadPosting& posting,
                                         const ReadResume& resume) {
    std::vector<TokenRun> places;
    const Lexicon& lexicon = resume.text.lexicon;
    const std::vector<std::string_view> settled = lexicon.list_items(lexicon.list("citizen/settles"));
    const bool settles =
        requirement.term == no_term ||
        std::find(settled.begin(), settled.end(), lexicon.term(requirement.term).name) != settled.end();
    if (!settles) return places;
    for (const ListIndex country : lexicon.lists_in("nationality")) {
        if (!asks_for(requirement, posting, country)) continue;
        for (const CueHit& hit : resume.text.cues.hits(country)) {
            if (const std::optional<TokenRun> place = says_citizen(resume.text, hit))
                places.push_back(*place);
        }
    }
    return places;
}

} // namespace analyzer
