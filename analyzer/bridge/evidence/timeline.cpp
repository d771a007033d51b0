// SPDX-License-Identifier: Apache-2.0
#include "bridge/evidence/timeline.hpp"

#include "match/asked_words.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace analyzer {

MonthRange sure_months(const DateRange& dates, YearMonth as_of) {
    if (!dates.start || (!dates.end && !dates.current)) return {0, -1};
    const YearMonth end = dates.current ? as_of : *dates.end;
    return {dates.start->last_month(), std::min(end.first_month(), as_of.last_month())};
}

Months length(MonthRange range) {
    return std::max<Months>(0, range.last - range.first + 1);
}

Months shared_months(MonthRange a, MonthRange b) {
    return length({std::max(a.first, b.first), std::min(a.last, b.last)});
}

std::vector<DatedPosition> dated_work(const BridgeInputs& inputs) {
    const std::vector<Study>& studies = inputs.resume.resume.studies;
    std::vector<DatedPosition> all;
    for (const Position& position : inputs.resume.resume.positions) {
        if (position.kind != Position::Kind::work || !position.dates.start) continue;
        if (position.title.empty() && position.employer.empty()) continue;
        const bool is_study = std::any_of(studies.begin(), studies.end(), [&](const Study& study) {
            return study.whole.overlaps(position.header);
        });
        if (is_study) continue;
        const std::optional<MonthRange> possible = months_of(position.dates, inputs.as_of);
        if (possible) all.push_back({&position, sure_months(position.dates, inputs.as_of), *possible});
    }
    std::stable_sort(all.begin(), all.end(), [](const DatedPosition& a, const DatedPosition& b) {
        return a.possible.first != b.possible.first ? a.possible.first < b.possible.first
                                                    : a.possible.last < b.possible.last;
    });
    return all;
}

std::string position_name(const Position& position) {
    if (position.title.empty()) return tidy_quote(position.employer.value);
    const std::string& title = position.title.value;
    return tidy_quote(std::string_view(title).substr(0, title.find(" (")));
}

std::string study_name(const Study& study) {
    const std::string degree = tidy_quote(study.degree.value);
    const std::string area = tidy_quote(study.area.value);
    if (area.empty() || degree.find(area) != std::string::npos) return degree;
    if (degree.empty()) return area;
    const bool spelled_out = degree.find(' ') != std::string::npos && degree.find('(') == std::string::npos;
    return degree + (spelled_out ? " in " : " ") + area;
}

bool has_title(const ReadText& text, const Position& position) {
    const Span title = position.title.span;
    if (title.empty()) return false;
    const ListIndex nouns = text.lexicon.list("resume/title-noun");
    if (text.cues.first_in(nouns, text.tokens.first_at(title.begin), text.tokens.first_at(title.end)) !=
        nullptr)
        return true;
    return std::any_of(text.mentions.begin(), text.mentions.end(), [&](const Mention& mention) {
        return title.overlaps(mention.span) && text.lexicon.term(mention.term).kind == Kind::title;
    });
}

bool same_employer(const Position& a, const Position& b) {
    return !a.employer.empty() && fold(a.employer.value) == fold(b.employer.value);
}

} // namespace analyzer
