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

TEST(ResumePositions, TakeTheNameBelowALoneDateHoweverItReads) {
    const Resume resume = read_resume(
        "Jo Doe\njo@post.example, 07700 900 519, Salter Bridge\n\nWork\n\n2025 Mar - today\nCare Home "
        "Domestic, The "
        "Willows, Salter Bridge (42 beds)\n  Rooms, laundry.\n\n2022 Jan - 2025 Feb\nFull-time carer for my "
        "grandmother, who had dementia (unpaid, at her home)\n  Washing.\n\n2017 Jun - 2021 Nov\nRoom "
        "Attendant, "
        "then Floor Supervisor, Hotel Marlin, Salter Bridge\n  Sixteen rooms a day; later the rota.\n");
    EXPECT_THAT(positions_of(resume),
                ElementsAre("Care Home Domestic @ The Willows, 2025-03..now",
                            "Full-time carer for my grandmother @ , 2022-01..2025-02",
                            "Room Attendant, then Floor Supervisor @ Hotel Marlin, 2017-06..2021-11"));
}

TEST(ResumePositions, KnowAnEmployerSetInCapitals) {
    const Resume resume = read_resume(
        "Jo Doe\n\nWork\n\nTHE LIMEKILN, Barrow Quay. Brasserie, 70 covers, all fresh, nothing from a "
        "bag.\nJunior "
        "Sous Chef / March 2024 to present\nI run the pass two nights a week.\nCommis Chef / Nov 2022 to Feb "
        "2024\nStocks.\n\nAMBER HOUSE HOTEL\nPorter / Sep 2019 to Oct 2022\nBreakfast for 110.\n\nBefore all "
        "that: "
        "Painter, Doe & Sons / Feb 2017 to Dec 2018\n");
    EXPECT_THAT(positions_of(resume), ElementsAre("Junior Sous Chef @ THE LIMEKILN, 2024-03..now",
                                                  "Commis Chef @ THE LIMEKILN, 2022-11..2024-02",
                                                  "Porter @ AMBER HOUSE HOTEL, 2019-09..2022-10",
                                                  "Painter @ Doe & Sons, 2017-02..2018-12"));
}

TEST(ResumePositions, OnesOwnAccountTakesNoEmployerFromAbove) {
    const Resume resume =
        read_resume("Jo Doe\n\nWork\n\nSite Manager\t06/2008 to 02/2013\nHarbour Construction "
                    "Ltd\nToolbox talks\n\nBricklayer, self-employed\t2004 - May 2008\n");
    EXPECT_THAT(positions_of(resume), ElementsAre("Site Manager @ Harbour Construction Ltd, 2008-06..2013-02",
                                                  "Bricklayer, self-employed @ , 2004..2008-05"));
}

TEST(ResumePositions, TellNamesFromSmallWordsBetweenCommas) {
    const Resume resume = read_resume(
        "Jo Doe\n\nWork\n\n06/2024 – 08/2024   Summer placement, laboratory, Tarn Water\n                    "
        "Filters\n10/2021 – 05/2024   Saturday assistant, Cassidy's Chemist\n                    Till, "
        "shelves, secrets\n");
    EXPECT_THAT(positions_of(resume),
                ElementsAre("Summer placement, laboratory @ Tarn Water, 2024-06..2024-08",
                            "Saturday assistant @ Cassidy's Chemist, 2021-10..2024-05"));
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
