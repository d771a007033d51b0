// SPDX-License-Identifier: Apache-2.0
#include "batch/write_ranking_csv.hpp"

#include "text/csv_cell.hpp"

#include <charconv>

namespace analyzer {
namespace {

std::string number(double value) {
    char digits[64];
    const auto end = std::to_chars(digits, digits + sizeof digits, value == 0 ? 0.0 : value);
    return std::string(digits, end.ptr);
}

std::string number(std::optional<double> value) {
    return value ? number(*value) : std::string();
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

class Table {
  public:
    void cell(std::string_view value) {
        if (!first_) text_ += ',';
        text_ += csv_cell(value);
        first_ = false;
    }
    void cell(std::uint32_t value) { cell(std::string_view(std::to_string(value))); }
    void end_row() {
        text_ += "\r\n";
        first_ = true;
    }
    std::string take() { return std::move(text_); }

  private:
    std::string text_;
    bool first_ = true;
};

std::string group(const char* letter, std::uint32_t number) {
    return number == 0 ? std::string() : letter + std::to_string(number);
}

} // namespace

std::string write_ranking_csv(const std::vector<RankingRow>& rows, const Ranking& ranking,
                              const RunIdentity& identity) {
    Table table;
    for (const char* name : {"posting",
                             "rank",
                             "sharing_rank",
                             "status",
                             "resume",
                             "id",
                             "name",
                             "coverage",
                             "required",
                             "preferred",
                             "proof",
                             "literal",
                             "standard",
                             "lenient",
                             "ceiling",
                             "gates_met",
                             "gates_unmet",
                             "gates_unproven",
                             "gates_to_answer",
                             "parse_quality",
                             "parse_problems",
                             "same_content",
                             "same_person"}) {
        table.cell(name);
    }
    table.end_row();
    const auto begin_row = [&](std::size_t posting, std::size_t index, const std::string& rank,
                               const std::string& sharing, std::string_view status) {
        table.cell(identity.postings[posting].path);
        table.cell(rank);
        table.cell(sharing);
        table.cell(status);
        table.cell(rows[index].name);
        table.cell(rows[index].id);
        table.cell(rows[index].person);
    };
    const auto end_row = [&](std::size_t index) {
        table.cell(group("C", ranking.likeness[index].content));
        table.cell(group("P", ranking.likeness[index].person));
        table.end_row();
    };
    for (std::size_t posting = 0; posting < ranking.by_posting.size(); ++posting) {
        for (const std::size_t index : ranking.not_assessed) {
            begin_row(posting, index, "", "", "not assessed: " + rows[index].error->code);
            for (int i = 0; i < 14; ++i) table.cell("");
            end_row(index);
        }
        for (const RankedRow& ranked : ranking.by_posting[posting]) {
            const RankingRow& row = rows[ranked.row];
            begin_row(posting, ranked.row, std::to_string(ranked.rank), std::to_string(ranked.sharing),
                      "assessed");
            table.cell(number(row.coverage));
            table.cell(number(row.required));
            table.cell(number(row.preferred));
            table.cell(number(row.proof));
            table.cell(number(row.literal));
            table.cell(number(row.standard));
            table.cell(number(row.lenient));
            table.cell(number(row.ceiling));
            table.cell(row.gates_met);
            table.cell(row.gates_unmet);
            table.cell(row.gates_unproven);
            table.cell(row.gates_to_answer);
            table.cell(parse_quality_name(row.parse_quality));
            table.cell(joined(row.parse_problems));
            end_row(ranked.row);
        }
    }
    return table.take();
}

} // namespace analyzer
