// SPDX-License-Identifier: Apache-2.0
#include "match/own_forms.hpp"

#include "match/content_stems.hpp"

#include <algorithm>

namespace analyzer {

namespace {

/// The number within a name or right behind it.
std::string_view number_of(const TokenList& tokens, Span span) {
    std::uint32_t i = tokens.first_at(span.begin);
    for (; i < tokens.size() && tokens[i].span.begin < span.end; ++i) {
        if (tokens[i].kind == TokenKind::number) return tokens.folded(i);
    }
    const bool behind = i < tokens.size() && tokens[i].kind == TokenKind::number && !tokens[i].line_start;
    return behind ? tokens.folded(i) : std::string_view();
}

} // namespace

OwnForms::OwnForms(const ReadPosting& posting, const ReadResume& resume, const EvidenceRules& rules)
    : posting_(posting), resume_(resume), rules_(rules), kin_(resume.text.lexicon),
      small_words_(resume.text.lexicon.list("match/small-words")),
      field_joiner_(resume.text.lexicon.list("match/field-joiner")),
      frame_words_(resume.text.lexicon.list("match/frame-words")) {}

/// Do all of `some` stand in `all`, in one form or another?
bool OwnForms::within(const std::vector<std::string_view>& some,
                      const std::vector<std::string_view>& all) const {
    return std::all_of(some.begin(), some.end(), [&](std::string_view stem) {
        return std::any_of(all.begin(), all.end(),
                           [&](std::string_view other) { return kin_.of_one_family(stem, other); });
    });
}

/// The same term: by words of the quote in another form or fewer of them, by another name, or as related terms are.
MatchKind OwnForms::kind_of(const Requirement& requirement, const Mention& mention,
                            MatchKind relation) const {
    const std::vector<std::string_view> had = content_stems(resume_.text, mention.span, {small_words_});
    for (const Span span : requirement.spans) {
        if (other_number(span, mention) || other_field(requirement, span, mention)) return MatchKind::related;
        if (is_core(span, mention)) return MatchKind::literal;
        if (requirement.kind == Kind::tool && names_the_product(span, mention)) return MatchKind::literal;
        if (requirement.kind == Kind::tool) continue; // "Excel" is another name of "Microsoft Excel"
        const std::vector<std::string_view> asked = content_stems(posting_.text, span, {small_words_});
        const bool named = requirement.role == FormRole::name;
        if ((named && within(had, asked)) || within(asked, had)) return MatchKind::inflection;
    }
    return relation == MatchKind::literal ? MatchKind::alias : relation;
}

/// "ACLS" of "current ACLS certification": the words themselves, without what frames them.
bool OwnForms::is_core(Span quote, const Mention& had) const {
    const TokenList& words = posting_.text.tokens;
    const TokenList& tokens = resume_.text.tokens;
    std::uint32_t next = 0; // of the mention's words
    for (std::uint32_t i = words.first_at(quote.begin);
         i < words.size() && words[i].span.begin < quote.end;) {
        const CueHit* frame = posting_.text.cues.at(frame_words_, i);
        if (next < had.token_count && words.folded(i) == tokens.folded(had.first_token + next)) {
            ++next;
            ++i;
        } else if ((next == 0 || next == had.token_count) && frame != nullptr) {
            i += frame->token_count;
        } else {
            return false;
        }
    }
    return next == had.token_count;
}

/// "Ansible" of "Ansible playbooks": all of the quote that is written as a name.
bool OwnForms::names_the_product(Span quote, const Mention& had) const {
    const TokenList& words = posting_.text.tokens;
    const TokenList& tokens = resume_.text.tokens;
    std::uint32_t next = 0; // of the mention's words
    for (std::uint32_t i = words.first_at(quote.begin); i < words.size() && words[i].span.begin < quote.end;
         ++i) {
        const bool same = next < had.token_count && words.folded(i) == tokens.folded(had.first_token + next);
        const bool plain = words[i].kind == TokenKind::word && words.source(i) == words.folded(i);
        if (same)
            ++next;
        else if (!plain)
            return false;
    }
    return next == had.token_count;
}

/// "NVQ Level 2 in Hairdressing" is not met by one in cookery: a word of the field must stand in the line.
bool OwnForms::other_field(const Requirement& requirement, Span quote, const Mention& had) const {
    const TokenList& words = posting_.text.tokens;
    const std::uint32_t first = words.first_at(quote.begin);
    const CueHit* joiner = posting_.text.cues.first_in(field_joiner_, first, words.first_at(quote.end));
    if (requirement.kind != Kind::credential || joiner == nullptr || joiner->first_token == first)
        return false;
    // "NVQ Level 3 in Electrical Installation" may be a name of the paper itself.
    const auto [from, to] = mentions_in(posting_.text.mentions, words.span(joiner->first_token, 1));
    if (std::any_of(from, to, [&](const Mention& named) { return named.term == requirement.term; }))
        return false;
    const Span field = {words[joiner->first_token].span.end, quote.end};
    const std::vector<std::string_view> asked =
        content_stems(posting_.text, field, {small_words_}, Numbers::dropped);
    const std::vector<std::string_view> line =
        content_stems(resume_.text, rules_.line_of({had.first_token, had.token_count}), {});
    return !asked.empty() && std::none_of(asked.begin(), asked.end(), [&](std::string_view stem) {
        return std::find(line.begin(), line.end(), stem) != line.end();
    });
}

/// "Sage 50" is a neighbour of "Sage 200", not another name of it.
bool OwnForms::other_number(Span asked, const Mention& had) const {
    const std::string_view wanted = number_of(posting_.text.tokens, asked);
    const std::string_view found = number_of(resume_.text.tokens, had.span);
    return !wanted.empty() && !found.empty() && wanted != found;
}

} // namespace analyzer
