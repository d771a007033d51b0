// SPDX-License-Identifier: Apache-2.0
#include "parse/parse_resume.hpp"

#include "parse/contact.hpp"
#include "parse/find_sections.hpp"
#include "parse/listed_items.hpp"
#include "parse/positions.hpp"
#include "parse/structured_resume.hpp"
#include "parse/studies.hpp"

#include <algorithm>

namespace analyzer {

namespace {

template <class T> void append(std::vector<T>& all, std::vector<T> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::vector<Section> sections_of(const RowList& list, const std::vector<SectionPart>& parts, std::uint32_t text_end) {
    std::vector<Section> sections;
    for (const SectionPart& part : parts) {
        std::uint32_t begin = part.heading.begin;
        if (part.heading.empty()) begin = part.first < list.rows.size() ? list.rows[part.first].line.begin : text_end;
        if (sections.empty()) {
            begin = 0;
        } else {
            sections.back().body.end = std::max(sections.back().body.begin, begin);
        }
        sections.push_back({part.kind, part.heading, {part.heading.empty() ? begin : part.heading.end, text_end}});
    }
    if (sections.size() > 1 && sections.front().heading.empty() && sections.front().body.empty()) sections.erase(sections.begin());
    return sections;
}

void read_part(const ResumeWords& words, const RowList& list, const SectionPart& part, Resume& resume) {
    switch (part.kind) {
    case SectionKind::work: append(resume.positions, read_positions(words, list, part, Position::Kind::work)); break;
    case SectionKind::volunteering: append(resume.positions, read_positions(words, list, part, Position::Kind::volunteering)); break;
    case SectionKind::projects: append(resume.positions, read_positions(words, list, part, Position::Kind::project)); break;
    case SectionKind::education: append(resume.studies, read_studies(words, list, part)); break;
    case SectionKind::skills: append(resume.skills, read_skills(words, list, part)); break;
    case SectionKind::languages: append(resume.languages, read_languages(words, list, part)); break;
    case SectionKind::certificates: append(resume.certificates, read_certificates(words, list, part)); break;
    case SectionKind::publications: append(resume.publications, read_lines(words, list, part)); break;
    case SectionKind::awards: append(resume.awards, read_lines(words, list, part)); break;
    case SectionKind::interests: append(resume.interests, read_lines(words, list, part)); break;
    case SectionKind::summary:
        if (resume.summary.empty() && part.first < part.last) {
            resume.summary = text_of(words, {list.rows[part.first].span.begin, list.rows[part.last - 1].span.end});
        }
        break;
    default: break;
    }
}

} // namespace

Resume parse_resume(const ReadText& text, YearMonth as_of) {
    const ResumeWords words(text);
    const bool structured = std::any_of(text.document.fields.begin(), text.document.fields.end(), [](const Field& field) {
        return field.path.rfind("basics/", 0) == 0 || field.path.rfind("work/", 0) == 0 || field.path.rfind("education/", 0) == 0 || field.path.rfind("skills/", 0) == 0;
    });
    if (structured) return read_structured_resume(words);
    RowList list = read_rows(words);
    const std::vector<SectionPart> parts = find_sections(words, list);
    Resume resume;
    resume.sections = sections_of(list, parts, static_cast<std::uint32_t>(text.document.text.size()));
    for (const SectionPart& part : parts) read_part(words, list, part, resume);
    resume.contact = read_contact(words, list, parts);
    for (const Position& position : resume.positions) {
        if (position.dates.start && position.dates.start->first_month() > as_of.last_month()) {
            resume.warnings.push_back({"date-in-future", "a position begins after the day of the check", position.dates.span});
        }
    }
    return resume;
}

} // namespace analyzer
