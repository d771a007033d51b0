// run.json (versions, inputs, counts; what differs from run to run apart, in `thisRun`) and failures.ndjson
// (one line for each input that was not assessed:
// {"name","id","status":"unreadable"|"skipped","code","message","next"}).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch/ranking_row.hpp"
#include "batch/run_batch.hpp"

namespace analyzer {

std::string write_run(const Assessment& assessment, const BatchOptions& options,
                      const std::vector<RankingRow>& rows, const BatchState& state);
std::string write_failures(const std::vector<RankingRow>& rows, const std::vector<Refusal>& refusals);

} // namespace analyzer
