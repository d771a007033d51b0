// ranking.html: for people who look at a pool. What could not be assessed stands first and apart; then a
// table a posting, numbers side by side, equal coverage with equal rank; who is alike; what the numbers are
// not, and which rules may apply to whoever uses them on applicants. No verb decides about anyone. In: the
// rows and their ranking. `top`: so many ranks a table, and the page says so; 0: all.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch/ranking.hpp"
#include "batch/run_identity.hpp"
#include "report/page.hpp"

namespace analyzer {

Page ranking_page(const std::vector<RankingRow>& rows, const Ranking& ranking, const RunIdentity& identity,
                  const Lexicon& lexicon, std::size_t top);

} // namespace analyzer
