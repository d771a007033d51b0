// Reads a table of comma-separated values (RFC 4180): quoted cells may hold commas, line ends and doubled quotes. In:
// the file's bytes and its name. Out: the head and the rows, each as long as the head and with the line it began on.
// Taken as well: a byte-order mark, CR LF or LF, and `;` or TAB instead of `,` where the first line has no comma (as
// spreadsheets save in some countries). A leading ' that guards a cell against spreadsheets (OWASP) is taken off
// again. Refused: text that is not UTF-8, an open quote, a row of another length, two columns of one name.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

struct CsvRow {
    std::size_t line = 0; ///< counted from 1
    std::vector<std::string> cells;
};

struct CsvTable {
    std::string name;
    char separator = ',';
    std::vector<std::string> head;
    std::vector<CsvRow> rows;

    [[nodiscard]] std::optional<std::size_t> column(std::string_view title) const;
    /// "file.csv:12"
    [[nodiscard]] std::string where(const CsvRow& row) const;
};

Result<CsvTable> read_csv(std::string_view bytes, const std::string& name);

} // namespace analyzer
