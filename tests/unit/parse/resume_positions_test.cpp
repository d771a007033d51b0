// SPDX-License-Identifier: Apache-2.0
#include "unit/parse/resume_case.hpp"

#include <gmock/gmock.h>

namespace analyzer::test {
namespace {

using testing::ElementsAre;

struct EntryCase {
    std::string header, position;
};

TEST(ResumePositions, TellTitleFromEmployerInEveryOrder) {
    const std::vector<EntryCase> cases = {
        {"Clerk, Acme Ltd (2019 – 2021)", "Clerk @ Acme Ltd, 2019..2021"},
        {"Acme Ltd, Clerk, 2019 – 2021", "Clerk @ Acme Ltd, 2019..2021"},
        {"Acme Ltd | Clerk\t2019 – 2021", "Clerk @ Acme Ltd, 2019..2021"},
        {"Clerk at Acme\t2019 – 2021", "Clerk @ Acme, 2019..2021"},
        {"Acme – Clerk\n2019 – 2021 · Leeds, UK", "Clerk @ Acme, 2019..2021"},
        {"Clerk\t2019 – 2021\nAcme\tLeeds, UK", "Clerk @ Acme, 2019..2021"},
        {"Acme\tLeeds, UK\nClerk\t2019 – 2021", "Clerk @ Acme, 2019..2021"},
        {"2019 – 2021\nAcme\nClerk", "Clerk @ Acme, 2019..2021"},
        {"2019 – 2021\tClerk, Acme, Leeds", "Clerk @ Acme, Leeds, 2019..2021"},
        {"Clerk\nAcme | Leeds, UK\n2019 – 2021", "Clerk @ Acme, 2019..2021"},
        {"Head Clerk · Acme Labs, Austin, TX · Records Team\n2019 – 2021",
         "Head Clerk @ Acme Labs, 2019..2021"},
        {"Clerk, Records Team\t2019 – 2021\nAcme | Leeds, UK", "Clerk @ Acme, 2019..2021"},
        {"AP / AR Clerk\t2019 – 2021\nAcme Co., Ltd.", "AP / AR Clerk @ Acme Co., Ltd., 2019..2021"},
        {"Acme (https://acme.example)\t2019 – 2021\nMaker of fine anvils\nClerk", "Clerk @ Acme, 2019..2021"},
        {"Secretary. Acme School. Sept 2019 to July 2021", "Secretary @ Acme School, 2019-09..2021-07"},
    };
    for (const EntryCase& c : cases) {
        const Resume resume = read_resume("Jo Doe\n\nEXPERIENCE\n\n" + c.header +
                                          "\n- Filed and sorted the post of nine offices\n");
        EXPECT_THAT(positions_of(resume), ElementsAre(c.position)) << c.header;
    }
}

TEST(ResumePositions, RolesShareTheEmployerAbove) {
    const Resume resume = read_resume(
        "Jo Doe\n\nEXPERIENCE\n\nAcme Ltd, Leeds, UK\t2015 – 2021\nHead Clerk\t2018 – 2021\n- Led a team of "
        "four\n"
        "Clerk\t2015 – 2018\n- Sorted the post\nHarbour Hotel\nPorter\t2012 – 2015\n- Carried bags\n");
    EXPECT_THAT(positions_of(resume),
                ElementsAre("Head Clerk @ Acme Ltd, 2018..2021", "Clerk @ Acme Ltd, 2015..2018",
                            "Porter @ Harbour Hotel, 2012..2015"));
}

TEST(ResumePositions, SameSiteIsTheEmployerAbove) {
    const Resume resume = read_resume("Jo Doe\n\nEXPERIENCE\n\nDriver, Harbour Freight Ltd, 2018 – 2021\n- "
                                      "Drove\n\nPorter, same site, 2015 – 2018\n- Carried\n");
    EXPECT_THAT(positions_of(resume), ElementsAre("Driver @ Harbour Freight Ltd, 2018..2021",
                                                  "Porter @ Harbour Freight Ltd, 2015..2018"));
}

TEST(ResumePositions, DatesInTheTextBeginNone) {
    const Resume resume = read_resume("Jo Doe\n\nEXPERIENCE\n\nClerk, Acme Ltd, 2019 – 2021\n- Won the prize "
                                      "of 2020\n- Ran the move of 2019-2020 with two others\n"
                                      "Moved the archive to the new house in 2021, which took from May 2020 "
                                      "to June 2021 and cost little.\n");
    EXPECT_EQ(resume.positions.size(), 1U);
}

TEST(ResumePositions, SpansHoldHeaderAndBody) {
    const std::string text =
        "Jo Doe\n\nEXPERIENCE\n\nClerk, Acme Ltd, 2019 – 2021\n- Sorted the post\n  and filed it\n- Kept the "
        "keys\n\nPorter, Harbour Hotel, 2015 – 2018\nCarried bags.\n";
    const Resume resume = read_resume(text);
    ASSERT_EQ(resume.positions.size(), 2U);
    EXPECT_EQ(resume.positions[0].whole.of(text),
              "Clerk, Acme Ltd, 2019 – 2021\n- Sorted the post\n  and filed it\n- Kept the keys");
    ASSERT_EQ(resume.positions[0].highlights.size(), 2U);
    EXPECT_EQ(resume.positions[0].highlights[0].of(text), "Sorted the post\n  and filed it");
    EXPECT_EQ(resume.position_at(static_cast<std::uint32_t>(text.find("Kept")))->title.value, "Clerk");
    EXPECT_EQ(resume.position_at(2), nullptr);
}

TEST(ResumePositions, OnlyDatedProjectsAreStretches) {
    const Resume resume = read_resume("Jo Doe\n\nPROJECTS\n\nTiny Queue | Go, Redis\t2022\n- A queue in four "
                                      "hundred lines\n\nVOLUNTEERING\nMentor, Code Club, 2019 – 2021\n");
    EXPECT_THAT(positions_of(resume, Position::Kind::project), ElementsAre("Tiny Queue @ , 2022.."));
    EXPECT_THAT(positions_of(resume, Position::Kind::volunteering),
                ElementsAre("Mentor @ Code Club, 2019..2021"));
    EXPECT_TRUE(positions_of(resume).empty());
}

TEST(ResumePositions, TitlesOfNoListFollowTheOtherEntries) {
    const Resume resume = read_resume("Jo Doe\n\nEXPERIENCE\n\n2019 – 2021\tClerk, Acme Ltd, Leeds\n- "
                                      "Sorted\n2015 – 2019\tBoatswing, Harbour Ferries, Hull\n- Rowed\n");
    ASSERT_EQ(resume.positions.size(), 2U);
    EXPECT_EQ(resume.positions[1].title.value, "Boatswing");
    EXPECT_EQ(resume.positions[1].employer.value, "Harbour Ferries");
}

TEST(ResumePositions, ADateBesideTheFirstBulletsBelongsToTheHeaderAbove) {
    const Resume resume = read_resume(
        page_document({{"Jo Doe", 20, true, 50, 30},
                       {"Experience", 13, true, 50, 60},
                       {"Acme, Clerk\tLeeds, UK", 10, false, 50, 80},
                       {"• Sorted the post of nine offices\tMay 2020 – July 2021", 10, false, 60, 95},
                       {"• Kept the keys", 10, false, 60, 110}}));
    EXPECT_THAT(positions_of(resume), ElementsAre("Clerk @ Acme, 2020-05..2021-07"));
}

} // namespace
} // namespace analyzer::test
