// SPDX-License-Identifier: Apache-2.0
#include "match/citizenship.hpp"

#include <algorithm>

namespace analyzer {

namespace {

/// "right to work" is asked, "in the UK" follows.
constexpr std::uint32_t said_after = 6;
/// "an EU" stands before "work permit".
constexpr std::uint32_t said_before = 2;
/// "Canadian citizen", "nationality: Dutch".
constexpr std::uint32_t said_around = 3;

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

} // namespace

std::vector<TokenRun> citizenship_places(const Requirement& requirement, const ReadPosting& posting,
                                         const ReadResume& resume) {
    std::vector<TokenRun> places;
    const Lexicon& lexicon = resume.text.lexicon;
    const ListIndex citizen = lexicon.list("citizen/says");
    const std::vector<std::string_view> settled = lexicon.list_items(lexicon.list("citizen/settles"));
    const bool settles =
        requirement.term == no_term ||
        std::find(settled.begin(), settled.end(), lexicon.term(requirement.term).name) != settled.end();
    if (!settles) return places;
    for (const ListIndex country : lexicon.lists_in("nationality")) {
        if (!asks_for(requirement, posting, country)) continue;
        for (const CueHit& hit : resume.text.cues.hits(country)) {
            const std::uint32_t from = hit.first_token < said_around ? 0 : hit.first_token - said_around;
            const std::uint32_t end = hit.first_token + hit.token_count;
            const CueHit* says = resume.text.cues.first_in(
                citizen, from, std::min(end + said_around, resume.text.tokens.size()));
            if (says == nullptr) continue;
            const std::uint32_t first = std::min(says->first_token, hit.first_token);
            places.push_back({first, std::max(says->first_token + says->token_count, end) - first});
        }
    }
    return places;
}

} // namespace analyzer
