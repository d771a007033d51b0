// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <algorithm>

namespace analyzer {

namespace {

/// A few words that name nothing a résumé is screened for: "Skip to content", put there for screen readers.
bool is_label(std::string_view text, const Lexicon& lexicon) {
    const TokenList tokens = tokenize(text);
    const auto words = std::count_if(tokens.tokens.begin(), tokens.tokens.end(),
                                     [](const Token& token) { return token.kind != TokenKind::symbol; });
    if (static_cast<double>(words) > lexicon.weight("finding/label-words")) return false;
    return find_mentions(tokens, lexicon, Cues(tokens, lexicon)).empty();
}

} // namespace

/// Text that nobody sees who looks at the page. The readers keep it out of the text already; here it is
/// shown.
void find_hidden_text(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    for (const HiddenText& hidden : text.document.hidden) {
        if (hidden.reason == "metadata" || hidden.reason == "attached") continue; // rules of their own
        if (is_label(hidden.text, text.lexicon)) continue;
        const std::optional<Template> how = text.lexicon.find_template("hidden-reason/" + hidden.reason);
        out.add_on_page(hidden.page, {{"words", short_quote(hidden.text)},
                                      {"reason", how ? std::string(how->value("text")) : hidden.reason}});
    }
}

} // namespace analyzer
