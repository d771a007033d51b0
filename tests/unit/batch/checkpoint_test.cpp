// SPDX-License-Identifier: Apache-2.0
#include "batch/checkpoint.hpp"
#include "batch/record.hpp"
#include "batch/run_lock.hpp"
#include "unit/batch/scratch.hpp"

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace analyzer {
namespace {

const RunIdentity identity = {"0.1.0",    "r1", "w1", "2026-03-01",
                              "standard", "",   true, {{"nurse.txt", "aa", "Nurse", ""}}};

std::string record_of(const std::string& name) {
    RankingRow row;
    row.name = name;
    row.sha256 = "sha of " + name;
    row.error = Error{"corrupt", "it is broken", name, "mend it"};
    return failure_record(identity, row);
}

Result<Checkpoint> open_in(const Scratch& scratch, const RunIdentity& who = identity, bool fresh = false) {
    return Checkpoint::open(scratch / "reports.ndjson", who, fresh);
}

TEST(Checkpoint, KeepsWhatWasAppended) {
    const Scratch scratch;
    {
        Result<Checkpoint> checkpoint = open_in(scratch);
        ASSERT_TRUE(checkpoint);
        EXPECT_FALSE(checkpoint->kept().found);
        EXPECT_EQ(checkpoint->append(start_record("a") + record_of("a") + start_record("b")), std::nullopt);
        EXPECT_EQ(checkpoint->sync(), std::nullopt);
    }
    const Result<Checkpoint> again = open_in(scratch);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->kept().found);
    ASSERT_EQ(again->kept().records.count("a"), 1U);
    EXPECT_TRUE(again->kept().records.at("a").complete());
    EXPECT_EQ(again->kept().records.at("a").sha256, "sha of a");
    EXPECT_EQ(again->kept().deaths.count("a"), 0U);
    EXPECT_EQ(again->kept().deaths.at("b"), 1);
    EXPECT_EQ(Checkpoint::as_of(scratch / "reports.ndjson"), "2026-03-01");
}

TEST(Checkpoint, CutsATornTailAtEveryByte) {
    const std::string whole = header_record(identity) + record_of("a") + record_of("b");
    const std::size_t last = header_record(identity).size() + record_of("a").size();
    for (std::size_t size = last; size < whole.size(); size += 7) {
        const Scratch scratch;
        scratch.write("reports.ndjson", whole.substr(0, size));
        Result<Checkpoint> checkpoint = open_in(scratch);
        ASSERT_TRUE(checkpoint) << size;
        EXPECT_EQ(checkpoint->kept().torn_tail, size > last);
        EXPECT_EQ(checkpoint->kept().records.size(), 1U);
        EXPECT_EQ(checkpoint->append(record_of("b")), std::nullopt);
        EXPECT_EQ(scratch.read("reports.ndjson"), whole);
    }
}

TEST(Checkpoint, LeavesDamageInTheMiddleOut) {
    const Scratch scratch;
    std::string damaged = record_of("b");
    damaged[20] = static_cast<char>(damaged[20] ^ 1);
    scratch.write("reports.ndjson",
                  header_record(identity) + record_of("a") + damaged + "\n" + record_of("c"));
    const Result<Checkpoint> checkpoint = open_in(scratch);
    ASSERT_TRUE(checkpoint);
    EXPECT_EQ(checkpoint->kept().damaged_lines, 2U);
    EXPECT_EQ(checkpoint->kept().records.size(), 2U);
    EXPECT_EQ(checkpoint->kept().records.count("b"), 0U);
}

TEST(Checkpoint, RefusesAnotherRunAndADamagedHeader) {
    const Scratch scratch;
    scratch.write("reports.ndjson", header_record(identity) + record_of("a"));
    RunIdentity other = identity;
    other.screen = "lenient";
    const Result<Checkpoint> refused = open_in(scratch, other);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "identity-differs");
    EXPECT_EQ(scratch.read("reports.ndjson"), header_record(identity) + record_of("a"));
    EXPECT_TRUE(open_in(scratch, other, true));
    EXPECT_EQ(scratch.read("reports.ndjson"), header_record(other));

    scratch.write("reports.ndjson", "?" + header_record(identity));
    ASSERT_FALSE(open_in(scratch));
    EXPECT_EQ(open_in(scratch).error().code, "checkpoint-damaged");
}

/// The file size limit stands in for a full disk; it holds for the child alone.
TEST(Checkpoint, KeepsAValidPrefixOnAFullDisk) {
    const Scratch scratch;
    const std::string prefix = header_record(identity) + record_of("a");
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit = {prefix.size() + 40, prefix.size() + 40};
        setrlimit(RLIMIT_FSIZE, &limit);
        Result<Checkpoint> checkpoint = open_in(scratch);
        bool right = checkpoint && !checkpoint->append(record_of("a"));
        const std::optional<Error> failed = checkpoint->append(record_of("b"));
        right =
            right && failed && failed->code == "disk-full" && failed->message.find("1 ") != std::string::npos;
        _exit(right ? 0 : 1);
    }
    int status = -1;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(scratch.read("reports.ndjson"), prefix);
}

TEST(RunLock, KeepsTwoRunsApart) {
    const Scratch scratch;
    {
        const Result<RunLock> first = RunLock::take(scratch.path, "process 4711");
        ASSERT_TRUE(first);
        const Result<RunLock> second = RunLock::take(scratch.path, "process 4712");
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().code, "output-in-use");
        EXPECT_NE(second.error().message.find("process 4711"), std::string::npos);
    }
    EXPECT_TRUE(RunLock::take(scratch.path, "process 4712"));
}

} // namespace
} // namespace analyzer
