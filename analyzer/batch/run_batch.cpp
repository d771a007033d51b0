// SPDX-License-Identifier: Apache-2.0
#include "batch/run_batch.hpp"

#include "batch/blind_names.hpp"
#include "batch/record.hpp"
#include "batch/run_lock.hpp"
#include "batch/walk.hpp"
#include "batch/worker_pool.hpp"
#include "batch/write_outputs.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <deque>

namespace analyzer {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds look_every{200};
constexpr std::chrono::seconds longest_drain{2};
/// Past what the reader is allowed: for loading, matching and writing one résumé.
constexpr std::chrono::seconds analysis_grace{30};

Result<std::pair<dev_t, ino_t>> make_folder(const std::string& folder) {
    struct stat state = {};
    if (mkdir(folder.c_str(), 0777) != 0 && errno != EEXIST) {
        return Error{"not-written", std::string("the folder cannot be made (") + std::strerror(errno) + ")",
                     printable_path(folder), "check that the folder above it exists and may be written to"};
    }
    if (stat(folder.c_str(), &state) != 0 || !S_ISDIR(state.st_mode))
        return Error{"not-written", "this is not a folder", printable_path(folder), "give another --output"};
    return std::pair{state.st_dev, state.st_ino};
}

/// The work on the entries of one run: who is next, who is in flight, what is kept.
class Run {
  public:
    Run(const Assessment& assessment, const BatchOptions& options, const BatchWatch& watch, const Walk& walk,
        Checkpoint& checkpoint, RunLock& lock)
        : assessment_(assessment), options_(options), watch_(watch), walk_(walk), checkpoint_(checkpoint),
          lock_(lock) {
        state_.total = walk.entries.size();
        state_.skipped = walk.refusals.size();
        state_.folders_not_entered = walk.folders_not_entered;
        state_.blind = assessment.blind.has_value();
        state_.resumed = checkpoint.kept().found;
        state_.damaged_lines = checkpoint.kept().damaged_lines;
    }

    std::optional<Error> work() {
        if (std::optional<Error> failed = quarantine()) return failed;
        const auto longest =
            std::chrono::seconds(2 * assessment_.reading.limits.wall_seconds) + analysis_grace;
        WorkerPool pool(
            std::min(options_.jobs, std::max<std::size_t>(1, waiting_.size())),
            [this] { return make_work(); }, longest);
        for (;;) {
            const int stops = watch_.stops_asked();
            if (stops > 0 && !stopping_) stopping_ = Clock::now();
            if (stops > 1 ||
                (stopping_ && (pool.in_flight() == 0 || Clock::now() - *stopping_ > longest_drain)))
                break;
            while (!stopping_ && !waiting_.empty() && pool.has_room() && may_start(pool)) {
                if (std::optional<Error> failed = hand_out(pool)) return failed;
            }
            if (pool.in_flight() == 0 && (waiting_.empty() || stopping_)) break;
            for (Outcome& outcome : pool.wait(look_every)) {
                if (std::optional<Error> failed = take_in(std::move(outcome))) return failed;
            }
            if (std::optional<Error> failed = checkpoint_.sync_if_due()) return failed;
            show();
        }
        state_.interrupted = stopping_.has_value();
        if (state_.interrupted) {
            if (std::optional<Error> failed = checkpoint_.append(stop_record())) return failed;
        }
        return checkpoint_.sync();
    }

    BatchState& state() {
        state_.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began_);
        return state_;
    }
    void show() { watch_.progress(state()); }

  private:
    /// In the worker: a reader of its own, and what was kept before this run began.
    Work make_work() {
        lock_.leave();
        const auto reader = std::make_shared<ReaderClient>(assessment_.reading);
        return [this, reader](std::uint32_t task) {
            return assess(assessment_, walk_.entries[task], checkpoint_.kept(), *reader);
        };
    }

    /// What ended two runs is set aside; what ended one is worked on first and alone, so that a second end
    /// has one cause.
    std::optional<Error> quarantine() {
        const auto& deaths = checkpoint_.kept().deaths;
        std::deque<std::uint32_t> rest;
        std::string lines;
        for (std::uint32_t i = 0; i < walk_.entries.size(); ++i) {
            const auto at = deaths.find(walk_.entries[i].name);
            const int count = at == deaths.end() ? 0 : at->second;
            if (count > 1) {
                lines += quarantine_lines(assessment_, walk_.entries[i]);
                ++state_.done;
                ++state_.unreadable;
            } else {
                (count == 1 ? waiting_ : rest).push_back(i);
            }
        }
        suspects_ = waiting_.size();
        waiting_.insert(waiting_.end(), rest.begin(), rest.end());
        return lines.empty() ? std::nullopt : checkpoint_.append(lines);
    }

    bool may_start(const WorkerPool& pool) const {
        return pool.in_flight() == 0 || (suspects_ == 0 && !suspect_in_flight_);
    }

    std::optional<Error> hand_out(WorkerPool& pool) {
        const std::uint32_t task = waiting_.front();
        if (std::optional<Error> failed = checkpoint_.append(start_record(walk_.entries[task].name)))
            return failed;
        waiting_.pop_front();
        suspect_in_flight_ = suspects_ > 0;
        if (suspects_ > 0) --suspects_;
        pool.give(task);
        return std::nullopt;
    }

    std::optional<Error> take_in(Outcome outcome) {
        const BatchEntry& entry = walk_.entries[outcome.task];
        const std::string name = entry.name;
        suspect_in_flight_ = false;
        ++state_.done;
        std::string lines = std::move(outcome.answer);
        if (outcome.ending != Outcome::Ending::answered) {
            const bool late = outcome.ending == Outcome::Ending::late;
            lines = failure_lines(
                assessment_, entry,
                {late ? "timeout" : "crashed",
                 late ? "working on the file took too long" : "the program ended while it worked on the file",
                 name, "give it as plain text, and please report it"});
        }
        if (lines.empty()) ++state_.reused;
        std::optional<Error> failed = checkpoint_.append(lines.empty() ? unchanged_record(name) : lines);
        const auto kept = checkpoint_.kept().records.find(name);
        if (kept != checkpoint_.kept().records.end() && !kept->second.error_code.empty()) ++state_.unreadable;
        return failed;
    }

    const Assessment& assessment_;
    const BatchOptions& options_;
    const BatchWatch& watch_;
    const Walk& walk_;
    Checkpoint& checkpoint_;
    RunLock& lock_;
    std::deque<std::uint32_t> waiting_; ///< entries; the suspects first
    std::size_t suspects_ = 0;          ///< how many of those in front
    bool suspect_in_flight_ = false;
    std::optional<Clock::time_point> stopping_;
    const Clock::time_point began_ = Clock::now();
    BatchState state_;
};

} // namespace

Result<BatchState> run_batch(const Assessment& assessment, const BatchOptions& options,
                             const BatchWatch& watch) {
    const auto folder = make_folder(options.output);
    if (!folder) return folder.error();
    Result<RunLock> lock = RunLock::take(options.output, "process " + std::to_string(getpid()) + ", since " +
                                                             options.started_at);
    if (!lock) return lock.error();
    Walk walk = walk_paths(options.paths, {options.recursive, assessment.reading.limits, {*folder}});
    if (walk.entries.empty() && walk.refusals.empty()) {
        return Error{"nothing-to-read", "there is no file to read", printable_path(options.paths.front()),
                     walk.folders_not_entered > 0 ? "add --recursive to enter its folders"
                                                  : "name a folder with résumés"};
    }
    if (assessment.blind) blind_names(walk.entries);
    Result<Checkpoint> checkpoint =
        Checkpoint::open(options.output + "/reports.ndjson", assessment.identity, options.fresh);
    if (!checkpoint) return checkpoint.error();

    Run run(assessment, options, watch, walk, *checkpoint, *lock);
    if (const std::optional<Error> failed = run.work()) return *failed;
    if (!run.state().interrupted) {
        if (const std::optional<Error> failed =
                write_outputs(assessment, options, walk, *checkpoint, run.state()))
            return *failed;
    }
    run.show();
    return run.state();
}

} // namespace analyzer
