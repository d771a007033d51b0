// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

namespace analyzer {

/// Words a template came with: "Lorem ipsum", "Click here to enter text".
void find_template_text(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    for (const CueHit& hit : text.cues.hits(text.lexicon.list("finding/template-text")))
        out.add(text.tokens.span(hit.first_token, hit.token_count));
}

} // namespace analyzer
