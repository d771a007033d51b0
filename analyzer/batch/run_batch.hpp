// A whole batch: walk the paths, take up what an earlier run left, hand the rest to workers, keep every
// record as it comes, and at the end write the outputs from the sorted records. The same inputs give the same
// bytes, whatever the number of workers, the order of the files or where an earlier run was cut off; run.json
// keeps what differs apart, in `thisRun`. Fails where the run as a whole cannot go on: output-in-use,
// identity-differs, disk-full, nothing-to-read, not-written.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch/assess.hpp"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace analyzer {

struct BatchOptions {
    std::vector<std::string> paths;
    std::string output; ///< the folder; made if it is not there
    std::size_t jobs = 1;
    std::size_t top = 0; ///< rows shown in ranking.html; 0: all
    bool recursive = false;
    bool fresh = false;
    std::string started_at; ///< of the clock, for people: "2026-03-01 14:02:11"
};

struct BatchState {
    std::size_t total = 0;
    std::size_t done = 0;   ///< in this run or an earlier one
    std::size_t reused = 0; ///< of those, in an earlier one
    std::size_t unreadable = 0;
    std::size_t skipped = 0; ///< links, pipes, ...: no résumés
    std::size_t folders_not_entered = 0;
    std::size_t content_groups = 0, person_groups = 0;
    std::size_t damaged_lines = 0;
    std::size_t dropped = 0; ///< kept by an earlier run, no longer among the inputs
    bool resumed = false;
    bool interrupted = false;
    bool blind = false;
    std::chrono::milliseconds elapsed{0};
};

/// What the caller sees and decides while a run works.
struct BatchWatch {
    std::function<void(const BatchState&)> progress; ///< several times a second
    std::function<int()> stops_asked;                ///< 0: go on; 1: end soon, in order; 2: end now
};

Result<BatchState> run_batch(const Assessment& assessment, const BatchOptions& options,
                             const BatchWatch& watch);

} // namespace analyzer
