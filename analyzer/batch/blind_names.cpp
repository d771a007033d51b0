// SPDX-License-Identifier: Apache-2.0
#include "batch/blind_names.hpp"

#include "text/csv_cell.hpp"
#include "text/sha256.hpp"

#include <algorithm>
#include <map>

namespace analyzer {
namespace {

constexpr std::size_t digest_characters = 16;

} // namespace

std::string blind_name(const std::string& name) {
    return name.empty() ? std::string() : "file " + sha256(name).substr(0, digest_characters);
}

void blind_names(std::vector<BatchEntry>& entries) {
    for (BatchEntry& entry : entries) entry.name = blind_name(entry_name(entry));
    std::sort(entries.begin(), entries.end(),
              [](const BatchEntry& a, const BatchEntry& b) { return a.name < b.name; });
}

std::string write_who_is_who(const std::vector<BatchEntry>& entries, const std::vector<RankingRow>& rows) {
    std::map<std::string, std::string> candidates;
    for (const RankingRow& row : rows) candidates.emplace(row.name, row.person);
    std::string table = "file,candidate,path\r\n";
    for (const BatchEntry& entry : entries) {
        table += csv_cell(entry.name) + "," + csv_cell(candidates[entry.name]) + "," +
                 csv_cell(entry_name(entry)) + "\r\n";
    }
    return table;
}

} // namespace analyzer
