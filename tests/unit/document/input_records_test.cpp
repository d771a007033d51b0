// SPDX-License-Identifier: Apache-2.0
#include "document/input_records.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace analyzer {
namespace {

std::vector<InputRecord> read_all(const std::string& lines, std::size_t line_bytes = 1'000) {
    std::istringstream in(lines);
    InputRecords records(in, "in", line_bytes);
    std::vector<InputRecord> all;
    while (std::optional<InputRecord> record = records.next()) all.push_back(std::move(*record));
    return all;
}

TEST(InputRecords, TextsAndPathsComeWithTheirIds) {
    const std::vector<InputRecord> records = read_all("\xEF\xBB\xBF{\"id\":\"a\",\"text\":\"one\\ntwo\"}\n"
                                                      "\r\n"
                                                      "{\"path\":\"b.pdf\",\"id\":-7}"); // no line end
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[0].id, RecordId("a"));
    EXPECT_EQ(records[0].text, "one\ntwo");
    EXPECT_EQ(records[0].name(), "a");
    EXPECT_EQ(records[1].id, RecordId(std::int64_t{-7}));
    EXPECT_FALSE(records[1].text);
    EXPECT_EQ(records[1].name(), "b.pdf");
}

TEST(InputRecords, ABadLineCostsItselfAndKeepsWhatIdItHas) {
    const RecordId none;
    const struct {
        const char* line;
        RecordId id;
    } rows[] = {
        {"not json", none},
        {"[1]", none},
        {"{\"id\":\"a\",\"text\":\"cut", none},
        {"{\"id\":\"a\",\"text\":\"\xff\"}", none},
        {"{\"text\":\"no id\"}", none},
        {"{\"id\":1.5,\"text\":\"x\"}", none},
        {"{\"id\":\"a\"}", RecordId("a")},
        {"{\"id\":\"a\",\"text\":null}", RecordId("a")},
        {"{\"id\":3,\"text\":\"x\",\"path\":\"y\"}", RecordId(std::int64_t{3})},
    };
    for (const auto& row : rows) {
        const std::vector<InputRecord> records =
            read_all(std::string(row.line) + "\n{\"id\":\"next\",\"text\":\"t\"}\n");
        ASSERT_EQ(records.size(), 2U) << row.line;
        ASSERT_TRUE(records[0].refused) << row.line;
        EXPECT_EQ(records[0].refused->code, "bad-line") << row.line;
        EXPECT_EQ(records[0].refused->where, "in:1") << row.line;
        EXPECT_EQ(records[0].id, row.id) << row.line;
        EXPECT_FALSE(records[1].refused) << row.line;
        EXPECT_EQ(records[1].id, RecordId("next")) << row.line;
    }
}

TEST(InputRecords, ALineOverTheLimitIsPassedOver) {
    const std::string fits = "{\"id\":1,\"text\":\"x\"}";
    const std::vector<InputRecord> records =
        read_all("{" + std::string(5'000, ' ') + "\n" + fits, fits.size());
    ASSERT_EQ(records.size(), 2U);
    ASSERT_TRUE(records[0].refused);
    EXPECT_EQ(records[0].refused->code, "too-large");
    EXPECT_EQ(records[1].text, "x");
}

TEST(InputRecords, DeeplyNestedLinesAreReadWithoutRecursion) {
    const std::vector<InputRecord> records =
        read_all(std::string(900'000, '[') + "\n{\"id\":1,\"text\":\"x\"}\n", 1'000'000);
    ASSERT_EQ(records.size(), 2U);
    EXPECT_TRUE(records[0].refused);
    EXPECT_EQ(records[1].text, "x");
}

} // namespace
} // namespace analyzer
