// SPDX-License-Identifier: Apache-2.0
#include "analyze/find_skill_mentions.hpp"

#include "analyze/annotated_text.hpp"

namespace analyzer {

std::vector<SkillMention> find_skill_mentions(const std::string& text, const Lexicon& lexicon) {
    Document document;
    document.text = text;
    const AnnotatedText annotated(document, lexicon);
    const ReadText view = annotated.view();
    std::vector<SkillMention> found;
    for (const Mention& mention : view.mentions) {
        const Term term = lexicon.term(mention.term);
        if (term.kind == Kind::title || term.kind == Kind::gate || term.kind == Kind::experience) continue;
        found.push_back({mention.span, term.id, std::string(term.name), term.kind});
    }
    return found;
}

} // namespace analyzer
