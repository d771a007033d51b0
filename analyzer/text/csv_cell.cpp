// SPDX-License-Identifier: Apache-2.0
#include "text/csv_cell.hpp"

namespace analyzer {

std::string csv_cell(std::string_view value) {
    std::string cell;
    constexpr std::string_view formula_starts("=+-@\t\r\0", 7);
    if (!value.empty() && formula_starts.find(value.front()) != std::string_view::npos) cell += '\'';
    cell += value;
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace analyzer
