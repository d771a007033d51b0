// SPDX-License-Identifier: Apache-2.0
#include "match/study_evidence.hpp"

#include <algorithm>

namespace analyzer {

namespace {

/// The fields of study that a stretch of text names: subjects, or what a named degree implies ("BSN": nursing).
std::vector<TermIndex> fields_in(const ReadText& text, Span span, TermRelations& relations) {
    std::vector<TermIndex> found;
    for (const Mention& mention : text.mentions) {
        if (!span.overlaps(mention.span)) continue;
        const Kind kind = text.lexicon.term(mention.term).kind;
        if (kind == Kind::skill) found.push_back(mention.term);
        if (kind != Kind::degree) continue;
        for (const TermIndex broader : relations.implied_by(mention.term)) {
            if (text.lexicon.term(broader).kind == Kind::skill) found.push_back(broader);
        }
    }
    return found;
}

bool any_related(const std::vector<TermIndex>& asked, const std::vector<TermIndex>& had, TermRelations& relations) {
    for (const TermIndex a : asked) {
        for (const TermIndex h : had) {
            const MatchKind relation = relations.relation(a, h);
            if (relation == MatchKind::literal || relation == MatchKind::implied) return true;
        }
    }
    return false;
}

} // namespace

std::vector<Evidence> study_evidence(const Requirement& requirement, const ReadPosting& posting,
                                     const ReadResume& resume, TermRelations& relations) {
    std::vector<Evidence> found;
    std::vector<TermIndex> asked;
    if (!requirement.spans.empty()) asked = fields_in(posting.text, requirement.spans.front(), relations);
    for (const Study& study : resume.resume.studies) {
        if (study.level < requirement.degree_level) continue;
        Evidence evidence;
        evidence.span = study.degree.span.empty() ? study.whole : study.degree.span;
        evidence.section = SectionKind::education;
        evidence.standing = study.in_progress ? Standing::listed : Standing::shown;
        evidence.in_progress = study.in_progress;
        const std::vector<TermIndex> had = fields_in(resume.text, study.whole, relations);
        const bool field_fits = asked.empty() || any_related(asked, had, relations);
        evidence.match = field_fits ? MatchKind::implied : MatchKind::related;
        found.push_back(evidence);
    }
    return found;
}

} // namespace analyzer
