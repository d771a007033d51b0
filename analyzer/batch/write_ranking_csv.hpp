// ranking.csv: a row a résumé and posting, RFC 4180 (CRLF, quotes doubled), UTF-8. A cell that a spreadsheet
// would take for a formula gets an apostrophe before it. What was not assessed comes first in each posting's
// rows, without a rank.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch/ranking.hpp"
#include "batch/run_identity.hpp"

#include <string>
#include <string_view>

namespace analyzer {

std::string write_ranking_csv(const std::vector<RankingRow>& rows, const Ranking& ranking,
                              const RunIdentity& identity);

} // namespace analyzer
