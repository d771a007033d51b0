// SPDX-License-Identifier: Apache-2.0
#include "parse/parse_resume.hpp"

#include "parse/contact.hpp"
#include "parse/find_sections.hpp"
#include "parse/listed_items.hpp"
#include "parse/positions.hpp"
#include "parse/reach.hpp"
#include "parse/settle_attached.hpp"
#include "parse/structured_resume.hpp"
#include "parse/studies.hpp"
#include "parse/unheaded_parts.hpp"

#include <algorithm>

namespace analyzer {

namespace {

template <class T> void append(std::vector<T>& all, std::vector<T> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::vector<Section> sections_of(const RowList& list, const std::vector<SectionPart>& parts,
                                 std::uint32_t text_end) {
    std::vector<Section> sections;
    for (const SectionPart& part : parts) {
        std::uint32_t begin = part.heading.begin;
        if (part.heading.empty())
            begin = part.first < list.rows.size() ? list.rows[part.first].line.begin : text_end;
        if (sections.empty()) {
            begin = 0;
        } else {
            sections.back().body.end = std::max(sections.back().body.begin, begin);
        }
        sections.push_back(
            {part.kind, part.heading, {part.heading.empty() ? begin : part.heading.end, text_end}});
    }
    if (sections.size() > 1 && sections.front().heading.empty() && sections.front().body.empty())
        sections.erase(sections.begin());
    return sections;
}

/// A section under a heading of its own kind whose short lines are mostly known skills: "Infrastructure",
/// "Compression".
bool lists_skills(const ResumeWords& words, const RowList& list, const SectionPart& part) {
    std::uint32_t known = 0, lines = 0;
    for (std::uint32_t i = part.first; i < part.last; ++i) {
        const Row& row = list.rows[i];
        if (row.furniture || row.cells.empty()) continue;
        if (row.has_date() || row.words > 14) return false;
        if (words.made_of(words.level_word, row.tokens)) continue;
        ++lines;
        known += words.mentions(Kind::tool, row.tokens) || words.mentions(Kind::skill, row.tokens) ? 1U : 0U;
    }
    return lines > 0 && known * 2 >= lines;
}

/// Short lines and one of them a level ("Beginner"): skills, whatever the heading above says ("Project",
/// "Leadership").
bool rates_skills(const ResumeWords& words, const RowList& list, const SectionPart& part) {
    bool levelled = false;
    for (std::uint32_t i = part.first; i < part.last; ++i) {
        const Row& row = list.rows[i];
        if (row.furniture || row.cells.empty()) continue;
        if (row.has_date() || row.words > 8) return false;
        levelled = levelled || words.made_of(words.level_word, row.tokens);
    }
    return levelled;
}

/// "NVQ Level 3" under "Tickets" and again under "Education": the same award of the same year.
bool is_known(const ResumeWords& words, const std::vector<Study>& studies, const Study& study) {
    const auto key = [&](const Study& one) {
        Span degree;
        const DegreeLevel level = words.degree_in(words.tokens_in(one.degree.span), &degree);
        return std::make_pair(level, letters_key(degree.of(words.text.document.text)));
    };
    return std::any_of(studies.begin(), studies.end(), [&](const Study& known) {
        const bool same_year =
            !known.dates.end || !study.dates.end || known.dates.end->year == study.dates.end->year;
        return same_year && key(known) == key(study);
    });
}

/// Studies are known by what they are wherever they stand: "HNC Building, Harbour College, 2009 - 2011" under
/// "Cards".
void read_strewn_studies(const ResumeWords& words, const RowList& list, const std::vector<SectionPart>& parts,
                         Resume& resume) {
    std::vector<Study> strewn;
    for (const SectionPart& part : parts) {
        if (part.kind != SectionKind::certificates && part.kind != SectionKind::courses &&
            part.kind != SectionKind::other)
            continue;
        for (Study& study : studies_among(words, list, part)) {
            if (!is_known(words, resume.studies, study)) strewn.push_back(std::move(study));
        }
    }
    const auto is_study = [&](const Certificate& certificate) {
        return std::any_of(strewn.begin(), strewn.end(),
                           [&](const Study& study) { return study.whole.overlaps(certificate.whole); });
    };
    resume.certificates.erase(
        std::remove_if(resume.certificates.begin(), resume.certificates.end(), is_study),
        resume.certificates.end());
    append(resume.studies, std::move(strewn));
    std::stable_sort(resume.studies.begin(), resume.studies.end(),
                     [](const Study& a, const Study& b) { return a.whole.begin < b.whole.begin; });
}

void read_part(const ResumeWords& words, const RowList& list, const SectionPart& part, Resume& resume) {
    const bool deeds = part.kind == SectionKind::projects || part.kind == SectionKind::volunteering ||
                       part.kind == SectionKind::work || part.kind == SectionKind::other;
    if (deeds && rates_skills(words, list, part)) {
        append(resume.skills, read_skills(words, list, part));
        return;
    }
    switch (part.kind) {
    case SectionKind::work:
        append(resume.positions, read_positions(words, list, part, Position::Kind::work));
        break;
    case SectionKind::volunteering:
        append(resume.positions, read_positions(words, list, part, Position::Kind::volunteering));
        break;
    case SectionKind::projects:
        append(resume.positions, read_positions(words, list, part, Position::Kind::project));
        break;
    case SectionKind::education:
        append(resume.studies, read_studies(words, list, part));
        break;
    case SectionKind::skills:
        append(resume.skills, read_skills(words, list, part));
        break;
    case SectionKind::languages:
        append(resume.languages, read_languages(words, list, part));
        break;
    case SectionKind::certificates:
        append(resume.certificates, read_certificates(words, list, part));
        break;
    case SectionKind::publications:
        append(resume.publications, read_lines(words, list, part));
        break;
    case SectionKind::awards:
        append(resume.awards, read_lines(words, list, part));
        break;
    case SectionKind::interests:
        append(resume.interests, read_lines(words, list, part));
        break;
    case SectionKind::summary:
        if (resume.summary.empty() && part.first < part.last) {
            resume.summary =
                text_of(words, {list.rows[part.first].span.begin, list.rows[part.last - 1].span.end});
        }
        break;
    case SectionKind::other:
        if (lists_skills(words, list, part)) append(resume.skills, read_skills(words, list, part));
        break;
    default:
        break;
    }
}

} // namespace

Resume parse_resume(const ReadText& text, YearMonth as_of) {
    const ResumeWords words(text);
    const bool structured =
        std::any_of(text.document.fields.begin(), text.document.fields.end(), [](const Field& field) {
            return field.path.rfind("basics/", 0) == 0 || field.path.rfind("work/", 0) == 0 ||
                   field.path.rfind("education/", 0) == 0 || field.path.rfind("skills/", 0) == 0;
        });
    if (structured) return read_structured_resume(words);
    RowList list = read_rows(words);
    std::vector<SectionPart> parts = find_sections(words, list);
    split_unheaded_parts(words, list, parts);
    Resume resume;
    resume.sections = sections_of(list, parts, static_cast<std::uint32_t>(text.document.text.size()));
    for (const SectionPart& part : parts) read_part(words, list, part, resume);
    read_strewn_studies(words, list, parts, resume);
    settle_by_attached(words, list, resume);
    resume.contact = read_contact(words, list, parts);
    for (const Position& position : resume.positions) {
        if (position.dates.start && position.dates.start->first_month() > as_of.last_month()) {
            resume.warnings.push_back(
                {"date-in-future", "a position begins after the day of the check", position.dates.span});
        }
    }
    return resume;
}

} // namespace analyzer
