// SPDX-License-Identifier: Apache-2.0
#include "parse/day.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

TEST(Day, ReadsTheIsoFormAlone) {
    EXPECT_EQ(parse_day("2026-12-04"), (Day{2026, 12, 4}));
    EXPECT_EQ(parse_day("2024-02-29"), (Day{2024, 2, 29}));
    for (const char* text : {"2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "04-12-2026",
                             "2026-12-04 ", "2026/12/04", "0000-01-01", "+026-01-01", "", "tomorrow"}) {
        EXPECT_EQ(parse_day(text), std::nullopt) << text;
    }
}

TEST(Day, CountsOverMonthsAndYears) {
    EXPECT_EQ((Day{2026, 12, 31}.plus_days(1)), (Day{2027, 1, 1}));
    EXPECT_EQ((Day{2028, 2, 28}.plus_days(1)), (Day{2028, 2, 29}));
    EXPECT_EQ((Day{2026, 12, 4}.weekday()), 5U);
    EXPECT_EQ((Day{2026, 12, 6}.weekday()), 7U);
}

TEST(Day, SkipsWeekends) {
    const struct {
        const char* from;
        int days;
        const char* to;
    } cases[] = {
        {"2026-12-01", 2, "2026-12-03"}, // Tuesday to Thursday
        {"2026-12-03", 2, "2026-12-07"}, // Thursday to Monday
        {"2026-12-04", 2, "2026-12-08"}, // Friday to Tuesday
        {"2026-12-05", 2, "2026-12-08"}, // Saturday: Monday is the first
        {"2026-12-06", 1, "2026-12-07"},
    };
    for (const auto& c : cases) EXPECT_EQ(parse_day(c.from)->plus_working_days(c.days).iso(), c.to) << c.from;
}

} // namespace
} // namespace analyzer
