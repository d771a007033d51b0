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
        while (next < count && pool.has_room()) pool.give(next++);
        for (const Outcome& outcome : pool.wait(100ms)) {
            const std::string end = outcome.ending == Outcome::Ending::answered ? outcome.answer
                                    : outcome.ending == Outcome::Ending::died   ? "died"
                                                                                : "late";
            EXPECT_TRUE(ends.emplace(outcome.task, end).second) << outcome.task << " ended twice";
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

TEST(WorkerPool, WorkersGoOnWhileTheCallerDoesNotLook) {
    int done[2] = {-1, -1};
    ASSERT_EQ(pipe(done), 0);
    const MakeWork make_work = [&done] {
        return [&done](std::uint32_t) {
            EXPECT_EQ(write(done[1], "x", 1), 1);
            return std::string();
        };
    };
    WorkerPool pool(1, make_work, 10s);
    pool.give(0);
    ASSERT_TRUE(pool.has_room());
    pool.give(1);
    EXPECT_EQ(pool.in_flight(), 2U);
    char both[2];
    ASSERT_EQ(read(done[0], both, 1), 1);
    ASSERT_EQ(read(done[0], both, 1), 1); // would wait for ever were the second not begun
    std::size_t ended = 0;
    while (ended < 2) ended += pool.wait(100ms).size();
    EXPECT_EQ(pool.in_flight(), 0U);
    close(done[0]);
    close(done[1]);
}

} // namespace
} // namespace analyzer
