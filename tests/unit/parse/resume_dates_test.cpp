// SPDX-License-Identifier: Apache-2.0
#include "unit/parse/resume_case.hpp"

#include <gmock/gmock.h>

namespace analyzer::test {
namespace {

struct DateCase {
    std::string written, read;
};

/// The date as the parser takes it in an entry's header.
std::string date_in_header(const std::string& date) {
    const Resume resume =
        read_resume("Jo Doe\n\nExperience\n\nClerk, Acme Ltd\t" + date + "\n- Filed the post every day\n");
    return resume.positions.empty() ? "nothing" : written(resume.positions.front().dates);
}

TEST(ResumeDates, AreReadInEveryUsualForm) {
    const std::vector<DateCase> cases = {
        {"June 2023 – present", "2023-06..now"},
        {"06/2018 - 08/2019", "2018-06..2019-08"},
        {"2016 / 09 – 2017 / 01", "2016-09..2017-01"},
        {"2021.03-2022.07", "2021-03..2022-07"},
        {"04.2016 – heute", "2016-04..now"},
        {"Sept 2018 — Feb. 2021", "2018-09..2021-02"},
        {"Aug ’19 - Sept. ’20", "2019-08..2020-09"},
        {"03/22 – 05/24", "2022-03..2024-05"},
        {"2018-01-08 — 2020-09-08", "2018-01..2020-09"},
        {"12 June 2019 – 3 July 2020", "2019-06..2020-07"},
        {"June 12, 2019 to July 3, 2020", "2019-06..2020-07"},
        {"June – August 2020", "2020-06..2020-08"},
        {"2019-2021", "2019..2021"},
        {"2019-21", "2019..2021"},
        {"Sept 2013 to March 2019", "2013-09..2019-03"},
        {"since 1998", "1998..now"},
        {"1997 ff.", "1997..now"},
        {"2012 -", "2012..now"},
        {"Jan 2020 to date", "2020-01..now"},
        {"Summer 2022 – Fall 2022", "2022-06..2022-09"},
        {"juin 2018 – août 2020", "2018-06..2020-08"},
        {"marzo de 2019 a la actualidad", "2019-03..now"},
        {"seit 03/2020", "2020-03..now"},
        {"2012年至今", "2012..now"},
        {"2006年9月至2010年6月", "2006-09..2010-06"},
        {"Feb. 2021 \u00AD Mar. 2021", "2021-02..2021-03"},
        {"year–year", "undated"},
        {"2025 Mar - today", "2025-03..now"},
        {"2022 Jan - 2025 Feb", "2022-01..2025-02"},
        {"2022 Jan-2025 Feb", "2022-01..2025-02"},
        {"03/21 -", "2021-03..now"},
        {"Feb 26 – now", "2026-02..now"},
        {"May 23 – Jan 26", "2023-05..2026-01"},
        {"Sept 2019 – Jan 21", "2019-09..2021-01"},
        {"Q1 2020 – Q3 2021", "2020-01..2021-09"},
        {"2020 Q2 to 2021 Q1", "2020-04..2021-03"},
        {"Q4/2019 - present", "2019-10..now"},
        {"'18 – '21", "2018..2021"},
        {"’09 – present", "2009..now"},
        {"6/18 – 9/20", "2018-06..2020-09"},
        {"03.18 – 05.20", "2018-03..2020-05"},
        {"Early 2019 – late 2021", "2019..2021"},
        {"mid-2019 to date", "2019..now"},
        {"Christmas 2019 – Easter 2020", "2019-12..2020-04"},
        {"since 03/21", "2021-03..now"},
        {"Mar. 2018 until now", "2018-03..now"},
        {"2018 until today", "2018..now"},
    };
    for (const DateCase& c : cases) EXPECT_EQ(date_in_header(c.written), c.read) << c.written;
}

TEST(ResumeDates, AreNotSeenInOtherNumbers) {
    for (const char* number : {"rated 9/10 - 10/10", "open 09.00 – 17.30", "May 12", "'90s", "1,500 clients",
                               "BS 7671:2018", "$2000", "555-0142", "ISO 9001", "2000+ files"}) {
        EXPECT_EQ(date_in_header(number), "undated") << number;
    }
}

TEST(ResumeDates, LeftOpenBeforeAWideGapGoOn) {
    const Resume resume =
        read_resume("Jo Doe\n\nWork\n\n03/21 -            Doe Plumbing Ltd\n  Plumber. Baths.\n"
                    "11/16 - 02/21      Harbour Building Services\n  Plumber. Repairs.\n");
    ASSERT_EQ(resume.positions.size(), 2U);
    EXPECT_EQ(written(resume.positions[0].dates), "2021-03..now");
    EXPECT_EQ(written(resume.positions[1].dates), "2016-11..2021-02");
}

TEST(ResumeDates, GoOnAtTheEndOfTheNextLine) {
    const Resume resume = read_resume("Jo Doe\n\nExperience\n\nGuide | Harbour Heritage\tMay 2023 - "
                                      "June\nMuseum\t2024\n- Led tours for visiting schools\n");
    ASSERT_EQ(resume.positions.size(), 1U);
    EXPECT_EQ(written(resume.positions[0].dates), "2023-05..2024-06");
}

TEST(Months, CountBothEnds) {
    const YearMonth today{2026, 6};
    DateRange range;
    EXPECT_FALSE(months_of(range, today));
    range.start = YearMonth{2020, 1};
    range.end = YearMonth{2020, 12};
    EXPECT_EQ(months_of(range, today)->last - months_of(range, today)->first + 1, 12);
    range.start = YearMonth{2019, 0};
    range.end.reset();
    EXPECT_EQ(months_of(range, today)->last - months_of(range, today)->first + 1, 12)
        << "a lone year counts as itself";
    range.current = true;
    range.start = YearMonth{2026, 4};
    EXPECT_EQ(months_of(range, today)->last - months_of(range, today)->first + 1, 3);
    range.start = YearMonth{2027, 1};
    EXPECT_FALSE(months_of(range, today)) << "not begun yet";
}

TEST(Months, OfSeveralRangesAreCountedOnce) {
    EXPECT_EQ(union_of_months({}), 0);
    EXPECT_EQ(union_of_months({{10, 21}, {16, 27}}), 18);
    EXPECT_EQ(union_of_months({{30, 31}, {10, 11}, {10, 10}}), 4);
}

} // namespace
} // namespace analyzer::test
