// SPDX-License-Identifier: Apache-2.0
#include "analyze/find_skill_mentions.hpp"

#include "analyze/annotated_text.hpp"
#include "parse/named_skills.hpp"

namespace analyzer {

std::vector<SkillMention> find_skill_mentions(const std::string& text, const Lexicon& lexicon) {
    Document document;
    document.text = text;
    const AnnotatedText annotated(document, lexicon);
    std::vector<SkillMention> found;
    for (const NamedSkill& named : find_named_skills(annotated.view())) {
        if (named.term == no_term) {
            found.push_back({named.span, {}, std::string(named.span.of(text)), named.kind});
        } else {
            const Term term = lexicon.term(named.term);
            found.push_back({named.span, term.id, std::string(term.name), term.kind});
        }
    }
    return found;
}

} // namespace analyzer
