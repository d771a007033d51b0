// SPDX-License-Identifier: Apache-2.0
#include "audit/write_impact_csv.hpp"

#include "text/csv_cell.hpp"

#include <charconv>

namespace analyzer {
namespace {

std::string shortest(double value) {
    char digits[64];
    return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}

std::string joined(const std::vector<std::string>& parts) {
    std::string all;
    for (const std::string& part : parts) all += (all.empty() ? "" : " × ") + part;
    return all;
}

} // namespace

std::string write_impact_csv(const Sample& sample, const std::vector<ImpactTable>& tables) {
    std::string out =
        "by,group,people,count,measure,rate,highest,ratio,under_four_fifths,one_person,low,high,p,test,"
        "small,unknown\r\n";
    const auto flag = [](bool value) { return value ? ",yes" : ",no"; };
    for (const ImpactTable& table : tables) {
        for (const ImpactGroup& group : table.groups) {
            out += csv_cell(joined(table.by)) + "," + csv_cell(joined(group.categories));
            out += "," + std::to_string(group.count.of) + "," + std::to_string(group.count.hits);
            out += std::string(",") + measure_name(sample.measure) + "," + shortest(group.count.rate());
            out += flag(group.highest);
            if (group.impact) {
                const Impact& impact = *group.impact;
                out +=
                    "," + shortest(impact.ratio) + flag(impact.under_four_fifths) + flag(impact.one_person);
                out += "," + shortest(impact.interval.low) + ",";
                if (impact.interval.high) out += shortest(*impact.interval.high);
                out += "," + shortest(impact.p) + "," + rate_test_name(impact.test);
            } else {
                out += ",,,,,,,";
            }
            out += flag(group.small) + ("," + std::to_string(table.unknown)) + "\r\n";
        }
    }
    return out;
}

} // namespace analyzer
