// SPDX-License-Identifier: Apache-2.0
#include "text/csv_table.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

using Cells = std::vector<std::vector<std::string>>;

Cells cells(const CsvTable& table) {
    Cells all = {table.head};
    for (const CsvRow& row : table.rows) all.push_back(row.cells);
    return all;
}

TEST(CsvTable, ReadsWhatRfc4180Allows) {
    const struct {
        const char* text;
        Cells expected;
    } rows[] = {
        {"a,b\n1,2\n", {{"a", "b"}, {"1", "2"}}},
        {"a,b\r\n1,2\r\n", {{"a", "b"}, {"1", "2"}}},
        {"a,b\n1,2", {{"a", "b"}, {"1", "2"}}},
        {"\xEF\xBB\xBFid\n7\n", {{"id"}, {"7"}}},
        {"a,b\n\"x, y\",\"say \"\"no\"\"\"\n", {{"a", "b"}, {"x, y", "say \"no\""}}},
        {"a,b\n\"two\r\nlines\",\n", {{"a", "b"}, {"two\r\nlines", ""}}},
        {"a;b\n1,5;2\n", {{"a", "b"}, {"1,5", "2"}}},
        {"a\tb\n1\t2\n", {{"a", "b"}, {"1", "2"}}},
        {"a,b\n\n1,2\n\n", {{"a", "b"}, {"1", "2"}}},
        {"a,b\n'=1+1,'tis\n", {{"a", "b"}, {"=1+1", "'tis"}}},
        {"a,b\n,\n", {{"a", "b"}, {"", ""}}},
    };
    for (const auto& row : rows) {
        const Result<CsvTable> table = read_csv(row.text, "t.csv");
        ASSERT_TRUE(table) << row.text;
        EXPECT_EQ(cells(*table), row.expected) << row.text;
    }
}

TEST(CsvTable, LinesAreCountedThroughQuotedLineEnds) {
    const Result<CsvTable> table = read_csv("a,b\n\"1\n2\n3\",x\n4,y\n", "t.csv");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->where(table->rows[1]), "t.csv:5");
}

TEST(CsvTable, RefusesWhatIsNoTable) {
    const struct {
        const char* text;
        const char* where;
    } rows[] = {
        {"a,b\n1,2,3\n", "t.csv:2"}, {"a,b\n1\n", "t.csv:2"}, {"a,b\n1,\"open\n", "t.csv:2"},
        {"a,a\n1,2\n", "t.csv"},     {"a,b\n", "t.csv"},      {"", "t.csv"},
        {"a\n\xff\n", "t.csv"},
    };
    for (const auto& row : rows) {
        const Result<CsvTable> table = read_csv(row.text, "t.csv");
        ASSERT_FALSE(table) << row.text;
        EXPECT_EQ(table.error().code, "bad-table") << row.text;
        EXPECT_EQ(table.error().where, row.where) << row.text;
    }
}

} // namespace
} // namespace analyzer
