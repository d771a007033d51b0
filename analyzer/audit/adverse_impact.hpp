// The adverse-impact table: for each category, and each intersection of two, how often its people were selected (or
// scored above the median), and that rate over the highest rate, as New York City's Local Law 144 rules and 29 CFR
// 1607.4(D) reckon. A statistic, never a verdict: small samples give false alarms, so each ratio comes with a test
// and an interval. In: a Sample. Out: the tables, groups in the order of their names. Never fails; a ratio is absent
// where the highest rate is 0.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/sample.hpp"
#include "audit/two_rates.hpp"

namespace analyzer {

/// Under thirty people, one person more or less moves a rate by over three points of a hundred.
inline constexpr std::int64_t small_group = 30;

enum class RateTest : std::uint8_t { fisher, z };

/// A group's rate held against the highest rate of its table.
struct Impact {
    double ratio = 1;
    bool under_four_fifths = false;
    bool one_person = false; ///< one more of them selected would lift the ratio to four fifths
    RateTest test = RateTest::fisher;
    double p = 1;
    RatioInterval interval;
};

struct ImpactGroup {
    std::vector<std::string> categories; ///< one for each column of the table
    Count count;
    bool small = false;           ///< fewer people than small_group
    bool highest = false;         ///< the group the others are held against
    std::optional<Impact> impact; ///< absent for the highest itself, and where the highest rate is 0
};

struct ImpactTable {
    std::vector<std::string> by; ///< one column, or two for an intersection
    std::size_t unknown = 0;     ///< assessed, and of no known category here: in no rate
    std::vector<ImpactGroup> groups;
};

std::vector<ImpactTable> find_adverse_impact(const Sample& sample);

/// `fisher` or `z`
const char* rate_test_name(RateTest test);

} // namespace analyzer
