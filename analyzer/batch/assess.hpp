// What a worker does with one entry: load, read in the sandbox, analyze against every posting, write the
// records. In: the entry and what the whole run shares. Out: the lines to append to reports.ndjson, a record
// a posting or one that says why the résumé is not assessed; nothing where the records an earlier run left
// still hold.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analyze/analyze.hpp"
#include "batch/checkpoint.hpp"
#include "batch/entry.hpp"
#include "batch/run_identity.hpp"
#include "document/reader_client.hpp"
#include "redact/find_personal.hpp"

#include <memory>
#include <string>
#include <vector>

namespace analyzer {

/// Everything outlives the run.
struct Assessment {
    const Lexicon& lexicon;
    AnalyzeOptions options;
    ReaderOptions reading;
    RunIdentity identity;
    std::optional<PersonalScope> blind; ///< what is taken out of each résumé before it is analyzed
    std::vector<std::unique_ptr<PreparedPosting>> postings; ///< in the order of the identity's
};

std::string assess(const Assessment& assessment, const BatchEntry& entry, const KeptRun& kept,
                   ReaderClient& reader);

/// The record of an entry that ended two runs; it holds until the file changes.
std::string quarantine_lines(const Assessment& assessment, const BatchEntry& entry);
/// The record of an entry that no worker could finish.
std::string failure_lines(const Assessment& assessment, const BatchEntry& entry, Error error);

} // namespace analyzer
