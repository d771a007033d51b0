// SPDX-License-Identifier: Apache-2.0
#include "match/unlisted_names.hpp"

#include "match/content_stems.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace analyzer {

UnlistedNames::UnlistedNames(const ReadPosting& posting, const ReadResume& resume, const PhraseSearch& search,
                             const EvidenceRules& rules)
    : posting_(posting.text), resume_(resume.text), search_(search), rules_(rules),
      small_words_(resume_.lexicon.list("match/small-words")),
      frame_words_(resume_.lexicon.list("match/frame-words")),
      credential_heads_(resume_.lexicon.list("match/credential-heads")),
      makers_(resume_.lexicon.list("match/makers")), both_(resume_.lexicon.list("match/both")),
      broad_words_(resume_.lexicon.list("match/broad-words")) {}

std::vector<UnlistedNames::Place> UnlistedNames::places(const Requirement& requirement, Span quote) const {
    Places found;
    const std::uint32_t first = posting_.tokens.first_at(quote.begin);
    const TokenRun words{first, posting_.tokens.first_at(quote.end) - first};
    by_initials(quote, found);
    if (requirement.term == no_term) by_expansion(quote, found);
    if (requirement.kind == Kind::tool) by_product(words, found);
    if (requirement.kind == Kind::skill) by_both_halves(words, found);
    return found;
}

/// Of three words and more, or of two where the lexicon knows them.
void UnlistedNames::by_initials(Span quote, Places& found) const {
    std::string initials;
    const TokenList& words = posting_.tokens;
    for (std::uint32_t i = words.first_at(quote.begin); i < words.size() && words[i].span.begin < quote.end;
         ++i) {
        if (words[i].kind != TokenKind::word) return;
        const bool frame =
            posting_.cues.at(small_words_, i) != nullptr || posting_.cues.at(credential_heads_, i) != nullptr;
        if (!frame) initials += words.folded(i).front(); // "NLS" of a newborn life support certificate
    }
    if (initials.size() < 2) return;
    const TokenList& tokens = resume_.tokens;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        const std::string_view written = tokens.folded(i);
        const bool plural = written.size() == initials.size() + 1 && tokens.source(i).ends_with('s');
        if (written.substr(0, initials.size()) != initials || (written.size() != initials.size() && !plural))
            continue;
        if (!is_acronym(tokens.source(i)) || in_capital_line(i)) continue;
        constexpr std::size_t least = 3;
        if (initials.size() >= least || names_the_same(i, quote)) found.push_back({{i, 1}});
    }
}

/// "QA" and "quality assurance": is the one word of the page a form of a term that has the quote among its names?
bool UnlistedNames::names_the_same(std::uint32_t token, Span quote) const {
    const std::string asked = fold(quote.of(posting_.tokens.text));
    const std::vector<FormHit>& hits = resume_.cues.form_hits(); // by first token
    auto hit = std::lower_bound(hits.begin(), hits.end(), token,
                                [](const FormHit& h, std::uint32_t first) { return h.first_token < first; });
    for (; hit != hits.end() && hit->first_token == token; ++hit) {
        const TermIndex term = resume_.lexicon.image().forms[hit->form].term;
        const std::vector<std::string_view> names = resume_.lexicon.forms(term, FormRole::name);
        const auto same = [&](std::string_view name) { return fold(name) == asked; };
        if (hit->token_count == 1 && std::any_of(names.begin(), names.end(), same)) return true;
    }
    return false;
}

/// In a line of capitals alone every word looks like an acronym.
bool UnlistedNames::in_capital_line(std::uint32_t token) const {
    return is_all_capitals(rules_.line_of({token, 1}).of(resume_.tokens.text));
}

void UnlistedNames::by_expansion(Span quote, Places& found) const {
    const TokenList& words = posting_.tokens;
    const std::vector<std::string_view> asked =
        content_stems(posting_, quote, {small_words_, frame_words_, credential_heads_});
    if (asked.size() != 1) return;
    for (std::uint32_t i = words.first_at(quote.begin); i < words.size() && words[i].span.begin < quote.end;
         ++i) {
        if (words.stem(i) != asked.front() || !is_acronym(words.source(i))) continue;
        for (const TokenRun place : search_.spelled_out(words.folded(i), small_words_))
            if (!in_capital_line(place.first)) found.push_back({place});
    }
}

void UnlistedNames::by_product(TokenRun quote, Places& found) const {
    const CueHit* maker = posting_.cues.at(makers_, quote.first);
    if (maker == nullptr || maker->token_count >= quote.count) return;
    const TokenRun product{quote.first + maker->token_count, quote.count - maker->token_count};
    const std::string_view name = posting_.tokens.source(product.first);
    constexpr std::size_t least_letters = 3;
    if (name.size() < least_letters || !starts_with_capital(name)) return;
    for (const TokenRun place : search_.literal(posting_.tokens, product.first, product.count)) {
        const bool whole = place.first > 0 && resume_.cues.at(makers_, place.first - 1) != nullptr;
        if (!whole && starts_with_capital(resume_.tokens.source(place.first)))
            found.push_back({place, MatchKind::alias, false});
    }
}

void UnlistedNames::by_both_halves(TokenRun quote, Places& found) const {
    constexpr std::uint32_t most = 5; // words
    const std::uint32_t end = quote.first + quote.count;
    if (quote.count < 3 || quote.count > most) return;
    for (std::uint32_t i = quote.first + 1; i + 1 < end; ++i) {
        if (posting_.cues.at(both_, i) == nullptr) continue;
        Places places;
        for (const TokenRun half : {TokenRun{quote.first, i - quote.first}, TokenRun{i + 1, end - i - 1}}) {
            const bool broad = half.count == 1 && posting_.cues.at(broad_words_, half.first) != nullptr;
            const std::vector<TokenRun> here = search_.literal(posting_.tokens, half.first, half.count);
            if (broad || here.empty()) return;
            for (const TokenRun place : here) places.push_back({place, MatchKind::literal});
        }
        found.insert(found.end(), places.begin(), places.end());
        return;
    }
}

} // namespace analyzer
