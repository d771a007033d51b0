// The dates of a résumé as months that are sure, and as months that are possible. "2019 - 2021" surely covers
// December 2019 to January 2021, and possibly all three years: overlaps are reckoned from the sure months, free time
// from the possible ones. In: the résumé and the as-of month. Out: dated positions and studies in the order of their
// beginnings.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/build_bridge.hpp"

#include <optional>
#include <string>
#include <vector>

namespace analyzer {

/// Empty where `last < first`: a lone year is sure of no month.
MonthRange sure_months(const DateRange& dates, YearMonth as_of);
Months length(MonthRange range);
Months shared_months(MonthRange a, MonthRange b);

struct DatedPosition {
    const Position* position = nullptr;
    MonthRange sure, possible;
};
/// Positions of work that have a beginning, the earliest first.
std::vector<DatedPosition> dated_work(const BridgeInputs& inputs);

/// "Night Porter" of "Night Porter (weekends)" or, without a title, the employer; one line.
std::string position_name(const Position& position);
/// "BSc Geography", "Bachelor of Science in Nursing"; empty where no degree or course is named.
std::string study_name(const Study& study);
/// Does the title read as one: does it hold a title the lexicon knows, or the noun of one ("porter")?
bool has_title(const ReadText& text, const Position& position);
/// The same employer by name, whatever the capitals.
bool same_employer(const Position& a, const Position& b);

} // namespace analyzer
