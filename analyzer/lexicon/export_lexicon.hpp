// A lexicon as a table for spreadsheets and other programs: one line a term, columns apart by TAB, items of a list by " | ".
// In: a lexicon. Out: the table with its line of column names; no value holds a TAB or a line end.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"

namespace analyzer {

std::string export_lexicon(const Lexicon& lexicon);

} // namespace analyzer
