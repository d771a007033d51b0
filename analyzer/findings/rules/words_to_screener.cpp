// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

namespace analyzer {

/// Sentences that address a machine which reads along, seen or hidden. They are text like any other here.
void find_words_to_screener(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    const ListIndex list = text.lexicon.list("finding/words-to-screener");
    for (const CueHit& hit : text.cues.hits(list)) {
        const Span where = text.tokens.span(hit.first_token, hit.token_count);
        const Line* line = line_at(text.document, where.begin);
        out.add(line != nullptr && line->span.size() < 200 ? line->span : where);
    }
    for (const HiddenText& hidden : text.document.hidden) {
        const TokenList tokens = tokenize(hidden.text);
        const Cues cues(tokens, text.lexicon);
        if (!cues.hits(list).empty()) {
            const CueHit& hit = cues.hits(list).front();
            out.add_on_page(
                hidden.page,
                {{"quote", short_quote(tokens.span(hit.first_token, hit.token_count).of(hidden.text))}});
        }
    }
}

} // namespace analyzer
