// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include "parse/date_point.hpp"

#include <algorithm>
#include <set>

namespace analyzer {

namespace {

/// How a date is written: "June 2023", "06/2023", "2023-06". Years alone go with each of them.
enum class Style : std::uint8_t { words, slashes, iso };

std::optional<Style> style_of(std::string_view words, const DateRange& range) {
    const bool months = (range.start && range.start->month != 0) || (range.end && range.end->month != 0);
    if (!months) return std::nullopt;
    const bool letters = std::any_of(words.begin(), words.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<signed char>(c) < 0;
    });
    const bool slash = words.find('/') != std::string_view::npos;
    if (slash) return Style::slashes;
    const std::size_t dash = words.find('-');
    const bool iso = dash == 4 && words.size() > 6 && words[5] >= '0' && words[5] <= '9' && words[6] >= '0' &&
                     words[6] <= '9';
    if (iso) return Style::iso;
    return letters ? std::optional(Style::words) : std::nullopt;
}

std::vector<const Position*> jobs_of(const Resume& resume) {
    std::vector<const Position*> jobs;
    for (const Position& position : resume.positions)
        if (position.kind == Position::Kind::work) jobs.push_back(&position);
    return jobs;
}

std::string month_name(Months month) {
    return YearMonth{static_cast<std::int16_t>(month / 12), static_cast<std::int8_t>(month % 12 + 1)}.iso();
}

} // namespace

/// Words here, numbers there. Structured files write dates in one way.
void find_mixed_date_styles(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    if (!document.fields.empty()) return;
    std::set<Style> styles;
    Span first, other;
    for (const Position* job : jobs_of(inputs.resume.resume)) {
        const std::optional<Style> style = style_of(job->dates.span.of(document.text), job->dates);
        if (!style || job->dates.span.empty() || !styles.insert(*style).second) continue;
        (first.empty() ? first : other) = job->dates.span;
    }
    if (styles.size() > 1 && !other.empty())
        out.add(other, {{"first", short_quote(first.of(document.text))},
                        {"other", short_quote(other.of(document.text))}});
}

void find_year_only_dates(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    const auto month_free = [](const std::optional<YearMonth>& date) { return !date || date->month == 0; };
    std::size_t count = 0;
    Span first;
    for (const Position* job : jobs_of(inputs.resume.resume)) {
        const DateRange& dates = job->dates;
        if (!dates.start || dates.span.empty() || !month_free(dates.start) || !month_free(dates.end))
            continue;
        if (count++ == 0) first = dates.span;
    }
    if (count > 0)
        out.add(first, {{"count", std::to_string(count)}, {"words", short_quote(first.of(document.text))}});
}

/// "03/04/2021": March or April, by who reads it.
void find_ambiguous_dates(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    const auto number = [&](std::uint32_t i) {
        if (i >= text.tokens.size() || text.tokens[i].kind != TokenKind::number) return -1;
        const std::string_view digits = text.tokens.source(i);
        int value = 0;
        for (const char c : digits)
            value = c >= '0' && c <= '9' && value < 10'000 ? value * 10 + (c - '0') : 10'000;
        return value;
    };
    for (std::uint32_t i = 0; i + 4 < text.tokens.size(); ++i) {
        const char mark = text.tokens.is_symbol(i + 1, '/')   ? '/'
                          : text.tokens.is_symbol(i + 1, '.') ? '.'
                                                              : '-';
        if (!text.tokens.is_symbol(i + 1, mark) || !text.tokens.is_symbol(i + 3, mark)) continue;
        const int day = number(i), month = number(i + 2), year = number(i + 4);
        if (day < 1 || day > 12 || month < 1 || month > 12 || day == month || year < 1950 || year > 2100)
            continue;
        if (mark == '.') continue; // day first wherever dots are written
        return out.add(text.tokens.span(i, 5));
    }
}

/// Ends before its start, or starts after the day of reckoning. The parser takes no reversed range for a date, so they are looked
/// for in the words.
void find_impossible_dates(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    const ResumeWords words(text);
    const DatePoints points(words);
    for (std::uint32_t i = 0; i + 2 < text.tokens.size();) {
        const std::uint32_t first = i;
        const std::optional<DatePoint> from = points.at(i);
        if (!from) {
            ++i;
            continue;
        }
        i = std::max(i + 1, from->next);
        const bool dash = points.is_symbol(i, "-") || points.is_symbol(i, "–") || points.is_symbol(i, "—");
        const std::optional<DatePoint> to = dash && points.same_line(i) ? points.at(i + 1) : std::nullopt;
        if (!to || from->date.year == 0 || to->date.year == 0 || from->short_year || to->short_year) continue;
        const Section* section = inputs.resume.resume.section_at(text.tokens[i].span.begin);
        const bool dated = section != nullptr && section->kind != SectionKind::contact;
        if (dated && to->date.last_month() < from->date.first_month())
            out.add({text.tokens[first].span.begin, text.tokens[to->next - 1].span.end}, {}, "reversed");
    }
    for (const Position* job : jobs_of(inputs.resume.resume)) {
        const DateRange& dates = job->dates;
        if (!dates.span.empty() && dates.start && dates.start->first_month() > inputs.as_of.first_month())
            out.add(dates.span, {}, "future");
    }
    add_overlapping_jobs(inputs, out);
}

/// Months without work, study or anything else dated. Never a defect; some employers set a filter on it.
void find_gaps_between_jobs(const FindingInputs& inputs, FindingList& out) {
    const Resume& resume = inputs.resume.resume;
    std::vector<MonthRange> busy;
    for (const Position& position : resume.positions)
        if (const std::optional<MonthRange> range = months_of(position.dates, inputs.as_of))
            busy.push_back(*range);
    const std::size_t jobs = busy.size();
    for (const Study& study : resume.studies)
        if (const std::optional<MonthRange> range = months_of(study.dates, inputs.as_of))
            busy.push_back(*range);
    if (jobs < 2) return;
    std::sort(busy.begin(), busy.end(),
              [](const MonthRange& a, const MonthRange& b) { return a.first < b.first; });
    const auto least = static_cast<Months>(inputs.resume.text.lexicon.weight("finding/gap-months"));
    Months reached = busy.front().last;
    for (const MonthRange& range : busy) {
        const Months gap = range.first - reached - 1;
        if (gap > least)
            out.add({}, {{"count", std::to_string(gap)},
                         {"after", month_name(reached)},
                         {"before", month_name(range.first)}});
        reached = std::max(reached, range.last);
    }
}

/// "2021 -": nobody can tell whether it goes on.
void find_open_dates(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    for (const Position* job : jobs_of(inputs.resume.resume)) {
        const DateRange& dates = job->dates;
        if (!dates.start || dates.span.empty() || dates.end) continue;
        std::string_view words = dates.span.of(document.text);
        while (!words.empty() && (words.back() == ' ' || words.back() == '\t')) words.remove_suffix(1);
        const bool dash = words.ends_with("-") || words.ends_with("–") || words.ends_with("—");
        if (dash) out.add(dates.span);
    }
}

} // namespace analyzer
