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

TEST(BackstoryRules, NameListsAndTermsThatExist) {
    const Lexicon& lexicon = Lexicon::built_in();
    int rules = 0;
    for (const Template& rule : lexicon.templates()) {
        if (!rule.id.starts_with("backstory/")) continue;
        ++rules;
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
