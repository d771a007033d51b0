// What a finished run leaves, made from the kept records in the order of the entries: ranking.csv,
// ranking.html, failures.ndjson, run.json, and reports.ndjson itself, sorted and without what only a running
// batch needs. Each file appears whole or not at all; reports.ndjson comes last, so that a run cut off here
// is finished by the next.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch/run_batch.hpp"
#include "batch/walk.hpp"

namespace analyzer {

std::optional<Error> write_outputs(const Assessment& assessment, const BatchOptions& options,
                                   const Walk& walk, const Checkpoint& checkpoint, BatchState& state);

} // namespace analyzer
