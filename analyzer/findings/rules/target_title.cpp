// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include "match/content_stems.hpp"
#include "match/term_relations.hpp"

#include <algorithm>
#include <span>

namespace analyzer {

namespace {

std::vector<TermIndex> titles_in(const ReadText& text, Span span) {
    std::vector<TermIndex> titles;
    const auto [from, to] = mentions_in(text.mentions, span);
    for (const Mention& mention : std::span(from, to))
        if (text.lexicon.term(mention.term).kind == Kind::title) titles.push_back(mention.term);
    return titles;
}

/// The same work, a kind of it, or within two steps of it.
bool are_near(TermIndex one, TermIndex other, const Lexicon& lexicon, TermRelations& relations) {
    const auto related = [&](TermIndex a, TermIndex b) {
        return relations.relation({a}, {b}) != MatchKind::none ||
               relations.relation({b}, {a}) != MatchKind::none;
    };
    const std::span<const TermIndex> near = lexicon.term(one).near;
    return related(one, other) ||
           std::any_of(near.begin(), near.end(), [&](TermIndex step) { return related(step, other); });
}

} // namespace

/// The posting's title, or any that shares a telling word or lies near, stands nowhere. Where the lists do not know that title,
/// or one of the jobs', nothing is said.
void find_missing_title(const FindingInputs& inputs, FindingList& out) {
    if (inputs.posting == nullptr) return;
    const ReadText& asked_text = inputs.posting->text;
    const Text& title = inputs.posting->posting.title;
    const ReadText& text = inputs.resume.text;
    std::vector<Span> own;
    for (const Position& position : inputs.resume.resume.positions) {
        if (position.title.span.empty()) continue;
        if (titles_in(text, position.title.span).empty()) return;
        own.push_back(position.title.span);
    }
    const std::vector<TermIndex> asked = titles_in(asked_text, title.span);
    if (asked.empty() || own.empty()) return;

    TermRelations relations(text.lexicon);
    for (const TermIndex had : titles_in(text, {0, static_cast<std::uint32_t>(text.document.text.size())})) {
        for (const TermIndex one : asked) {
            if (are_near(one, had, text.lexicon, relations)) return;
        }
    }
    own.push_back(inputs.resume.resume.contact.label.span);
    const ListIndex small = text.lexicon.list("match/small-words");
    const ListIndex vague = text.lexicon.list("match/vague-role-words");
    const std::vector<std::string_view> words = content_stems(asked_text, title.span, {small, vague});
    for (const Span span : own) {
        if (span.empty()) continue;
        const std::vector<std::string_view> had = content_stems(text, span, {small, vague});
        if (std::find_first_of(words.begin(), words.end(), had.begin(), had.end()) != words.end()) return;
    }
    out.add({}, {{"title", short_quote(title.value)}});
}

} // namespace analyzer
