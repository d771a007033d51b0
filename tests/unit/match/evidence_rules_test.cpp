// SPDX-License-Identifier: Apache-2.0
#include "match/evidence_rules.hpp"

#include "parse/parse_posting.hpp"
#include "parse/parse_resume.hpp"
#include "unit/match/read_text_case.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <string>

namespace analyzer {
namespace {

using Read = test::ReadCase;

/// A thing asked for, a line of the page that names it, and what the line proves.
struct Row {
    const char* asked;
    const char* line;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.line;
}

enum class Place : std::uint8_t { bullet, text, papers, other };

std::string proved(const Row& row, Place place) {
    const std::string line = row.line;
    std::string page = "Alex Gray\nalex@gray.example\n\nExperience\n\nTeam member, Harrow Ltd\nJanuary 2020 "
                       "- December 2021\n";
    if (place == Place::bullet) page += "- " + line + "\n";
    if (place == Place::text) page += line + "\n";
    page += "\nEducation\n\nOakham School, 2014 - 2016\n";
    if (place == Place::papers)
        page += "\nCertificates\n\nSwimming badge, 2010\n" + line + "\nTyping diploma, 2011\n";
    if (place == Place::other) page += "\nOther\n\nI play the tuba. " + line + ".\n";
    const Read resume_text(page);
    const Read posting_text(std::string("Team member\n\nRequirements:\n- ") + row.asked +
                            (place == Place::papers ? " required\n" : "\n"));
    const Resume resume = parse_resume(resume_text.view(), {2026, 6});
    const Posting posting = parse_posting(posting_text.view());
    if (posting.requirements.empty()) return "asks for nothing";
    const Match match =
        match_requirements({posting, posting_text.view()}, {resume, resume_text.view()}, {2026, 6}).front();
    if (match.expired) return "expired";
    if (!match.in_progress.empty()) return "in progress";
    if (match.match == MatchKind::none) return match.denied.empty() ? "missed" : "denied";
    return standing_name(match.standing);
}

class Outcome : public testing::TestWithParam<Row> {};
TEST_P(Outcome, StandsBesideTheThing) {
    EXPECT_EQ(proved(GetParam(), Place::bullet), "shown-with-result");
}
INSTANTIATE_TEST_SUITE_P(
    Lines, Outcome,
    testing::Values(
        Row{"Wound care",
            "Wound care rounds twice a week, ulcers on the unit fell from nine a quarter to two"},
        Row{"Medication reconciliation",
            "Led medication reconciliation; delays down from 3 hours to 50 minutes"},
        Row{"Infection control", "Link nurse for infection control; no C. diff on the ward since March 2024"},
        Row{"Catheter care", "Rewrote the catheter care bundle, infections cut by half"},
        Row{"Data entry", "Data entry of claims at 99.7% accuracy"},
        Row{"Load securing", "Load securing on flatbeds, not one load shifted in six years"},
        Row{"Menu planning", "Menu planning for 60 covers, takings up a fifth on the year before"},
        Row{"Month-end close", "Month-end close in 4 working days rather than 9"},
        Row{"Payroll", "Payroll for 340 staff, never a late run in five years"},
        Row{"Grant writing", "Grant writing, 7 of 9 bids funded"},
        Row{"PostgreSQL", "Tuned PostgreSQL queries, latency 900 ms to 120 ms"},
        Row{"Switchboard", "Switchboard, 97 of 100 calls within three rings, 80 when I started"},
        Row{"Order picking", "Order picking, 142 lines an hour, the house average is 110"},
        Row{"Filing", "Reorganised the filing; a lost file is found in minutes, not days"},
        Row{"Precepting", "Precepting of six graduates, all six still on the unit after a year"},
        Row{"Front desk", "Front desk, named employee of the month three times"},
        Row{"Translation", "Translation of leaflets, complaints about wording stopped"},
        Row{"Statistics", "Statistics for three papers, all published"},
        Row{"Purchase ledger", "Purchase ledger: closed 2,300 old items, backlog gone"},
        Row{"REST API", "Designed the REST API now called by 40 partner shops"},
        Row{"Forklift", "Forklift driver, nights. Nine years without an incident"}));

class NoOutcome : public testing::TestWithParam<Row> {};
TEST_P(NoOutcome, IsAmountOrDuty) {
    EXPECT_EQ(proved(GetParam(), Place::bullet), "shown");
}
INSTANTIATE_TEST_SUITE_P(
    Lines, NoOutcome,
    testing::Values(
        Row{"Cold calling", "Cold calling, 60 dials a day"},
        Row{"Supervision", "Supervision of a team of nine"},
        Row{"Patient transport", "Patient transport, mostly reduced mobility patients, 8 runs a day"},
        Row{"Record keeping", "Record keeping for 45 files"},
        Row{"Stock ordering", "Stock ordering up to £3,000 a week"},
        Row{"Product demonstrations", "Product demonstrations: promoted products in store at weekends"},
        Row{"Floristry", "Floristry: bouquets and cut flowers, 30 orders a day"},
        Row{"Cleaning", "Cleaning of 14 offices from 5 to 8"},
        Row{"Lesson planning", "Lesson planning for 5 classes from age 11 to 16"},
        Row{"Quality improvement", "Quality improvement meetings, 2 a month"},
        Row{"Pricing", "Pricing: cut prices on 40 lines when head office says so"},
        Row{"Sales", "Sales of phones and contracts, target of 40 a month"},
        Row{"Account management", "Account management of our top 10 accounts"},
        Row{"Incident response", "Incident response, one week in five"},
        Row{"Exam administration", "Exam administration with the award body, 600 entries"},
        Row{"Crane operation", "Crane operation, tower cranes up to 60 m"},
        Row{"Customer service", "Customer service, no less than 50 calls a day"},
        Row{"Cooking", "Cooking for people who cannot cook for themselves"},
        Row{"Driving", "Driving patients who have never used a wheelchair taxi"}));

TEST(EvidenceRules, AnotherSentenceOfRunningTextProvesNothing) {
    const Row row{"Gait analysis",
                  "Gait analysis twice a week. Cut the waiting list from 40 to 12. Notes on paper."};
    EXPECT_EQ(proved(row, Place::text), "shown");
}

TEST(EvidenceRules, ItsOwnSentenceOfRunningTextDoes) {
    const Row row{"Gait analysis",
                  "Knees. Gait analysis for runners, 7 in 10 clients racing again by week ten. Notes."};
    EXPECT_EQ(proved(row, Place::text), "shown-with-result");
}

class Denied : public testing::TestWithParam<Row> {};
TEST_P(Denied, IsNotThere) {
    EXPECT_EQ(proved(GetParam(), Place::other), "denied");
}
INSTANTIATE_TEST_SUITE_P(Lines, Denied,
                         testing::Values(Row{"Night audit", "Never got to do a night audit"},
                                         Row{"SAP", "SAP is new to me"},
                                         Row{"Cold calling", "Cold calling is not something I have done"},
                                         Row{"CSCS card", "No CSCS card"},
                                         Row{"Kubernetes", "Kubernetes not touched so far"},
                                         Row{"CNC", "Have not been trained on CNC"},
                                         Row{"Tableau", "Tableau: none so far, happy to learn"},
                                         Row{"Drain surveys", "Neither drain surveys nor jetting"}));

TEST(EvidenceRules, SomeDenialsDenySomethingElse) {
    EXPECT_EQ(proved({"Forklift", "Never had an accident on the forklift"}, Place::bullet),
              "shown-with-result");
    EXPECT_EQ(proved({"Linux", "Not only Linux but Solaris too"}, Place::bullet), "shown");
    EXPECT_EQ(proved({"Linux", "Linux without a desktop, 60 machines"}, Place::bullet), "shown");
}

class UnderWay : public testing::TestWithParam<Row> {};
TEST_P(UnderWay, IsNoPaperYet) {
    EXPECT_EQ(proved(GetParam(), Place::papers), "in progress");
}
INSTANTIATE_TEST_SUITE_P(
    Lines, UnderWay,
    testing::Values(Row{"CORU registration",
                        "CORU registration: application sent September 2026, no answer so far"},
                    Row{"CKA", "CKA, exam booked for February"}, Row{"ACCA", "ACCA, 9 of 13 papers passed"},
                    Row{"HGV licence", "HGV licence, theory passed, practical next month"},
                    Row{"SIA licence", "SIA licence: applied in August, still waiting"},
                    Row{"PGCE", "PGCE, final year"}));

class Expired : public testing::TestWithParam<Row> {};
TEST_P(Expired, ProvesNoMore) {
    EXPECT_EQ(proved(GetParam(), Place::papers), "expired");
}
INSTANTIATE_TEST_SUITE_P(Lines, Expired,
                         testing::Values(Row{"Asbestos awareness", "Asbestos awareness, done 2022, run out"},
                                         Row{"First aid at work", "First aid at work, not renewed"},
                                         Row{"OSHA 30", "OSHA 30, card no longer valid"},
                                         Row{"CISSP", "CISSP, allowed to lapse"}));

TEST(EvidenceRules, PapersKeptUpAreHeld) {
    EXPECT_EQ(proved({"PMP", "PMP since 2016, renewed each time it ran out"}, Place::papers), "shown");
    EXPECT_EQ(proved({"PMP", "PMP, evening class, 2019"}, Place::papers), "shown");
    EXPECT_EQ(proved({"ACLS", "ACLS, expires 11/2027"}, Place::papers), "shown");
}

} // namespace
} // namespace analyzer
