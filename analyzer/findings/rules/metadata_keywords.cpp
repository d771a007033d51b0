// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <set>

namespace analyzer {

/// Skills named in the file's properties and nowhere on the page.
void find_metadata_keywords(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    std::set<TermIndex> seen;
    for (const Mention& mention : text.mentions) seen.insert(mention.term);
    for (const HiddenText& hidden : text.document.hidden) {
        if (hidden.reason != "metadata") continue;
        const TokenList tokens = tokenize(hidden.text);
        std::string names;
        std::size_t count = 0;
        for (const Mention& mention : find_mentions(tokens, text.lexicon, Cues(tokens, text.lexicon))) {
            const Term term = text.lexicon.term(mention.term);
            if (term.kind == Kind::soft || term.kind == Kind::gate || term.kind == Kind::experience) continue;
            if (!seen.insert(mention.term).second) continue;
            names += (count++ == 0 ? "" : ", ") + std::string(term.name);
        }
        if (count > 0)
            out.add_on_page(hidden.page, {{"words", short_quote(names)}, {"count", std::to_string(count)}});
    }
}

} // namespace analyzer
