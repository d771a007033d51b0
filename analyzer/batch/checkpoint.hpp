// reports.ndjson while a run works: records are appended by one write each and reach the disk every 64
// records or every second. Opening it takes up what an earlier run left: a last line without its end is cut
// off, a damaged line counts as not there, a file of another identity is refused. Fails with
// identity-differs, checkpoint-damaged, not-written, disk-full. Example:  Result<Checkpoint> checkpoint =
// Checkpoint::open("out/reports.ndjson", identity, false);
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch/open_file.hpp"
#include "batch/run_identity.hpp"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

/// Where a record stands in the file, its line end counted.
struct RecordPlace {
    std::uint64_t begin = 0;
    std::uint64_t bytes = 0;
};

/// The records of one résumé: one a posting, or one that says why it could not be read.
struct KeptRecords {
    std::string sha256;
    std::string id;
    std::string error_code;          ///< empty: assessed
    std::vector<RecordPlace> places; ///< by posting; bytes 0: not there

    [[nodiscard]] bool complete() const;
};

/// What earlier runs left.
struct KeptRun {
    std::map<std::string, KeptRecords, std::less<>> records; ///< by the entry's name
    std::map<std::string, int, std::less<>> deaths; ///< how often a run ended while it worked on this name
    std::size_t damaged_lines = 0;
    bool torn_tail = false;
    bool found = false; ///< there was a run
};

class Checkpoint {
  public:
    static Result<Checkpoint> open(const std::string& path, const RunIdentity& identity, bool fresh);
    /// The day an earlier run reckoned from; nothing if there was none.
    static std::optional<std::string> as_of(const std::string& path);

    /// Whole lines, each with its end. After a failure nothing of them stays.
    std::optional<Error> append(std::string_view lines);
    /// Adds what was appended to the kept records.
    void keep(std::string_view line, std::uint64_t begin);
    std::optional<Error> sync();
    std::optional<Error> sync_if_due();

    [[nodiscard]] const KeptRun& kept() const { return kept_; }
    [[nodiscard]] int descriptor() const { return file_.get(); }

  private:
    Checkpoint(std::string path, Descriptor file, std::size_t postings)
        : path_(std::move(path)), file_(std::move(file)), postings_(postings) {}
    std::optional<Error> take_up(const RunIdentity& identity);
    std::optional<Error> cannot_write(int number);

    std::string path_;
    Descriptor file_;
    std::size_t postings_;
    std::uint64_t end_ = 0;
    KeptRun kept_;
    std::size_t unsynced_ = 0;
    std::chrono::steady_clock::time_point synced_at_ = std::chrono::steady_clock::now();
};

} // namespace analyzer
