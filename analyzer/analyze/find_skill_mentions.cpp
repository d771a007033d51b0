// SPDX-License-Identifier: Apache-2.0
#include "analyze/find_skill_mentions.hpp"

#include "analyze/annotated_text.hpp"

namespace analyzer {

namespace {

SkillMention mention_of(const NamedSkill& named, const std::string& text, const Lexicon& lexicon) {
    if (named.term == no_term)
        return {named.span, {}, std::string(named.span.of(text)), named.kind, false, {}};
    const Term term = lexicon.term(named.term);
    return {named.span, term.id, std::string(term.name), term.kind, false, {}};
}

} // namespace

std::vector<SkillMention> find_skill_mentions(const std::string& text, const Lexicon& lexicon,
                                              const MentionModel* model, Reasons reasons) {
    Document document;
    document.text = text;
    const AnnotatedText annotated(document, lexicon);
    const ReadText read = annotated.view();
    const PostingText posting(read);
    std::vector<SkillMention> found;
    for (const PostingItem& item : split_into_items(posting)) {
        if (model == nullptr) {
            for (const NamedSkill& named : find_named_skills(posting, item))
                found.push_back(mention_of(named, text, lexicon));
            continue;
        }
        for (SettledSkill& settled : settle_skills(posting, item, *model, reasons)) {
            SkillMention& mention = found.emplace_back(mention_of(settled.skill, text, lexicon));
            mention.kept = settled.kept;
            mention.shares = std::move(settled.shares);
        }
    }
    return found;
}

} // namespace analyzer
