// SPDX-License-Identifier: Apache-2.0
#include "audit/adverse_impact.hpp"

#include <algorithm>
#include <map>

namespace analyzer {
namespace {

/// Is a/m over b/n at least four fifths? In whole numbers, so that 4/5 itself is never a matter of rounding.
bool at_least_four_fifths(Count one, Count other) {
    return 5 * one.hits * other.of >= 4 * other.hits * one.of;
}

Impact hold_against(Count one, Count highest) {
    Impact impact;
    impact.ratio = one.rate() / highest.rate();
    impact.under_four_fifths = !at_least_four_fifths(one, highest);
    impact.one_person = impact.under_four_fifths && at_least_four_fifths({one.hits + 1, one.of}, highest);
    impact.test = few_expected(one, highest) ? RateTest::fisher : RateTest::z;
    impact.p = impact.test == RateTest::fisher ? fisher_exact(one, highest) : z_test(one, highest);
    impact.interval = ratio_interval(one, highest);
    return impact;
}

bool lower_rate(const ImpactGroup& one, const ImpactGroup& other) {
    const std::int64_t left = one.count.hits * other.count.of, right = other.count.hits * one.count.of;
    // Of equal rates the larger group is the surer measure.
    return left != right ? left < right : one.count.of < other.count.of;
}

ImpactTable make_table(const Sample& sample, const std::vector<std::size_t>& columns) {
    ImpactTable table;
    for (const std::size_t column : columns) table.by.push_back(sample.by[column]);
    std::map<std::vector<std::string>, Count> counts;
    for (const Person& person : sample.people) {
        std::vector<std::string> key;
        for (const std::size_t column : columns) {
            if (!person.categories[column].empty()) key.push_back(person.categories[column]);
        }
        if (key.size() != columns.size()) {
            ++table.unknown;
            continue;
        }
        Count& count = counts[key];
        ++count.of;
        count.hits += person.hit ? 1 : 0;
    }
    for (const auto& [key, count] : counts)
        table.groups.push_back({key, count, count.of < small_group, false, {}});
    const auto highest = std::max_element(table.groups.begin(), table.groups.end(), lower_rate);
    if (highest == table.groups.end()) return table;
    highest->highest = true;
    for (ImpactGroup& group : table.groups) {
        if (!group.highest && highest->count.hits > 0)
            group.impact = hold_against(group.count, highest->count);
    }
    return table;
}

} // namespace

std::vector<ImpactTable> find_adverse_impact(const Sample& sample) {
    std::vector<ImpactTable> tables;
    for (std::size_t i = 0; i < sample.by.size(); ++i) tables.push_back(make_table(sample, {i}));
    for (std::size_t i = 0; i < sample.by.size(); ++i) {
        for (std::size_t j = i + 1; j < sample.by.size(); ++j) tables.push_back(make_table(sample, {i, j}));
    }
    return tables;
}

const char* rate_test_name(RateTest test) {
    return test == RateTest::fisher ? "fisher" : "z";
}

} // namespace analyzer
