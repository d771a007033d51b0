// What dates, titles, places and the posting itself suggest.
// SPDX-License-Identifier: Apache-2.0
#include "unit/bridge/backstory_case.hpp"

namespace analyzer {
namespace {

using test::point_named;
using test::points_of;
using test::rules_of;

std::string page(const std::string& work, const std::string& study = {},
                 const std::string& skills = "- Reading\n") {
    std::string text = "Sam Field\nsam.field@mail.example\n\nExperience\n\n" + work;
    if (!study.empty()) text += "\nEducation\n\n" + study;
    return text + "\nSkills\n" + skills;
}

struct Page {
    const char* rule;
    std::string text;
};

const std::string porter = "Night Porter, Hotel Anker\nMarch 2015 - June 2019\n- Carried bags\n";
const std::string now = "Receptionist, Hotel Anker\nJuly 2019 - present\n- Welcomed guests\n\n";

TEST(BackstoryDates, Catch) {
    const Page pages[] = {
        {"studied-while-working",
         page(porter, "Diploma in Hospitality, Oakham College\nSeptember 2016 - June 2018\n")},
        {"studied-while-working", page(porter, "Diploma in Hospitality, Oakham College, 2015 - 2018\n")},
        {"study-after-work", page(porter + "\nClerk, Mill Office\nJuly 2019 - present\n- Filed papers\n",
                                  "BA Business, Oakham University\nSeptember 2018 - June 2021\n")},
        {"long-study", page(porter, "BA History, Oakham University\nSeptember 2006 - June 2014\n")},
        {"two-jobs", page("Tiler, Own Floors\nMay 2018 - present\n- Laid tiles\n\n" + porter)},
        {"gap", page("Cook, Old Mill\nMay 2020 - present\n- Cooked lunch\n\nCook, Sea View\nMay 2015 - June "
                     "2018\n- Cooked dinner\n")},
        {"since-the-last-job", page(porter)},
        {"promoted", page(now + porter)},
        {"way-up", page("Site Manager, Lowe Builders\nMay 2020 - present\n- Ran sites\n\nLabourer, Birk "
                        "Builders\nMay 2015 - April 2020\n"
                        "- Mixed mortar\n")},
        {"larger-team",
         page(
             "Supervisor, Depot East\nMay 2020 - present\n- Supervise 18 drivers\n\nTeam Leader, Depot West\n"
             "May 2015 - April 2020\n- Led 6 drivers\n")},
        {"moved-place", page("Baker, Mill Bread, Bergen, Norway\nMay 2020 - present\n- Baked bread\n\nBaker, "
                             "Rye Bread, Aarhus, Denmark\n"
                             "May 2015 - April 2020\n- Baked rolls\n")},
        {"listed-not-shown", page(now, "", "- Microsoft Excel\n")},
        {"in-progress", page(now, "", "- SAP (currently learning)\n")},
        {"learnt-on-the-job",
         page("Clerk, Mill Office\nMay 2020 - present\n- Kept stock lists in Microsoft Excel\n",
              "BA History, Oakham University\nSeptember 2012 - June 2015\n")},
        {"learnt-language", page(now) + "\nLanguages\nSpanish (B2)\n"},
        {"from-one-to-another", "Sam Field\nsam.field@mail.example\n\nSummary\nFrom kitchen to classroom. I "
                                "teach food science.\n\n" +
                                    page(now).substr(page(now).find("Experience"))},
    };
    for (const Page& c : pages) {
        const std::vector<BackstoryPoint> points = points_of(c.text);
        const BackstoryPoint* point = point_named(points, c.rule);
        ASSERT_NE(point, nullptr) << c.rule << " not found, only " << rules_of(points) << "\n" << c.text;
        EXPECT_FALSE(point->evidence.empty());
        for (const Span span : point->evidence) EXPECT_LE(span.end, c.text.size());
    }
}

TEST(BackstoryDates, Pass) {
    const Page pages[] = {
        // years without months: one shared year is not sure
        {"studied-while-working", page("Clerk, Mill Office\n2018 - present\n- Filed\n",
                                       "Diploma in Law, Oakham College, 2016 - 2018\n")},
        {"two-jobs",
         page("Cook, Old Mill\n2018 - 2020\n- Cooked\n\nCook, Sea View\n2015 - 2018\n- Cooked\n")},
        {"gap", page("Cook, Old Mill\n2019 - present\n- Cooked\n\nCook, Sea View\n2015 - 2018\n- Cooked\n")},
        // studied in between
        {"gap", page("Teacher, Old School\nSeptember 2020 - present\n- Taught\n\nAssistant, Sea School\nMay "
                     "2015 - June 2018\n- Helped\n",
                     "BA Education, Oakham University\nSeptember 2018 - June 2020\n")},
        {"since-the-last-job", page(now)},
        {"promoted", page("Receptionist, Hotel Anker\nJuly 2019 - present\n- Desk\n\nDuty Manager, Hotel "
                          "Anker\nMarch 2015 - June 2019\n- Ran\n")},
        {"long-study", page(porter, "BA History, Oakham University\nSeptember 2010 - June 2014\n")},
        {"moved-place", page("Baker, Mill Bread, Bergen, Norway\nMay 2020 - present\n- Baked\n\nBaker, Rye "
                             "Bread, Oslo, Norway\n"
                             "May 2015 - April 2020\n- Baked\n")},
        {"listed-not-shown", page("Clerk, Mill Office\nMay 2020 - present\n- Kept lists in Microsoft Excel\n",
                                  "", "- Microsoft Excel\n")},
        {"learnt-language", page(now) + "\nLanguages\nSpanish (native)\n"},
    };
    for (const Page& c : pages) {
        const std::vector<BackstoryPoint> points = points_of(c.text);
        EXPECT_EQ(point_named(points, c.rule), nullptr) << c.rule << " on\n" << c.text;
    }
}

TEST(BackstoryPoints, SupportTheRequirementsOfTheirPlace) {
    const std::string text =
        page("Clerk, Mill Office\nMay 2020 - present\n- Trained four new starters in Microsoft Excel\n");
    const std::vector<BackstoryPoint> points = points_of(text);
    const BackstoryPoint* point = point_named(points, "mentoring");
    ASSERT_NE(point, nullptr);
    EXPECT_EQ(point->requirements, std::vector<std::size_t>{1});
}

TEST(BackstoryPoints, WhatAnswersAGapComesFirst) {
    const std::string text =
        page("Clerk, Mill Office\nMay 2020 - present\n- Rotating shifts, mostly nights\n", "", "- SAP\n");
    const std::vector<BackstoryPoint> points = points_of(text);
    ASSERT_GE(points.size(), 2u);
    EXPECT_EQ(points.front().rule, "backstory/listed-not-shown");
}

TEST(BackstoryPoints, AreFewAndOfDifferentThemes) {
    std::string work;
    for (int year = 2005; year < 2025; ++year) {
        work += "Cook, Inn " + std::to_string(year) + "\nJanuary " + std::to_string(year) + " - December " +
                std::to_string(year) +
                "\n- Trained four new starters\n- Waste down from 9% to 4%\n- Plated 140 covers a night\n- "
                "Set up the bakery from scratch\n";
    }
    const std::vector<BackstoryPoint> points = points_of(page(work));
    EXPECT_LE(points.size(), 12u);
    for (const BackstoryPoint& a : points) {
        for (const BackstoryPoint& b : points) EXPECT_TRUE(&a == &b || a.rule != b.rule) << a.rule;
    }
}

} // namespace
} // namespace analyzer
