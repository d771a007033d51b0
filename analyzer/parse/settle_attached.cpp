// SPDX-License-Identifier: Apache-2.0
#include "parse/settle_attached.hpp"

#include "parse/positions.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace analyzer {

namespace {

/// One entry of the profile, as far as the page shows it.
struct Said {
    Span first, second; ///< title and employer, or degree and school
    std::optional<YearMonth> start, end;
};

std::optional<YearMonth> year_month(std::string_view iso) {
    int year = 0, month = 0;
    if (iso.size() < 4 || std::from_chars(iso.data(), iso.data() + 4, year).ptr != iso.data() + 4) return {};
    if (iso.size() >= 7) std::from_chars(iso.data() + 5, iso.data() + 7, month);
    return YearMonth{static_cast<std::int16_t>(year),
                     static_cast<std::int8_t>(month >= 1 && month <= 12 ? month : 0)};
}

/// The entries of one section by number; `first` and `second` name the members that hold the two names.
std::vector<Said> said_of(const Document& document, std::string_view section, std::string_view first,
                          std::string_view second) {
    std::map<int, Said> found;
    for (const Field& field : document.attached) {
        const std::string_view path = field.path;
        if (!path.starts_with(section) || path.size() <= section.size() || path[section.size()] != '/')
            continue;
        const std::string_view rest = path.substr(section.size() + 1);
        int index = 0;
        const char* after = std::from_chars(rest.data(), rest.data() + rest.size(), index).ptr;
        const std::string_view member =
            rest.substr(std::min<std::size_t>(rest.size(), after - rest.data() + 1U));
        Said& entry = found[index];
        if (member == first) entry.first = field.span;
        if (member == second) entry.second = field.span;
        if (member == "startDate") entry.start = year_month(field.value);
        if (member == "endDate") entry.end = year_month(field.value);
    }
    std::vector<Said> all;
    for (const auto& [index, entry] : found) all.push_back(entry);
    return all;
}

bool same(const std::optional<YearMonth>& printed, const std::optional<YearMonth>& said) {
    if (!printed || !said) return printed.has_value() == said.has_value();
    return printed->year == said->year &&
           (printed->month == said->month || printed->month == 0 || said->month == 0);
}

bool agrees(const DateRange& printed, const Said& said) {
    return same(printed.start, said.start) && (printed.current ? !said.end : same(printed.end, said.end));
}

/// Dates printed inside the entry that the profile confirms, where those read are others.
void settle_dates(const RowList& list, const Said& said, Span whole, DateRange& dates) {
    if (!said.start || agrees(dates, said)) return;
    for (const FoundDate& date : list.dates) {
        if (whole.contains(date.range.span) && agrees(date.range, said)) {
            dates = date.range;
            return;
        }
    }
}

/// The one entry that holds both names, or null: where the page parses into other pieces, the profile is no help.
template <class Entry> Entry* entry_with(std::vector<Entry>& entries, const Said& said) {
    if (said.first.empty() || said.second.empty()) return nullptr;
    const auto holds = [&](const Entry& entry) {
        return entry.whole.contains(said.first) && entry.whole.contains(said.second);
    };
    const auto found = std::find_if(entries.begin(), entries.end(), holds);
    if (found == entries.end() || std::find_if(found + 1, entries.end(), holds) != entries.end())
        return nullptr;
    return &*found;
}

} // namespace

void settle_by_attached(const ResumeWords& words, const RowList& list, Resume& resume) {
    const Document& document = words.text.document;
    if (document.attached.empty()) return;
    for (const Said& said : said_of(document, "work", "position", "name")) {
        Position* position = entry_with(resume.positions, said);
        if (position == nullptr) continue;
        position->title = text_of(words, said.first);
        position->employer = text_of(words, said.second);
        settle_dates(list, said, position->whole, position->dates);
    }
    for (const Said& said : said_of(document, "education", "studyType", "institution")) {
        Study* study = entry_with(resume.studies, said);
        if (study == nullptr) continue;
        study->institution = text_of(words, said.second);
        settle_dates(list, said, study->whole, study->dates);
    }
}

} // namespace analyzer
