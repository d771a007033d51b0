// SPDX-License-Identifier: Apache-2.0
#include "match/study_evidence.hpp"

#include "match/content_stems.hpp"

#include <algorithm>
#include <string>

namespace analyzer {

namespace {

/// The fields of study that a stretch of text names: subjects, or what a named degree implies ("BSN": nursing). Within words
/// about studies "CS" is computer science, so no sense needs to be shown.
std::vector<TermIndex> fields_in(const ReadText& text, Span span, TermRelations& relations) {
    std::vector<TermIndex> found;
    const std::vector<FormHit>& hits = text.cues.form_hits(); // by first token
    auto hit = std::lower_bound(hits.begin(), hits.end(), text.tokens.first_at(span.begin),
                                [](const FormHit& h, std::uint32_t first) { return h.first_token < first; });
    for (; hit != hits.end() && text.tokens[hit->first_token].span.begin < span.end; ++hit) {
        const TermIndex index = text.lexicon.image().forms[hit->form].term;
        const Kind kind = text.lexicon.term(index).kind;
        if (kind == Kind::skill) found.push_back(index);
        if (kind != Kind::degree) continue;
        for (const TermIndex broader : relations.implied_by(index)) {
            if (text.lexicon.term(broader).kind == Kind::skill) found.push_back(broader);
        }
    }
    return found;
}

bool any_related(const std::vector<TermIndex>& asked, const std::vector<TermIndex>& had,
                 TermRelations& relations) {
    for (const TermIndex a : asked) {
        for (const TermIndex h : had) {
            const MatchKind relation = relations.relation({a}, {h});
            if (relation == MatchKind::literal || relation == MatchKind::implied) return true;
        }
    }
    return false;
}

bool has_stem(std::string_view name, std::string_view stem) {
    const TokenList tokens = tokenize(name);
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        if (tokens.stem(i) == stem) return true;
    }
    return false;
}

/// Do the words stand in the span, or as its initials ("CS" for computer science)?
bool shares_word(const std::vector<std::string_view>& words, const ReadText& text, Span span) {
    const std::vector<std::string_view> had = content_stems(
        text, span, {text.lexicon.list("match/small-words"), text.lexicon.list("match/degree-frame")});
    std::string initials;
    for (const std::string_view stem : had) initials += stem.front();
    const auto there = mentions_in(text.mentions, span);
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        const bool short_form =
            word.size() > 1 && word.size() < 5 && initials.find(word) != std::string::npos;
        const bool in_name = std::any_of(there.first, there.second,
                                         [&](const Mention& mention) { // "BSN" is of nursing by its name
                                             const Term term = text.lexicon.term(mention.term);
                                             return term.kind == Kind::degree && has_stem(term.name, word);
                                         });
        return short_form || in_name || std::find(had.begin(), had.end(), word) != had.end();
    });
}

} // namespace

bool studied_below(DegreeLevel asked, const ReadResume& resume) {
    const std::vector<Study>& studies = resume.resume.studies;
    const TokenList& tokens = resume.text.tokens;
    const ListIndex lower = resume.text.lexicon.list("match/lower-study");
    return !studies.empty() && std::all_of(studies.begin(), studies.end(), [&](const Study& study) {
        if (study.level != DegreeLevel::none) return study.level < asked;
        return asked >= DegreeLevel::bachelor &&
               resume.text.cues.first_in(lower, tokens.first_at(study.whole.begin),
                                         tokens.first_at(study.whole.end)) != nullptr;
    });
}

std::vector<std::string_view> degree_field(const ReadText& text, Span degree) {
    return content_stems(text, degree,
                         {text.lexicon.list("match/small-words"), text.lexicon.list("match/degree-words")},
                         Numbers::dropped);
}

std::vector<Evidence> study_evidence(const Requirement& requirement, const ReadPosting& posting,
                                     const ReadResume& resume, TermRelations& relations) {
    std::vector<Evidence> found;
    std::vector<TermIndex> asked;
    std::vector<std::string_view> words; // of the field, for fields that the lexicon does not know
    if (!requirement.spans.empty()) {
        asked = fields_in(posting.text, requirement.spans.front(), relations);
        words = degree_field(posting.text, requirement.spans.front());
    }
    for (const Study& study : resume.resume.studies) {
        const bool lower = study.level < requirement.degree_level;
        Evidence evidence;
        evidence.span = study.degree.span.empty() ? study.whole : study.degree.span;
        evidence.section = SectionKind::education;
        evidence.standing = study.in_progress ? Standing::listed : Standing::shown;
        evidence.in_progress = study.in_progress;
        const std::vector<TermIndex> had = fields_in(resume.text, study.whole, relations);
        const bool field_fits = (asked.empty() && words.empty()) || any_related(asked, had, relations) ||
                                shares_word(words, resume.text, study.whole);
        if (lower && !field_fits) continue; // of another field and no degree of that level: nothing
        evidence.match = field_fits && !lower ? MatchKind::implied : MatchKind::related;
        found.push_back(evidence);
    }
    return found;
}

} // namespace analyzer
