// Which sentences of a résumé suggest which story, over many trades; and which look alike and do not.
// SPDX-License-Identifier: Apache-2.0
#include "unit/bridge/backstory_case.hpp"

namespace analyzer {
namespace {

using test::page_with;
using test::point_named;
using test::points_of;
using test::rules_of;

struct Line {
    const char* rule;
    const char* line;
};

TEST(BackstoryWords, Catch) {
    const Line lines[] = {
        {"mentoring", "Trained four new starters on the till and the slicer"},
        {"mentoring", "Showed newcomers how to rig a load safely"},
        {"mentoring", "Work buddy for trainees in the dispatch hall"},
        {"mentoring", "Coach two junior stylists on colour work"},
        {"mentoring", "Precepted six student midwives"},
        {"mentored-by", "Shadowed the senior ranger for a season before leading walks"},
        {"courses-after-hours", "Bookkeeping certificate, evening class, finished last spring"},
        {"courses-after-hours", "Learned CAD through an online course on my own time"},
        {"self-taught", "Taught myself spreadsheet macros to do the rota"},
        {"learning-now", "Currently studying for the wine certificate, level 2"},
        {"study-beside-work", "Paid my way by cleaning offices while at college"},
        {"worked-my-way-up", "Started as kitchen porter, ran the pastry section after a year"},
        {"worked-my-way-up", "Promoted to charge hand within eighteen months"},
        {"rollout", "Key user for the go-live of the new booking system"},
        {"audit", "Unannounced inspection passed without remarks"},
        {"audit", "CQC inspection: good in all areas"},
        {"crisis", "Kept the ward stocked during the pandemic"},
        {"crisis", "Held the front desk together when we were short staffed"},
        {"dropped-a-tool", "Replaced the paper job cards with tablets"},
        {"migrated", "Moved the stock ledger from spreadsheets to a database"},
        {"by-hand-before", "Wrote a macro that fills the delivery notes"},
        {"safety-record", "Three seasons on the lifts accident free"},
        {"safety-record", "1,200 days without a lost time injury"},
        {"experiment", "Piloted a quiet hour on Tuesdays"},
        {"first-in-a-role", "Set up the repair counter from scratch"},
        {"first-in-a-role", "First hire of the charity, built the donor list"},
        {"small-team", "Sole electrician for a site of eleven buildings"},
        {"small-team", "Family run bakery, so I also did the books"},
        {"closing", "Made redundant when the mill closed"},
        {"own-business", "Self employed gardener with thirty regular clients"},
        {"commuting", "Worked away from home during the week"},
        {"commuting", "Fully remote, customers in three time zones"},
        {"difficult-people", "Dealt with complaints at the returns desk"},
        {"difficult-people", "De-escalated arguments in the waiting room"},
        {"extra-role", "Fire warden and first aider for the depot"},
        {"extra-role", "Stepped up as acting manager for six months"},
        {"on-time", "Finished the refit two weeks early"},
        {"setback", "Failed the first theory test, passed at the second attempt"},
        {"lost-and-won", "Lost our biggest client, won two smaller ones within the year"},
        {"recognition", "Employee of the month, twice"},
        {"seasonal", "Fruit picking in the summers"},
        {"military", "Corporal in the Royal Engineers before this"},
        {"tutoring", "Private lessons in maths for two pupils"},
        {"volunteering", "Volunteer driver for the food bank"},
        {"open-work", "Spoke at the regional beekeeping conference"},
        {"on-duty", "On call one weekend in three"},
        {"on-duty", "Rotating shifts, mostly nights"},
        {"extra-shifts", "Picked up shifts when colleagues were away"},
        {"before-and-after", "Waste down from 9% to 4% of sales"},
        {"before-and-after", "Queue at the counter went from 20 minutes to 6"},
        {"before-and-after", "Breakdowns on the press from weekly to none"},
        {"before-and-after", "Invoices out by day 3 (it was day 9)"},
        {"measured-change", "Raised ticket income by 14%"},
        {"measured-change", "Doubled the number of repeat visits"},
        {"pace", "Plated 140 covers a night"},
        {"pace", "Answered some 80 calls a day"},
        {"took-over", "Took over a class in the middle of the year"},
        {"took-over", "Inherited a store with two unhappy landlords"},
        {"wrote-it-down", "Wrote the checklist the night team still follows"},
        {"persuaded", "Negotiated quieter delivery times with the neighbours"},
        {"noticed", "Spotted a forged prescription at the counter"},
        {"closing", "Left when the funding ran out"},
        {"commuting", "Ninety minutes each way by train"},
        {"small-team", "Two person office, so I also did the post"},
        {"setback", "Passed the crane ticket at the third attempt"},
        {"language-in-use", "Learned Portuguese to talk to half of the kitchen"},
        {"lost-and-won", "Lost the ferry contract, won it back a year later"},
        {"before-and-after", "Drawings used to take three weeks, now eight days"},
        {"measured-change", "Breakages down to two a month"},
        {"safety-record", "Nine years without a parking fine"},
        {"relocation", "Relocated to Leeds to open the second shop"},
        {"change-of-work", "Retrained as a joiner in 2018"},
        {"back-to-work", "Returning to nursing after some years away"},
        {"before-and-after", "Fitting a kitchen takes six days where it took ten"},
        {"before-and-after", "Chiller alarms from 40 a week to 15"},
        {"before-and-after", "Late returns: 31 in 2022, 9 in 2024"},
        {"before-and-after", "Three a shift became seven"},
        {"measured-change", "New gearbox cover, 11 per cent lighter"},
        {"measured-change", "Scrap on the saw line fell by half"},
        {"share-reached", "9 in 10 learners passed the road test first time"},
        {"share-reached", "Pass rate of 94% in the last intake"},
        {"money-found", "Found $18,000 of freight that was billed twice"},
        {"target-beaten", "Sold 38 policies against a target of 30"},
        {"found-it", "Found a cracked weld on the crane hook"},
        {"noticed", "Tracked down the hum to a loose earth strap"},
        {"new-method", "Validated a quicker test for mould"},
        {"copied-by-others", "Packing plan, now used by all four sites"},
        {"spoke-up", "Stopped the line until the guard was back on"},
        {"talked-them-round", "Talked the farmer into a trial strip"},
        {"walked-them-through", "Walk tenants through the meter readings"},
        {"explained-it", "Explained the bill to customers in plain words"},
        {"leading-people", "Lead 12 porters a shift"},
        {"leading-people", "Six staff and two vans"},
        {"leading-people", "Supervise junior stewards at the gate"},
        {"grew-others", "Two trainees, both qualified since"},
        {"working-alongside", "Share every site with plasterers and tilers"},
        {"hard-piece", "Walnut tables made to order"},
        {"one-person", "One-to-one with a swimmer who feared deep water"},
        {"start-to-finish", "Took each extension from first sketch to keys"},
        {"trusted-with", "Banked the takings on Sundays"},
        {"honest-about-gaps", "I have never run a kitchen"},
        {"honest-not-yet", "No sales experience yet"},
        {"gave-a-reason", "Numbered the racks so that nobody asks twice"},
        {"others-say", "Parents ask for me by name at the gate"},
        {"two-languages", "Safety talks in two languages"},
        {"audits-done", "Two internal audits a year"},
        {"made-something", "Built a stand for the wheel truing"},
        {"a-turn", "Sang on although the lights had gone"},
        {"own-deed", "Repainted the waiting room for 90 pounds"},
        {"own-deed", "Kerb relaid to my sketch, lorries turn in one go"},
    };
    for (const Line& c : lines) {
        const std::vector<BackstoryPoint> points = points_of(page_with(c.line));
        const BackstoryPoint* point = point_named(points, c.rule);
        if (point == nullptr) {
            ADD_FAILURE() << c.line << ": not " << c.rule << ", only " << rules_of(points);
            continue;
        }
        EXPECT_FALSE(point->prompt.empty());
        EXPECT_FALSE(point->tell.empty());
        EXPECT_NE(point->wording.find('['), std::string::npos)
            << "nothing left to fill in: " << point->wording;
        EXPECT_TRUE(point->offer == "offer it" || point->offer == "only if asked") << point->offer;
        ASSERT_FALSE(point->evidence.empty());
        EXPECT_TRUE(std::string(point->evidence.front().of(page_with(c.line))).size() > 3);
    }
}

TEST(BackstoryWords, Pass) {
    const Line lines[] = {
        {"mentoring", "Trained neural networks on image data"},
        {"mentoring", "Trained in manual handling"},
        {"mentoring", "Taught phonics to a class of thirty children"},
        {"courses-after-hours", "Available for evenings and weekends"},
        {"volunteering", "Chased unpaid invoices"},
        {"volunteering", "Managed volunteers at the shelter"},
        {"closing", "Designed redundancy into the server network"},
        {"military", "Collected for the Salvation Army shop"},
        {"extra-shifts", "Reduced overtime costs by planning ahead"},
        {"safety-record", "Checked the sprinklers once a week"},
        {"worked-my-way-up", "Promoted healthy eating in schools"},
        {"worked-my-way-up", "Coached two waiters who were later promoted"},
        {"seasonal", "Planned seasonal menus with the chef"},
        {"on-duty", "I do not do on-call work"},
        {"commuting", "Maintained remote controls"},
        {"experiment", "Prepared trial balances"},
        {"experiment", "Recruited patients for clinical trials"},
        {"setback", "Replaced failed sensors"},
        {"setback", "Nursed people with heart failure"},
        {"recognition", "Sent award letters to students"},
        {"rollout", "Rolled dough for pies"},
        {"first-in-a-role", "First aid trained"},
        {"open-work", "Took bookings for conference rooms"},
        {"difficult-people", "Completed a workshop on difficult conversations"},
        {"before-and-after", "Open from 9 to 5"},
        {"before-and-after", "Worked there from 2014 to 2016"},
        {"before-and-after", "Looked after children aged 2 to 5"},
        {"measured-change", "Managed a budget of 40,000"},
        {"pace", "Worked 20 hours a week"},
        {"took-over", "Counselled families with inherited conditions"},
        {"seasonal", "Worked closely with the design agency"},
        {"crisis", "Costs went down by a tenth"},
        {"language-in-use", "Spoke to customers about Spanish holidays every day of the week"},
        {"relocation", "Moved the files to a new server"},
        {"back-to-work", "Held return to work interviews"},
        {"professional-body", "Friendly team member"},
        {"before-and-after", "Took 30 to 40 bookings on a Friday"},
        {"before-and-after", "11 meetings a month against a goal of 9"},
        {"crisis", "Moved up from the coast in 2020"},
        {"worked-my-way-up", "Moved up from the coast in 2020"},
        {"crisis", "Orders in before the noon cut-off"},
        {"share-reached", "Working pattern: 50% remote"},
        {"share-reached", "Finished 4 in 10 minutes"},
        {"money-found", "Managed a budget of $40,000"},
        {"leading-people", "Lead generation for 12 agents"},
        {"leading-people", "Manage a pipeline of 140 accounts"},
        {"found-it", "Mitre saw, track saw, nailer"},
        {"courses-after-hours", "Since May: histories in casualty, two evenings a week"},
        {"courses-in-ones-own-hours", "Since May: histories in casualty, two evenings a week"},
        {"hard-piece", "Authorised to order stock up to 500"},
        {"honest-about-gaps", "Never missed a delivery"},
        {"honest-not-yet", "No points on my licence"},
        {"copied-by-others", "Noted that leavers were still on the pension"},
        {"mentoring", "Look after diaries for four partners"},
        {"own-deed", "Worked to drawings and risk assessments"},
        {"one-person", "One-to-one meetings with my manager"},
        {"start-to-finish", "End to end tests in the pipeline"},
        {"trusted-with", "Cash flow forecasting"},
    };
    for (const Line& c : lines) {
        const std::vector<BackstoryPoint> points = points_of(page_with(c.line));
        EXPECT_EQ(point_named(points, c.rule), nullptr) << c.line << ": taken for " << c.rule;
    }
}

TEST(BackstoryWords, QuoteOnlyTheSentence) {
    const std::string page = page_with("Cleaned the vats. Mentor to two trainee brewers. Kept the log");
    const std::vector<BackstoryPoint> points = points_of(page);
    const BackstoryPoint* point = point_named(points, "mentoring");
    ASSERT_NE(point, nullptr);
    EXPECT_EQ(point->because, "Your page says: \"Mentor to two trainee brewers\".");
    EXPECT_EQ(point->evidence.front().of(page), "Mentor to two trainee brewers.");
}

TEST(BackstoryWords, EachSentenceServesOneStory) {
    const std::string page = page_with("Trained four new starters for the go-live of the new till system");
    const std::vector<BackstoryPoint> points = points_of(page);
    int quoting = 0;
    for (const BackstoryPoint& point : points)
        quoting += point.because.find("go-live") != std::string::npos ? 1 : 0;
    EXPECT_EQ(quoting, 1) << rules_of(points);
}

/// A résumé that opens with this sentence and has this line under that heading.
std::string page_telling(const std::string& opening, const std::string& heading = "",
                         const std::string& line = "") {
    return "Sam Field\nsam.field@mail.example\n\nProfile\n" + opening +
           "\n\nExperience\n\nTeam member, Harrow Works\nMarch 2019 - present\n- Reads the meters\n" +
           (heading.empty() ? "" : "\n" + heading + "\n" + line + "\n");
}

TEST(BackstoryWords, CatchWhatTheOpeningTells) {
    const Line lines[] = {
        {"where-it-began", "Started at a kiosk window, now in the control room."},
        {"crossing-over", "I came to joinery by way of boat building."},
        {"crossing-over", "Nine years behind a loom and ready for a lorry."},
        {"out-of-one-place", "Fitter, out of the pit and onto the road."},
        {"years-before", "Six years in a laundry before care work."},
        {"first-then", "Orchard first, then the cider press."},
        {"from-one-to-another", "From deck hand to mate in seven years."},
        {"study-beside-work", "Newly qualified, and put myself through college at a petrol station."},
        {"wants-next", "Hungry for a kitchen of my own."},
        {"travelling", "After the diploma I cycled, mostly: Alps, Balkans, home."},
        {"principle", "I fix it once and I leave the place clean."},
        {"claimed-trait", "Punctual and good with numbers."},
    };
    for (const Line& c : lines) {
        const std::vector<BackstoryPoint> points = points_of(page_telling(c.line));
        EXPECT_NE(point_named(points, c.rule), nullptr) << c.line << ": only " << rules_of(points);
    }
    for (const Line& c : {Line{"claimed-trait", "Talked into it by a patient dentist."},
                          Line{"first-then", "Tidiness is what they mention first, then the cakes."},
                          Line{"travelling", "Sold to clients round the world."}}) {
        const std::vector<BackstoryPoint> points = points_of(page_telling(c.line));
        EXPECT_EQ(point_named(points, c.rule), nullptr) << c.line << ": taken for " << c.rule;
    }
}

TEST(BackstoryWords, CatchWhatTheOtherSectionsTell) {
    const struct {
        const char *rule, *heading, *line;
    } lines[] = {
        {"courses-after-hours", "Education", "Plastering Level 2, night class, 2025"},
        {"study-started", "Education", "Glazing Level 2, night class, started Jan 2026"},
        {"study-started", "Education", "Tiling Level 3, started Oct 2025"},
        {"study-in-spare-hours", "Education", "Bookkeeping Level 2, Saturdays, 2021"},
        {"back-to-learning", "Education", "Functional Skills English, 2020"},
        {"placement", "Education", "Diploma in Nursing. Placements: burns unit, district team"},
        {"unfinished-study", "Education", "Law, two semesters, left without a degree"},
        {"lapsed-paper", "Certificates", "Forklift licence, lapsed 2023"},
        {"regular-effort", "Interests", "Free bicycle repairs at the village hall every April"},
        {"regular-effort-elsewhere", "Other", "Bicycle clinic, last Sunday of the month"},
        {"regular-effort", "Interests", "Lifeguard cover, one Sunday a month"},
        {"free-time-role", "Interests", "Goalkeeper for the works side"},
    };
    for (const auto& c : lines) {
        const std::vector<BackstoryPoint> points = points_of(page_telling("Tidy.", c.heading, c.line));
        EXPECT_NE(point_named(points, c.rule), nullptr) << c.line << ": only " << rules_of(points);
    }
}

TEST(BackstoryPoints, CarryTheFurtherLinesOfTheirKind) {
    const std::string page =
        page_with("Waste down from 9% to 4%\n- Queue at the counter went from 20 minutes to 6\n- Breakdowns "
                  "from weekly to none\n"
                  "- Claims fell from 11 to 3 a year\n- Refits take six days where they took ten\n"
                  "- Returns went from 40 a month to 12");
    const std::vector<BackstoryPoint> points = points_of(page);
    const BackstoryPoint* point = point_named(points, "before-and-after");
    ASSERT_NE(point, nullptr);
    EXPECT_EQ(point->because,
              "Your page says: \"Waste down from 9% to 4%\". Also: \"Queue at the counter went "
              "from 20 minutes to 6\"; \"Breakdowns from weekly to none\".");
    ASSERT_EQ(point->evidence.size(), 4u);
    for (const BackstoryPoint& other : points) {
        for (const Span span : other.evidence) {
            const bool twice = &other != point && std::any_of(point->evidence.begin(), point->evidence.end(),
                                                              [&](Span own) { return own.overlaps(span); });
            EXPECT_FALSE(twice) << other.rule << " tells it again: " << span.of(page);
        }
    }
}

TEST(BackstoryPoints, ShowWhereAFurtherLineWasCut) {
    const std::string page = page_with("Waste down from 9% to 4%\n- Queue at the counter went from 20 "
                                       "minutes to 6 after the second till and the "
                                       "third pair of hands had come to stay");
    const std::vector<BackstoryPoint> points = points_of(page);
    const BackstoryPoint* const point = point_named(points, "before-and-after");
    ASSERT_NE(point, nullptr);
    EXPECT_NE(point->because.find(" ...\"."), std::string::npos) << point->because;
}

TEST(BackstoryPoints, TellOfACourseOnce) {
    const std::string page =
        "Sam Field\n\nExperience\n\nPacker, Harrow Works\nMarch 2019 - present\n- Packs\n\n"
        "Education\n\nBSc Biology, Harrow College, evenings, 2020 - 2024\n";
    int told = 0;
    for (const BackstoryPoint& point : points_of(page)) {
        told += point.rule == "backstory/studied-while-working" ||
                point.rule == "backstory/courses-in-ones-own-hours" ||
                point.rule == "backstory/part-time-study";
    }
    EXPECT_EQ(told, 1);
}

TEST(BackstoryRules, NameListsAndTermsThatExist) {
    const Lexicon& lexicon = Lexicon::built_in();
    int rules = 0;
    for (const Template& rule : lexicon.templates()) {
        if (!rule.id.starts_with("backstory/")) continue;
        ++rules;
        for (const std::string_view key : {"amount", "last", "kin"}) {
            const std::string_view value = rule.value(key);
            EXPECT_TRUE(value.empty() || value == "any" || value == "money" || value == "percent" ||
                        value == "yes" || value == "study")
                << rule.id << " " << key;
        }
        for (const char* key : {"cues", "with", "but"}) {
            const std::string_view list = rule.value(key);
            EXPECT_TRUE(list.empty() || lexicon.list(list) != no_list) << rule.id << " " << key;
        }
        for (const std::string& id : split_items(rule.value("supports"))) {
            EXPECT_TRUE(lexicon.find_term(id)) << rule.id << " supports " << id;
        }
        for (const char* key : {"because", "prompt", "tell", "wording", "offer", "rank"}) {
            EXPECT_FALSE(rule.value(key).empty()) << rule.id << " lacks " << key;
        }
        EXPECT_TRUE(rule.value("because").find('{') != std::string_view::npos)
            << rule.id << " quotes nothing of the page";
        EXPECT_NE(rule.value("prompt").find('?'), std::string_view::npos) << rule.id << " does not ask";
        EXPECT_NE(rule.value("wording").find('['), std::string_view::npos) << rule.id << " leaves no blank";
        if (rule.value("sensitive") == "yes" ||
            rule.value("touches").find("family") != std::string_view::npos) {
            EXPECT_FALSE(rule.value("touches").empty()) << rule.id;
        }
    }
    EXPECT_GE(rules, 25);
}

} // namespace
} // namespace analyzer
