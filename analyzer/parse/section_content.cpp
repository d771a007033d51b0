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
        content.jobs = content.jobs ||
                       (!degree && !row.bullet && row.has_date() && list.dates[row.first_date].two_ended);
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

namespace {

/// "Sales Progressor, Marlin Estates" under a blank line, with "9 January 2023 to date" in it or below it.
bool opens_job(const ResumeWords& words, const RowList& list, std::uint32_t i, std::uint32_t last) {
    constexpr std::uint32_t most_words_of_dates = 7;
    const auto dated = [&](const Row& row) {
        return row.has_date() && list.dates[row.first_date].two_ended && !row.bullet;
    };
    const Row& row = list.rows[i];
    if (!row.blank_above || row.furniture || row.bullet || row.words > most_words) return false;
    const bool below = i + 1 < last && !list.rows[i + 1].blank_above && dated(list.rows[i + 1]) &&
                       list.rows[i + 1].words <= most_words_of_dates;
    return (dated(row) || below) && words.degree_in(row.tokens) == DegreeLevel::none &&
           !words.holds(words.school_marker, row.tokens);
}

} // namespace

void split_unheaded_jobs(const ResumeWords& words, const RowList& list, std::vector<SectionPart>& parts) {
    const auto is_work = [](const SectionPart& part) { return part.kind == SectionKind::work; };
    if (std::any_of(parts.begin(), parts.end(), is_work)) return;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (parts[at].kind != SectionKind::summary) continue;
        for (std::uint32_t i = parts[at].first + 1; i < parts[at].last; ++i) {
            if (!opens_job(words, list, i, parts[at].last)) continue;
            const SectionPart jobs{SectionKind::work, {}, i, parts[at].last};
            parts[at].last = i;
            parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(at) + 1, jobs);
            return;
        }
    }
}

} // namespace analyzer
