// SPDX-License-Identifier: Apache-2.0
#include "analyze/find_skill_mentions.hpp"

#include "analyze/annotated_text.hpp"
#include "parse/open_phrases.hpp"

#include <algorithm>

namespace analyzer {

std::vector<SkillMention> find_skill_mentions(const std::string& text, const Lexicon& lexicon) {
    Document document;
    document.text = text;
    const AnnotatedText annotated(document, lexicon);
    const ReadText view = annotated.view();
    std::vector<SkillMention> found;
    for (const Mention& mention : view.mentions) {
        if (mention.reason == everyday_word) continue;
        const Term term = lexicon.term(mention.term);
        if (term.kind == Kind::title || term.kind == Kind::gate || term.kind == Kind::experience) continue;
        found.push_back({mention.span, term.id, std::string(term.name), term.kind});
    }
    for (const OpenPhrase& phrase : find_open_phrases(view)) {
        const bool known = std::any_of(found.begin(), found.end(),
                                       [&](const SkillMention& mention) { return mention.span.overlaps(phrase.span); });
        if (!known) found.push_back({phrase.span, {}, std::string(phrase.span.of(text)), phrase.kind});
    }
    std::sort(found.begin(), found.end(),
              [](const SkillMention& a, const SkillMention& b) { return a.span < b.span; });
    return found;
}

} // namespace analyzer
