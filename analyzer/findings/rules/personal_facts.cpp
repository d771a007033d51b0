// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <string>

namespace analyzer {

namespace {

/// Only symbols stand between the beginning of the line, or a mark, and the token: it is a label, not part of
/// a sentence.
bool is_label(const TokenList& tokens, const CueHit& hit) {
    const Token& token = tokens[hit.first_token];
    const std::uint32_t after = hit.first_token + hit.token_count;
    const bool opens =
        token.line_start || (hit.first_token > 0 && tokens[hit.first_token - 1].kind == TokenKind::symbol);
    const bool value = tokens.is_symbol(after, ':') || (after < tokens.size() && !tokens[after].line_start &&
                                                        tokens[after].kind == TokenKind::number);
    return opens && value;
}

} // namespace

/// Date of birth, marital status and the like, by their labels. Never read further, never scored.
void find_protected_facts(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    for (const CueHit& hit : text.cues.hits(text.lexicon.list("finding/protected-label"))) {
        if (is_label(text.tokens, hit)) out.add(text.tokens.span(hit.first_token, hit.token_count));
    }
}

/// A house number and a street near the name.
void find_street_address(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    const ListIndex list = text.lexicon.list("finding/street-word");
    for (const CueHit& hit : text.cues.hits(list)) {
        const Section* section = inputs.resume.resume.section_at(text.tokens[hit.first_token].span.begin);
        if (section == nullptr || section->kind != SectionKind::contact) continue;
        // "12 Mill Lane": the number stands at most four words before.
        for (std::uint32_t back = 1; back <= 4 && back <= hit.first_token; ++back) {
            const std::uint32_t i = hit.first_token - back;
            if (text.tokens[i].kind == TokenKind::number && text.tokens[i].span.size() <= 5)
                return out.add(text.tokens.span(i, back + hit.token_count));
            if (text.tokens[i].kind == TokenKind::symbol || text.tokens[i + 1].line_start) break;
        }
    }
}

/// Health, family, faith, party: plain statements of them, shown with a caution and never scored.
void find_private_statements(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    for (const CueHit& hit : text.cues.hits(text.lexicon.list("finding/private-statement")))
        out.add(text.tokens.span(hit.first_token, hit.token_count));
}

} // namespace analyzer
