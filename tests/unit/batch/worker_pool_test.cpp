// SPDX-License-Identifier: Apache-2.0
#include "batch/worker_pool.hpp"

#include <gmock/gmock.h>

#include <csignal>
#include <map>
#include <unistd.h>

namespace analyzer {
namespace {

using namespace std::chrono_literals;

/// What becomes of each task, as a word.
std::map<std::uint32_t, std::string> run_all(WorkerPool& pool, std::uint32_t count) {
    std::map<std::uint32_t, std::string> ends;
    for (std::uint32_t next = 0; ends.size() < count;) {
        while (next < count && pool.has_idle()) pool.give(next++);
        for (const Outcome& outcome : pool.wait(100ms)) {
            ends[outcome.task] = outcome.ending == Outcome::Ending::answered ? outcome.answer
                                 : outcome.ending == Outcome::Ending::died   ? "died"
                                                                             : "late";
        }
    }
    return ends;
}

TEST(WorkerPool, ADeathOrAHangCostsOneTask) {
    const MakeWork make_work = [] {
        return [](std::uint32_t task) -> std::string {
            if (task == 2) raise(SIGKILL);
            if (task == 3) _exit(0);
            if (task == 5) pause();
            return "done " + std::to_string(task);
        };
    };
    for (const std::size_t size : {1U, 3U}) {
        WorkerPool pool(size, make_work, 1s);
        const auto ends = run_all(pool, 9);
        for (std::uint32_t task = 0; task < 9; ++task) {
            EXPECT_EQ(ends.at(task), task == 2 || task == 3 ? "died"
                                     : task == 5            ? "late"
                                                            : "done " + std::to_string(task));
        }
    }
}

TEST(WorkerPool, BringsLongAndEmptyAnswers) {
    const MakeWork make_work = [] {
        return [](std::uint32_t task) { return std::string(task * 3'000'000, 'x'); };
    };
    WorkerPool pool(2, make_work, 10s);
    const auto ends = run_all(pool, 3);
    EXPECT_EQ(ends.at(0), "");
    EXPECT_EQ(ends.at(2).size(), 6'000'000U);
}

} // namespace
} // namespace analyzer
