// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

namespace analyzer {

namespace {

bool is_job(const Position& position) {
    return position.kind == Position::Kind::work;
}

/// The words that name an entry: what is known of it, or its first line.
Span named_by(const Position& position) {
    for (const Text* part : {&position.title, &position.employer}) {
        if (!part->span.empty()) return part->span;
    }
    return position.header.empty() ? position.dates.span : position.header;
}

/// "Self-employed", "carer for my father": nobody is missing.
bool has_no_employer(const ReadText& text, const Position& position) {
    const std::uint32_t first = text.tokens.first_at(position.header.begin);
    return text.cues.first_in(text.lexicon.list("resume/own-account"), first,
                              text.tokens.first_at(position.header.end)) != nullptr;
}

/// "BS 7671" is a standard, not a degree.
bool names_standard(std::string_view text, Span degree) {
    const std::size_t next = text.find_first_not_of(' ', degree.end);
    return next != std::string_view::npos && text[next] >= '0' && text[next] <= '9';
}

} // namespace

void find_jobs_without_title(const FindingInputs& inputs, FindingList& out) {
    for (const Position& position : inputs.resume.resume.positions) {
        if (is_job(position) && position.title.empty()) out.add(named_by(position));
    }
}

void find_jobs_without_employer(const FindingInputs& inputs, FindingList& out) {
    for (const Position& position : inputs.resume.resume.positions) {
        const bool missing = position.employer.empty() && !has_no_employer(inputs.resume.text, position);
        if (is_job(position) && missing) out.add(named_by(position));
    }
}

void find_degrees_without_school(const FindingInputs& inputs, FindingList& out) {
    for (const Study& study : inputs.resume.resume.studies) {
        const bool degree =
            study.level >= DegreeLevel::associate && (study.dates.dated() || !study.area.empty());
        if (!degree || !study.institution.empty() || study.degree.empty()) continue;
        if (!names_standard(inputs.resume.text.document.text, study.degree.span))
            out.add(study.degree.span.empty() ? study.whole : study.degree.span);
    }
}

void find_unclear_degrees(const FindingInputs& inputs, FindingList& out) {
    for (const Study& study : inputs.resume.resume.studies) {
        if (study.degree.empty() && !study.institution.empty()) out.add(study.institution.span);
    }
}

} // namespace analyzer
