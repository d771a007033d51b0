// Joins a table of scores (or of who was selected) with a table of demographics, by a column of ids both have. In:
// the two tables and which columns count. Out: who was assessed, whether each was selected or scored above the
// sample's median (strictly, as New York City's Local Law 144 rules count), and each one's categories, empty where
// unknown. Words for unknown, yes and no are lists of lexicons/parse/audit.lex. Spellings of one category that differ
// in capitals are one category. Refused: a missing column, an id that stands twice, a score that is no number.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"
#include "text/csv_table.hpp"

#include <cstdint>

namespace analyzer {

enum class Measure : std::uint8_t { scoring, selection };
/// `scoring-rate` or `selection-rate`
const char* measure_name(Measure measure);

struct SampleColumns {
    std::string id = "id";
    Measure measure = Measure::scoring;
    std::string outcome;              ///< the score's or the selection's column
    std::vector<std::string> by = {}; ///< of the demographics; empty: every column but the id
};

struct Person {
    bool hit = false; ///< selected, or scored above the median
    std::vector<std::string> categories;
};

struct Sample {
    Measure measure = Measure::scoring;
    std::string outcome;
    std::optional<double> median; ///< of the scores
    std::vector<std::string> by;
    std::vector<Person> people;
    std::size_t not_assessed = 0;         ///< in the scores, without a score or an answer: in no rate
    std::size_t without_demographics = 0; ///< assessed, but not in the demographics: unknown in every table
    std::size_t without_score = 0;        ///< in the demographics alone: in no rate
};

/// More categories than this in a column, and it is a name or a date, not a category.
inline constexpr std::size_t most_categories = 40;

Result<Sample> gather_sample(const CsvTable& scores, const CsvTable& demographics,
                             const SampleColumns& columns, const Lexicon& lexicon);

} // namespace analyzer
