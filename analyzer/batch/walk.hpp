// Finds what a batch is to read: files, the files of folders, the lines of NDJSON files (*.ndjson, *.jsonl).
// In: paths as a person gave them. Out: entries sorted by the bytes of their names, each once, whatever the
// order of the paths; and what stands there and is not read, with the reason. Links below the named paths are
// not followed; the walk ends 64 folders deep; every regular file counts, hidden ones too, for content
// decides what is a résumé.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch/entry.hpp"

#include <sys/types.h>

#include <utility>
#include <vector>

namespace analyzer {

struct WalkOptions {
    bool recursive = false;
    Limits limits;
    std::vector<std::pair<dev_t, ino_t>>
        left_out; ///< folders that are not entered, such as the one that is written to
};

struct Walk {
    std::vector<BatchEntry> entries;
    std::vector<Refusal> refusals;
    std::size_t folders_not_entered = 0; ///< below the named ones, since not `recursive`
};

Walk walk_paths(const std::vector<std::string>& paths, const WalkOptions& options);

} // namespace analyzer
