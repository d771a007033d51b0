// Writes the report for a person at a terminal: 80 columns, read in one minute. The numbers and what they mean, hard conditions,
// gaps by gain with what to do, what a screen found and where, backstory points and questions. Text from the documents is made
// safe for the terminal; colour only where asked for. Sentences come from lexicons/wording/report.lex.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/report.hpp"

#include <string>

namespace analyzer {

std::string write_text(const Report& report, bool color);

} // namespace analyzer
