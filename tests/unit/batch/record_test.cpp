// SPDX-License-Identifier: Apache-2.0
#include "batch/record.hpp"
#include "batch/record_seal.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

const RunIdentity identity = {"0.1.0",    "r1", "w1", "2026-03-01",
                              "standard", "",   true, {{"nurse.txt", "aa", "Nurse \"RN\"", ""}}};

RankingRow failed_row() {
    RankingRow row;
    row.name = "a\\xFF,\"ranking\":{.pdf";
    row.id = "7";
    row.sha256 = "bb";
    row.error = Error{"corrupt", "it is \"broken\"", row.name, "mend it"};
    return row;
}

std::string without_end(std::string line) {
    EXPECT_EQ(line.back(), '\n');
    line.pop_back();
    EXPECT_EQ(line.find('\n'), std::string::npos);
    return line;
}

TEST(Record, ComesBackAsItWasWritten) {
    const Record header = read_record(without_end(header_record(identity)));
    EXPECT_EQ(header.kind, RecordKind::header);
    EXPECT_EQ(header.identity, identity);
    RunIdentity fewer = identity;
    fewer.rules_off = {"CNT-003", "LAY-013"};
    EXPECT_EQ(read_record(without_end(header_record(fewer))).identity, fewer);

    const Record start = read_record(without_end(start_record("a\nb.txt")));
    EXPECT_EQ(start.kind, RecordKind::start);
    EXPECT_EQ(start.name, "a\nb.txt");
    EXPECT_EQ(read_record(without_end(unchanged_record("x"))).kind, RecordKind::unchanged);
    EXPECT_EQ(read_record(without_end(stop_record())).kind, RecordKind::stop);

    const Record failure = read_record(without_end(failure_record(identity, failed_row())));
    EXPECT_EQ(failure.kind, RecordKind::row);
    EXPECT_EQ(failure.row, failed_row());
}

TEST(Record, IsDamagedIfAnyByteDiffers) {
    const std::string line = without_end(failure_record(identity, failed_row()));
    for (std::size_t at = 0; at < line.size(); ++at) {
        std::string other = line;
        other[at] = static_cast<char>(other[at] ^ 1);
        EXPECT_EQ(read_record(other).kind, RecordKind::damaged) << at;
        EXPECT_EQ(read_record(line.substr(0, at)).kind, RecordKind::damaged) << at;
    }
}

TEST(Record, ChecksumIsTheOneOfZlib) {
    // CRC-32 of the nine digits is the check value that its catalogues give.
    EXPECT_EQ(sealed("123456789}\n"), "123456789,\"crc\":\"cbf43926\"}\n");
}

TEST(RunIdentity, SaysWhatDiffers) {
    EXPECT_EQ(first_difference(identity, identity), std::nullopt);
    RunIdentity other = identity;
    other.words = "w2";
    EXPECT_EQ(first_difference(identity, other), "the word lists");
    other = identity;
    other.rules_off = {"CNT-003"};
    EXPECT_EQ(first_difference(identity, other), "--without-rule");
    other = identity;
    other.postings.front().sha256 = "cc";
    EXPECT_EQ(first_difference(identity, other), "the posting nurse.txt");
    other = identity;
    other.postings.clear();
    EXPECT_EQ(first_difference(identity, other), "the posting nurse.txt, no longer given");
}

} // namespace
} // namespace analyzer
