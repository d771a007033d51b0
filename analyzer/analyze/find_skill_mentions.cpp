// SPDX-License-Identifier: Apache-2.0
#include "analyze/find_skill_mentions.hpp"

#include "analyze/annotated_text.hpp"

#include <algorithm>
#include <set>

namespace analyzer {

namespace {

SkillMention mention_of(const NamedSkill& named, const std::string& text, const Lexicon& lexicon) {
    if (named.term == no_term)
        return {named.span, {}, std::string(named.span.of(text)), named.kind, false, {}};
    const Term term = lexicon.term(named.term);
    return {named.span, term.id, std::string(term.name), term.kind, false, {}};
}

/// An advert of some length that asks for next to nothing tells of the work instead.
bool asks_for_little(const PostingText& posting, const std::vector<SkillMention>& found) {
    constexpr std::uint32_t advert = 60; // words
    constexpr std::size_t little = 3;    // terms
    std::set<std::string_view> terms;
    for (const SkillMention& mention : found) {
        if (!mention.term.empty()) terms.insert(mention.term);
    }
    return terms.size() < little && posting.words_in({0, posting.size()}) >= advert;
}

void add_told_skills(const PostingText& posting, const std::vector<PostingItem>& items,
                     const Lexicon& lexicon, std::vector<SkillMention>& found) {
    const std::vector<SkillMention> asked = found;
    for (const PostingItem& item : items) {
        for (const NamedSkill& told : find_told_skills(posting, item)) {
            const bool held = std::any_of(asked.begin(), asked.end(), [&](const SkillMention& one) {
                return one.span.overlaps(told.span);
            });
            if (!held) found.push_back(mention_of(told, posting.read.document.text, lexicon));
        }
    }
    std::sort(found.begin(), found.end(),
              [](const SkillMention& a, const SkillMention& b) { return a.span < b.span; });
}

} // namespace

std::vector<SkillMention> find_skill_mentions(const std::string& text, const Lexicon& lexicon,
                                              const MentionModel* model, Reasons reasons) {
    Document document;
    document.text = text;
    const AnnotatedText annotated(document, lexicon);
    const ReadText read = annotated.view();
    const PostingText posting(read);
    const std::vector<PostingItem> items = split_into_items(posting);
    std::vector<SkillMention> found;
    for (const PostingItem& item : items) {
        if (model == nullptr) {
            for (const NamedSkill& named : find_named_skills(posting, item)) {
                found.push_back(mention_of(named, text, lexicon));
            }
            continue;
        }
        for (SettledSkill& settled : settle_skills(posting, item, *model, reasons)) {
            SkillMention& mention = found.emplace_back(mention_of(settled.skill, text, lexicon));
            mention.kept = settled.kept;
            mention.shares = std::move(settled.shares);
        }
    }
    if (asks_for_little(posting, found)) add_told_skills(posting, items, lexicon, found);
    return found;
}

} // namespace analyzer
