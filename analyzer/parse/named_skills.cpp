// SPDX-License-Identifier: Apache-2.0
#include "parse/named_skills.hpp"

#include "parse/open_phrases.hpp"
#include "parse/posting_stance.hpp"
#include "parse/sound_mention.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::uint32_t longest_listing = 10; // words; longer stretches are sentences

/// How a stretch of text speaks of what it names.
enum class Talk : std::uint8_t { asks, lists, tells, passes };

Talk talk_of(const PostingText& text, const PostingItem& item) {
    const PostingWords& words = text.words;
    if (text.has(words.process, item.tokens) || text.has(words.benefit, item.tokens)) return Talk::passes;
    if (text.has(words.asks, item.tokens)) return Talk::asks;
    if (text.has(words.company, item.tokens)) return Talk::passes;
    return text.words_in(item.tokens) <= longest_listing ? Talk::lists : Talk::tells;
}

bool counts(const PostingText& text, const Mention& mention, Talk talk) {
    const Kind kind = text.read.lexicon.term(mention.term).kind;
    if (kind == Kind::title || kind == Kind::gate || kind == Kind::experience) return false;
    if (!sound_mention(text, mention)) return false;
    if (kind == Kind::skill) return mention.exact && (talk == Talk::asks || talk == Talk::lists);
    return talk != Talk::passes;
}

} // namespace

std::vector<NamedSkill> find_named_skills(const ReadText& read) {
    const PostingText text(read);
    std::vector<NamedSkill> found;
    const std::vector<PostingPart> whole = {{{0, 0}, {0, text.size()}, PostingRole::other, false}};
    for (const PostingItem& item : split_into_items(text, whole)) {
        const Talk talk = talk_of(text, item);
        const std::size_t before = found.size();
        for (std::uint32_t i = item.tokens.first; i < item.tokens.last; ++i) {
            const Mention* mention = text.mention_over(i);
            if (mention == nullptr || mention->first_token != i) continue;
            if (counts(text, *mention, talk)) {
                found.push_back({mention->span, mention->term, read.lexicon.term(mention->term).kind});
            }
        }
        if (talk == Talk::passes) continue;
        const std::size_t mentioned = found.size();
        for (const PhraseCandidate& phrase : find_phrases(text, item.tokens, false)) {
            const Span span = text.span(phrase.tokens);
            const bool held = std::any_of(found.begin() + static_cast<std::ptrdiff_t>(before),
                                          found.begin() + static_cast<std::ptrdiff_t>(mentioned),
                                          [&](const NamedSkill& one) { return one.span.overlaps(span); });
            if (!held) found.push_back({span, no_term, phrase.kind});
        }
        std::sort(found.begin() + static_cast<std::ptrdiff_t>(before), found.end(),
                  [](const NamedSkill& a, const NamedSkill& b) { return a.span < b.span; });
    }
    return found;
}

} // namespace analyzer
