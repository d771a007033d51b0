// A fixed number of worker processes, forked from this one: each takes tasks, numbers, works on one at a time
// in the order given, and answers with bytes. A few wait with each worker, so that it goes on while the caller
// waits for the disk. What the caller prepared before is there in every worker without being copied. A worker
// that dies or takes too long costs the task it worked on; a new one, forked in its place, takes over those
// that waited. The caller must be single-threaded. Example:  WorkerPool pool(2, make_work, 30s);  pool.give(7);  for (const Outcome& done :
// pool.wait(200ms)) ...
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <deque>
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
    ~WorkerPool(); ///< ends the workers; what is in flight is lost
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    [[nodiscard]] bool has_room() const;
    /// Tasks given and not ended, those that wait included.
    [[nodiscard]] std::size_t in_flight() const;
    /// Gives the task to the worker with the fewest. Ask has_room() before.
    void give(std::uint32_t task);
    /// What ended until then: returns at the first ending, when the time is up, or when a signal came.
    std::vector<Outcome> wait(std::chrono::milliseconds longest);

  private:
    struct Worker {
        pid_t id = -1;
        int socket = -1;
        std::deque<std::uint32_t> tasks;                ///< the first is worked on
        std::string answers;                            ///< as far as they came; each opens with its length
        std::chrono::steady_clock::time_point deadline; ///< of the first task
    };
    void start(Worker& worker);
    static void end(Worker& worker); ///< at once if it has tasks
    void give(Worker& worker, std::uint32_t task);
    /// Ends the first task.
    void finish(Worker& worker, Outcome::Ending ending, std::string answer,
                std::vector<Outcome>& outcomes) const;
    /// Takes in what the worker sent: false when it is gone.
    bool receive(Worker& worker, std::vector<Outcome>& outcomes) const;
    /// Ends the first task and the worker; a new one takes the tasks that waited.
    void replace(Worker& worker, Outcome::Ending ending, std::vector<Outcome>& outcomes);

    MakeWork make_work_;
    std::chrono::seconds longest_task_;
    std::vector<Worker> workers_;
};

} // namespace analyzer
