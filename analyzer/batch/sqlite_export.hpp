// Writes a finished run into one SQLite database, for those who ask questions of a whole pool: a row a posting, requirement,
// résumé, report, match, evidence, gate and gap. In: a finished reports.ndjson, read line by line. Out: the file, whole or not at
// all (a temporary file and a rename); the same records give the same bytes with one version of SQLite. Refused: not-written.
// The tables: `sqlite_tables()`, which `batch --help` names and a test runs its example questions on.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.hpp"

#include <optional>
#include <string>

namespace analyzer {

std::optional<Error> export_sqlite(const std::string& reports_path, const std::string& sqlite_path);

/// The statements that make the tables.
const char* sqlite_tables();

} // namespace analyzer
