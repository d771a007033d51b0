// One cell of a CSV file (RFC 4180), quoted where it must be. A cell that a spreadsheet would take for a formula (= + - @, TAB,
// CR, NUL) gets an apostrophe before it, as OWASP advises. In: UTF-8. Out: the cell, without separators.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace analyzer {

std::string csv_cell(std::string_view value);

} // namespace analyzer
