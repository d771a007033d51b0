// SPDX-License-Identifier: Apache-2.0
#include "parse/unheaded_parts.hpp"

#include "parse/contact.hpp"
#include "parse/entry_fields.hpp"
#include "parse/reach.hpp"

#include <algorithm>

namespace analyzer {

namespace {

/// A paragraph above the first heading is a summary.
void split_summary(std::string_view text, const RowList& list, std::vector<SectionPart>& parts) {
    if (parts.empty() || !parts.front().heading.empty()) return;
    if (std::any_of(parts.begin(), parts.end(),
                    [](const SectionPart& part) { return part.kind == SectionKind::summary; }))
        return;
    SectionPart& contact = parts.front();
    const auto prose = [&](std::uint32_t i) {
        const Row& row = list.rows[i];
        const bool reach = !emails_in(text, row.line).empty() || !phones_in(text, row.line).empty() ||
                           !web_addresses_in(text, row.line).empty();
        return !reach && !row.has_date() && row.words >= 8 && row.cells.size() == 1 && !row.furniture &&
               row.span.end - row.span.begin >= 50;
    };
    std::uint32_t first = contact.first + 1;
    while (first < contact.last && !prose(first)) ++first;
    if (first >= contact.last) return;
    std::uint32_t last = first + 1;
    while (last < contact.last && (prose(last) || (!list.rows[last].blank_above &&
                                                   list.rows[last].block == list.rows[last - 1].block)))
        ++last;
    SectionPart summary{SectionKind::summary, {}, first, last};
    SectionPart rest{SectionKind::contact, {}, last, contact.last};
    contact.last = first;
    parts.insert(parts.begin() + 1, summary);
    if (rest.first < rest.last) parts.insert(parts.begin() + 2, rest);
}

/// A page without headings: jobs begin at the first line that dates a title or an employer, studies at a
/// degree from a school.
void split_unheaded(const ResumeWords& words, const RowList& list, std::vector<SectionPart>& parts) {
    const auto is_kind = [&](SectionKind kind) {
        return std::any_of(parts.begin(), parts.end(), [&](const SectionPart& p) { return p.kind == kind; });
    };
    if (is_kind(SectionKind::work)) return;
    for (std::size_t p = 0; p < parts.size(); ++p) {
        if (!parts[p].heading.empty()) continue;
        const std::uint32_t last = parts[p].last;
        std::uint32_t work = last, study = last;
        for (std::uint32_t i = parts[p].first; i < last; ++i) {
            const Row& row = list.rows[i];
            if (row.bullet || row.words > 20 || row.cells.empty()) continue;
            const bool school = words.holds(words.school_marker, row.tokens) &&
                                words.degree_in(row.tokens) != DegreeLevel::none;
            if (school && study == last && !is_kind(SectionKind::education)) study = i;
            if (school || work < last || !row.has_date() || !list.dates[row.first_date].two_ended) continue;
            const auto fields = entry_fields(words, list, i);
            if (std::any_of(fields.begin(), fields.end(),
                            [](const EntryField& f) { return f.title >= 2 || f.employer >= 2; }))
                work = i;
        }
        if (work == last) continue;
        const SectionPart jobs{SectionKind::work, {}, work, study > work ? study : last};
        parts[p].last = work;
        parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(p) + 1, jobs);
        if (jobs.last < last)
            parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(p) + 2,
                         SectionPart{SectionKind::education, {}, jobs.last, last});
        return;
    }
}

/// "Sales Progressor, Marlin Estates" under a blank line, with "9 January 2023 to date" in it or below it.
bool opens_job(const ResumeWords& words, const RowList& list, std::uint32_t i, std::uint32_t last) {
    constexpr std::uint32_t most_words = 25;
    const Row& row = list.rows[i];
    if (!row.blank_above || row.furniture || row.bullet || row.words > most_words) return false;
    const bool below =
        i + 1 < last && !list.rows[i + 1].blank_above && is_line_of_dates(list, list.rows[i + 1]);
    return (tells_a_time(list, row) || below) && words.degree_in(row.tokens) == DegreeLevel::none &&
           !words.holds(words.school_marker, row.tokens);
}

void split_jobs_from_summary(const ResumeWords& words, const RowList& list, std::vector<SectionPart>& parts) {
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

} // namespace

void split_unheaded_parts(const ResumeWords& words, const RowList& list, std::vector<SectionPart>& parts) {
    split_jobs_from_summary(words, list, parts);
    split_unheaded(words, list, parts);
    split_summary(words.text.document.text, list, parts);
}

} // namespace analyzer
