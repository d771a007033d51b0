// SPDX-License-Identifier: Apache-2.0
#include "parse/section_content.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::uint32_t most_words = 25; ///< of a line that opens a job or a study

} // namespace

SectionContent content_of(const ResumeWords& words, const RowList& list, std::uint32_t first,
                          std::uint32_t last) {
    SectionContent content;
    for (std::uint32_t i = first; i < list.rows.size() && i < last; ++i) {
        const Row& row = list.rows[i];
        if (row.furniture) continue;
        content.languages = content.languages || words.mentions(Kind::language, row.tokens);
        content.unpaid = content.unpaid || words.holds(words.unpaid, row.tokens);
        if (row.words > most_words) continue;
        const bool degree = words.degree_in(row.tokens) != DegreeLevel::none;
        const bool school = words.holds(words.school_marker, row.tokens);
        // "Master" alone is a level of skill.
        content.studies = content.studies || (degree && row.words > 2) || (school && row.has_date());
        content.jobs = content.jobs || (!degree && tells_a_time(list, row));
    }
    return content;
}

bool bears_out(SectionKind kind, const SectionContent& content) {
    switch (kind) {
    case SectionKind::work:
    case SectionKind::volunteering:
        return content.jobs;
    case SectionKind::education:
        return content.studies;
    case SectionKind::languages:
        return content.languages;
    default:
        return !content.jobs;
    }
}

void settle_kind(const ResumeWords& words, const RowList& list, SectionPart& part) {
    if (part.kind != SectionKind::other || part.heading.empty()) return;
    const std::string_view heading = part.heading.of(words.text.document.text);
    const auto kind = words.heading(heading);
    if ((kind && !kind->last_word) || !starts_with_capital(heading)) return;
    const SectionContent content =
        content_of(words, list, part.first, std::min(part.last, part.first + most_rows_below));
    if (content.jobs && !content.studies) {
        part.kind = content.unpaid ? SectionKind::volunteering : SectionKind::work;
    } else if (content.studies && !content.jobs) {
        part.kind = SectionKind::education;
    } else if (content.languages && part.last - part.first <= 3) {
        part.kind = SectionKind::languages;
    }
}

} // namespace analyzer
