// Writes what changed between two gap reports: for a person at a terminal (80 columns) or as JSON ("backstory/comparison/1").
// Sentences come from lexicons/wording/compare.lex; text from the reports is made safe for the terminal.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"
#include "report/compare_reports.hpp"
#include "report/json_writer.hpp"

#include <string>

namespace analyzer {

std::string write_comparison_text(const Comparison& comparison, const Lexicon& lexicon);
std::string write_comparison_json(const Comparison& comparison, const Lexicon& lexicon,
                                  JsonWriter::Style style);

/// The warnings, as both writers give them: code and sentence.
std::vector<std::pair<std::string, std::string>> comparison_warnings(const Comparison& comparison,
                                                                     const Lexicon& lexicon);

} // namespace analyzer
