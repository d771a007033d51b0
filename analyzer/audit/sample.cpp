// SPDX-License-Identifier: Apache-2.0
#include "audit/sample.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

namespace analyzer {
namespace {

std::string trim(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {};
    return std::string(text.substr(begin, text.find_last_not_of(" \t") + 1 - begin));
}

/// The words of a list, folded, as whole cells are compared.
std::set<std::string> words_of(const Lexicon& lexicon, std::string_view list) {
    std::set<std::string> words;
    for (const std::string_view item : lexicon.list_items(lexicon.list(list))) words.insert(fold(item));
    return words;
}

std::string titles(const CsvTable& table) {
    std::string all;
    for (const std::string& title : table.head) all += (all.empty() ? "`" : ", `") + title + "`";
    return all;
}

Result<std::size_t> find_column(const CsvTable& table, const std::string& title, const char* option) {
    if (const std::optional<std::size_t> column = table.column(title)) return *column;
    return Error{"no-column", "no column is called `" + title + "`", table.name,
                 std::string("choose one with ") + option + "; there are " + titles(table)};
}

/// The rows by id. An id that stands twice would count a person twice.
Result<std::map<std::string, const CsvRow*>> rows_by_id(const CsvTable& table, std::size_t id) {
    std::map<std::string, const CsvRow*> rows;
    for (const CsvRow& row : table.rows) {
        const std::string key = trim(row.cells[id]);
        if (key.empty())
            return Error{"bad-table", "the row has no id", table.where(row), "give each row an id"};
        const auto [at, inserted] = rows.emplace(key, &row);
        if (!inserted) {
            return Error{"bad-table",
                         "the id `" + key + "` stands in line " + std::to_string(at->second->line) + " too",
                         table.where(row), "keep one row a person, or choose rows with --where"};
        }
    }
    return rows;
}

/// 72.5, and 72,5 where the comma does not separate cells.
std::optional<double> read_number(std::string text, char separator) {
    if (separator != ',') std::replace(text.begin(), text.end(), ',', '.');
    double value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// What whole cells may say, folded.
struct CellWords {
    explicit CellWords(const Lexicon& lexicon)
        : unknown(words_of(lexicon, "audit/unknown")), yes(words_of(lexicon, "audit/yes")),
          no(words_of(lexicon, "audit/no")) {}
    std::set<std::string> unknown, yes, no;
};

/// Yes is 1, no is 0; nothing where the cell is empty or says unknown.
Result<std::optional<double>> read_outcome(const CsvTable& table, const CsvRow& row, std::size_t column,
                                           Measure measure, const CellWords& words) {
    const std::string cell = trim(row.cells[column]);
    const std::string word = fold(cell);
    if (cell.empty() || words.unknown.count(word)) return std::optional<double>();
    if (measure == Measure::scoring) {
        if (const std::optional<double> number = read_number(cell, table.separator)) return number;
        return Error{"bad-table", "the score `" + cell + "` is no number", table.where(row),
                     "write a number, or leave the cell empty where nobody was assessed"};
    }
    if (words.yes.count(word)) return std::optional<double>(1);
    if (words.no.count(word)) return std::optional<double>(0);
    return Error{"bad-table", "`" + cell + "` is neither yes nor no", table.where(row),
                 "write yes or no, or leave the cell empty where nobody decided"};
}

double median_of(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// One spelling a category: the first in order among those that fold alike. Unknown words become empty.
Result<std::map<std::string, std::string>> spellings(const CsvTable& table, std::size_t column,
                                                     const std::set<std::string>& unknown) {
    std::map<std::string, std::string> by_fold;
    for (const CsvRow& row : table.rows) {
        const std::string cell = trim(row.cells[column]);
        const std::string key = fold(cell);
        if (cell.empty() || unknown.count(key)) continue;
        const auto [at, inserted] = by_fold.emplace(key, cell);
        if (!inserted) at->second = std::min(at->second, cell);
    }
    if (by_fold.size() > most_categories) {
        return Error{"not-a-category",
                     "the column `" + table.head[column] + "` has " + std::to_string(by_fold.size()) +
                         " categories",
                     table.name,
                     "name the columns that hold categories with --by; at most " +
                         std::to_string(most_categories) + " categories are compared"};
    }
    return by_fold;
}

} // namespace

const char* measure_name(Measure measure) {
    return measure == Measure::scoring ? "scoring-rate" : "selection-rate";
}

Result<Sample> gather_sample(const CsvTable& scores, const CsvTable& demographics,
                             const SampleColumns& columns, const Lexicon& lexicon) {
    const Result<std::size_t> score_id = find_column(scores, columns.id, "--id");
    if (!score_id) return score_id.error();
    const Result<std::size_t> person_id = find_column(demographics, columns.id, "--id");
    if (!person_id) return person_id.error();
    const bool scoring = columns.measure == Measure::scoring;
    const Result<std::size_t> outcome =
        find_column(scores, columns.outcome, scoring ? "--score" : "--selected");
    if (!outcome) return outcome.error();

    Sample sample;
    sample.measure = columns.measure;
    sample.outcome = columns.outcome;
    sample.by = columns.by;
    if (sample.by.empty()) {
        std::copy_if(demographics.head.begin(), demographics.head.end(), std::back_inserter(sample.by),
                     [&](const std::string& title) { return title != columns.id; });
    }
    const CellWords words(lexicon);
    std::vector<std::size_t> category_columns;
    std::vector<std::map<std::string, std::string>> categories;
    for (const std::string& title : sample.by) {
        const Result<std::size_t> column = find_column(demographics, title, "--by");
        if (!column) return column.error();
        Result<std::map<std::string, std::string>> names = spellings(demographics, *column, words.unknown);
        if (!names) return names.error();
        category_columns.push_back(*column);
        categories.push_back(std::move(*names));
    }

    const Result<std::map<std::string, const CsvRow*>> scored = rows_by_id(scores, *score_id);
    if (!scored) return scored.error();
    const Result<std::map<std::string, const CsvRow*>> described = rows_by_id(demographics, *person_id);
    if (!described) return described.error();
    std::vector<double> values;
    for (const auto& [id, row] : *scored) {
        const Result<std::optional<double>> value =
            read_outcome(scores, *row, *outcome, columns.measure, words);
        if (!value) return value.error();
        if (!*value) {
            ++sample.not_assessed;
            continue;
        }
        values.push_back(**value);
        Person person;
        person.categories.resize(sample.by.size());
        const auto description = described->find(id);
        if (description == described->end()) ++sample.without_demographics;
        for (std::size_t i = 0; i < sample.by.size() && description != described->end(); ++i) {
            const auto name = categories[i].find(fold(trim(description->second->cells[category_columns[i]])));
            if (name != categories[i].end()) person.categories[i] = name->second;
        }
        sample.people.push_back(std::move(person));
    }
    for (const auto& entry : *described) {
        if (!scored->count(entry.first)) ++sample.without_score;
    }
    if (values.empty()) {
        return Error{"nobody-assessed", "nobody has a value in the column `" + columns.outcome + "`",
                     scores.name, "choose the column that holds them"};
    }
    if (scoring) sample.median = median_of(values);
    for (std::size_t i = 0; i < values.size(); ++i)
        sample.people[i].hit = values[i] > sample.median.value_or(0.5);
    return sample;
}

} // namespace analyzer
