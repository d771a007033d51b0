// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <algorithm>
#include <set>

namespace analyzer {

namespace {

/// Skills named in what the file hides for this reason, and nowhere on the page. Were there any?
bool add_unseen_skills(const FindingInputs& inputs, FindingList& out, std::string_view reason,
                       std::string_view variant) {
    const ReadText& text = inputs.resume.text;
    bool added = false;
    std::set<TermIndex> seen;
    for (const Mention& mention : text.mentions) seen.insert(mention.term);
    for (const HiddenText& hidden : text.document.hidden) {
        if (hidden.reason != reason) continue;
        const TokenList tokens = tokenize(hidden.text);
        std::string names;
        std::size_t count = 0;
        for (const Mention& mention : find_mentions(tokens, text.lexicon, Cues(tokens, text.lexicon))) {
            const Term term = text.lexicon.term(mention.term);
            if (term.kind == Kind::soft || term.kind == Kind::gate || term.kind == Kind::experience) continue;
            if (!seen.insert(mention.term).second) continue;
            names += (count++ == 0 ? "" : ", ") + std::string(term.name);
        }
        if (count == 0) continue;
        out.add_on_page(hidden.page, {{"words", short_quote(names)}, {"count", std::to_string(count)}},
                        variant);
        added = true;
    }
    return added;
}

} // namespace

void find_metadata_keywords(const FindingInputs& inputs, FindingList& out) {
    add_unseen_skills(inputs, out, "metadata", "");
}

/// Files attached to the document; a Europass profile among them may say more than its page.
void find_attachments(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    if (total_of(document, FeatureKind::attachment) == 0) return;
    if (add_unseen_skills(inputs, out, "attached", "more")) return;
    const auto rest = std::find_if(document.hidden.begin(), document.hidden.end(),
                                   [](const HiddenText& hidden) { return hidden.reason == "attached"; });
    if (rest != document.hidden.end())
        out.add({}, {{"words", short_quote(rest->text)}}, "other");
    else
        out.add({}, {}, document.attached.empty() ? "" : "same");
}

} // namespace analyzer
