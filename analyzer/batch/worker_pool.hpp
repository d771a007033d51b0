// A fixed number of worker processes, forked from this one: each takes one task at a time, a number, and
// answers with bytes. What the caller prepared before is there in every worker without being copied. A worker
// that dies or takes too long costs its one task; a new one is forked in its place. The caller must be
// single-threaded. Example:  WorkerPool pool(2, make_work, 30s);  pool.give(7);  for (const Outcome& done :
// pool.wait(200ms)) ...
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace analyzer {

/// Runs in the worker, once a task.
using Work = std::function<std::string(std::uint32_t)>;
/// Runs in the worker, once, to make what does the tasks.
using MakeWork = std::function<Work()>;

struct Outcome {
    enum class Ending : std::uint8_t { answered, died, late };
    std::uint32_t task = 0;
    Ending ending = Ending::answered;
    std::string answer;
};

class WorkerPool {
  public:
    WorkerPool(std::size_t size, MakeWork make_work, std::chrono::seconds longest_task);
    ~WorkerPool(); ///< ends the workers; what one is working on is lost
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    [[nodiscard]] bool has_idle() const;
    [[nodiscard]] std::size_t busy() const;
    /// Gives the task to an idle worker.
    void give(std::uint32_t task);
    /// What ended until then: returns at the first ending, when the time is up, or when a signal came.
    std::vector<Outcome> wait(std::chrono::milliseconds longest);

  private:
    struct Worker {
        pid_t id = -1;
        int socket = -1;
        bool busy = false;
        std::uint32_t task = 0;
        std::string answer; ///< as far as it came; opens with its length
        std::chrono::steady_clock::time_point deadline;
    };
    void start(Worker& worker);
    static void end(Worker& worker); ///< at once if it is busy
    /// True when the answer is whole or the worker is gone.
    bool receive(Worker& worker, Outcome& outcome);

    MakeWork make_work_;
    std::chrono::seconds longest_task_;
    std::vector<Worker> workers_;
};

} // namespace analyzer
