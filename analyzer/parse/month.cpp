// SPDX-License-Identifier: Apache-2.0
#include "parse/month.hpp"

#include <algorithm>
#include <cstdio>

namespace analyzer {

std::string YearMonth::iso() const {
    char out[16];
    const int y = year, m = month;
    std::snprintf(out, sizeof out, m == 0 ? "%04d" : "%04d-%02d", y, m);
    return out;
}

std::optional<MonthRange> months_of(const DateRange& range, YearMonth as_of) {
    const Months today = as_of.last_month();
    if (!range.start) return std::nullopt;
    MonthRange months{range.start->first_month(), range.start->last_month()};
    if (range.end) {
        months.last = range.end->last_month();
    } else if (range.current) {
        months.last = today;
    }
    months.last = std::min(months.last, today);
    if (months.last < months.first) return std::nullopt;
    return months;
}

Months union_of_months(std::vector<MonthRange> ranges) {
    std::sort(ranges.begin(), ranges.end(), [](MonthRange a, MonthRange b) { return a.first < b.first; });
    Months sum = 0;
    bool any = false;
    Months covered_to = 0; // last month counted so far
    for (const MonthRange& range : ranges) {
        const Months first = any ? std::max(range.first, covered_to + 1) : range.first;
        if (range.last >= first) {
            sum += range.last - first + 1;
            covered_to = range.last;
            any = true;
        }
    }
    return sum;
}

} // namespace analyzer
