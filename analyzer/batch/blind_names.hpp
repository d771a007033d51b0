// Names of files that tell nothing of the person, for blind runs: a file's own name often is the person's.
// In: entries. Out: the same entries under digests of their names, sorted by them, so that no alphabet shows; and the table that
// leads back, for whoever may know: who-is-who.csv with file, candidate, path. Example: "ada_quill.pdf" -> "file 5f0c91d2a7b3e846".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch/entry.hpp"
#include "batch/ranking_row.hpp"

#include <vector>

namespace analyzer {

/// Empty stays empty.
std::string blind_name(const std::string& name);
void blind_names(std::vector<BatchEntry>& entries);
std::string write_who_is_who(const std::vector<BatchEntry>& entries, const std::vector<RankingRow>& rows);

} // namespace analyzer
