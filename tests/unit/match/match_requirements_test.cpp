// SPDX-License-Identifier: Apache-2.0
#include "match/match_requirements.hpp"

#include "parse/parse_posting.hpp"
#include "parse/parse_resume.hpp"
#include "unit/match/read_text_case.hpp"

#include <gtest/gtest.h>

#include <ostream>

namespace analyzer {
namespace {

using Read = test::ReadCase;

/// One job of two years, one thing listed, one demand, and how it is met: "match standing months".
struct Row {
    const char* asked;
    const char* bullet;
    const char* listed;
    const char* expected;
    const char* title = "Team member";
    const char* employer = "Harrow Ltd";
    const char* study = "Oakham School, 2014 - 2016";
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
    return out << row.asked << " / " << row.bullet;
}

std::string met(const Row& row) {
    const Read resume_text(std::string("Alex Gray\nalex@gray.example\n\nExperience\n\n") + row.title + ", " +
                           row.employer + "\nJanuary 2020 - December 2021\n- " + row.bullet +
                           "\n\nEducation\n\n" + row.study + "\n\nSkills\n- " + row.listed + "\n");
    const Read posting_text(std::string("Team member\n\nRequirements:\n- ") + row.asked + "\n");
    const Resume resume = parse_resume(resume_text.view(), {2026, 6});
    const Posting posting = parse_posting(posting_text.view());
    if (posting.requirements.empty()) return "asks for nothing";
    const std::vector<Match> matches =
        match_requirements({posting, posting_text.view()}, {resume, resume_text.view()}, {2026, 6});
    const Match& match = matches.front();
    return std::string(match_kind_name(match.match)) + " " + standing_name(match.standing) + " " +
           std::to_string(match.months);
}

class Meets : public testing::TestWithParam<Row> {};

TEST_P(Meets, AsTheTableSays) {
    EXPECT_EQ(met(GetParam()), GetParam().expected);
}

constexpr const char* other = "Kept the yard in order";

INSTANTIATE_TEST_SUITE_P(
    Words, Meets,
    testing::Values(
        Row{"Stock control", "Stock control for two sites", "Chess", "literal shown 24"},
        Row{"Stock control", other, "Stock control", "literal listed 0"},
        Row{"Stock control", "Controlling the stock of a shop", "Chess", "inflection shown 24"},
        Row{"Variance analysis", "Explained variances to the owners", "Chess", "inflection shown 24"},
        Row{"Differentiation", "Differentiated plans for four pupils", "Chess", "inflection shown 24"},
        Row{"Stock control", "Sold old stock to the trade", "Chess", "implied shown 24"},
        Row{"CDM regulations", "Kept the CDM file", "Chess", "inflection shown 24"},
        Row{"Lone worker procedures", "Wrote the LWP for night staff", "Chess", "alias shown 24"},
        Row{"Lone worker procedures", "LWP AND WHITE TIE DINNERS", "Chess", "none absent 0"},
        Row{"NDT", "Shared NDT with the night crew", "Chess", "literal shown 24"},
        Row{"PODs", "Scanned the PODs at night", "Chess", "literal shown 24"},
        Row{"Weldment design", "Drew weldments for trailers", "Chess", "inflection shown 24"},
        Row{"Mealtimes", "Helped at meal times", "Chess", "inflection shown 24"},
        Row{"Time sheets", "Filled the timesheets", "Chess", "inflection shown 24"},
        Row{"Illustration", "Cut vinyl in Adobe Illustrator and Photoshop", "Chess", "implied shown 24"},
        Row{"Legionella awareness certificate", other, "Legionella awareness, 2019", "inflection listed 0"},
        Row{"Industrial maintenance", "Cleaned industrial kitchens", "Chess", "none absent 0"},
        Row{"Current BLS certification", "BLS, renewed 2021", "Chess", "literal shown 24"},
        Row{"Medication histories", "Took med histories in the ER", "Chess", "inflection shown 24"},
        Row{"Design of experiments", "Designed the customer experience", "Chess", "none absent 0"},
        Row{"Tidy work", other, "Tidy, on time", "inflection listed 0"},
        Row{"Spanish", other, "Spanish, kitchen level", "literal listed 0"},
        Row{"Spanish", "Cooked Spanish dishes", "Chess", "none absent 0"},
        Row{"Grade A tickets", other, "Grade B tickets", "none absent 0"},
        Row{"Record keeping", "Kept the records of the depot", "Chess", "inflection shown 24"},
        Row{"Ansible playbooks", "Patched servers with Ansible", "Chess", "literal shown 24"},
        Row{"Welding", other, "Chess", "none absent 0"}));

INSTANTIATE_TEST_SUITE_P( // "June 2019 - Present" presents nothing
    Dates, Meets,
    testing::Values(Row{"Presentation skills", other, "Chess", "none absent 0", "Team member", "Harrow Ltd",
                        "Oakham School, June 2019 - Present"}));

INSTANTIATE_TEST_SUITE_P(
    Terms, Meets,
    testing::Values(Row{"Kubernetes", "Ran k8s clusters", "Chess", "alias shown 24"},
                    Row{"Python", "Wrote a pandas job for the depot", "Python, pandas, NumPy",
                        "literal shown 24"},
                    Row{"SQL", "Moved reports to PostgreSQL", "Chess", "implied shown 24"},
                    Row{"Sage 200", "Ran the ledger in Sage 50", "Chess", "related shown 24"},
                    Row{"Sage 200", "Ran the ledger in Sage 200", "Chess", "literal shown 24"},
                    Row{"Hibob", "Kept records in Breathe HR", "Chess", "related shown 24"}));

INSTANTIATE_TEST_SUITE_P(
    Narrower,
    Meets, // a part of the thing implies it, another part is a neighbour, the whole does not show the part
    testing::Values(Row{"Menu planning", "The specials board is mine", "Chess", "implied shown 24"},
                    Row{"Specials board", "Menu planning for 40 covers", "Chess", "related shown 24"},
                    Row{"Specials board", "Wrote the specials board", "Chess", "literal shown 24"},
                    Row{"Japanese cuisine", "Thai cooking for parties", "Chess", "related shown 24"}));

INSTANTIATE_TEST_SUITE_P(
    Claims, Meets,
    testing::Values(
        Row{"SAP", other, "No experience with SAP yet", "none absent 0"},
        Row{"SAP", other, "Word, Teams. No SAP, sorry", "none absent 0"},
        Row{"SAP", "No SAP downtime in two years", "Chess", "literal shown-with-result 24"},
        Row{"Scaffolding", "Never done scaffolding", "Chess", "none absent 0"},
        Row{"Agile working", other, "I have not worked in an agile team yet", "none absent 0"},
        Row{"Coupa", other, "No SAP Ariba or Coupa so far", "none absent 0"},
        Row{"Coupa", other, "SAP Ariba or Coupa", "literal listed 0"},
        Row{"Diploma in Hospitality Management", other, "Chess", "literal listed 0", "Team member",
            "Harrow Ltd", "Diploma in Hospitality Management, Oakham College, since 10.2024"},
        Row{"Gas Safe registration", other, "ACS, not on the Gas Safe register", "none absent 0"},
        Row{"Rust", other, "Python, Go, Rust (currently learning)", "literal listed 0"},
        Row{"Siemens", other, "PLC basics (Siemens S7, evening class, never used on a job yet)",
            "literal listed 0"},
        Row{"First aid certificate", other, "Chess", "inflection listed 0", "Team member", "Harrow Ltd",
            "First aid at work, valid to March 2025"},
        Row{"First aid certificate", other, "Chess", "inflection shown 0", "Team member", "Harrow Ltd",
            "First aid at work, exp. 03/2027"},
        Row{"First aid certificate", other, "Chess", "inflection shown 0", "Team member", "Harrow Ltd",
            "First aid at work; SIA licence, valid to March 2025"},
        Row{"RVN", other, "RVN, lapsed 2023", "literal listed 0", "Team member", "Harrow Ltd",
            "Level 3 Diploma in Veterinary Nursing, Oakham College, 2011 - 2013"},
        Row{"Docker", other, "Docker, learning", "literal listed 0"},
        Row{"Teaching and Learning", "Led Teaching and Learning in Year 4", "Chess", "literal shown 24"},
        Row{"First aid certificate", other, "First aid certificate", "literal listed 0"}));

INSTANTIATE_TEST_SUITE_P( // named at work: what only hints at it adds nothing; a trait claimed stays a claim
    NamedAndHinted, Meets,
    testing::Values(Row{"Attention to detail", "Passed every audit with no findings", "Attention to detail",
                        "literal listed 0"},
                    Row{"Attention to detail", "Passed every audit with no findings", "Chess",
                        "implied shown-with-result 24"}));

INSTANTIATE_TEST_SUITE_P( // only what the page itself says of its owner's citizenship, and only for that country
    Citizens, Meets,
    testing::Values(
        Row{"Right to work in Canada", other, "Canadian citizen", "implied listed 0"},
        Row{"Right to work in the EU", other, "Nationality: Dutch", "implied listed 0"},
        Row{"Right to work in Australia", other, "Nationality: Dutch", "none absent 0"},
        Row{"Right to work in the US", other, "Right to work in the US", "literal listed 0"},
        Row{"Authorized to work in the US", other, "US national", "implied listed 0"},
        Row{"Right to work in the EU", other, "Irish and French passports.", "implied listed 0"},
        Row{"Authorized to work in the US", "Led the US national sales team", "Chess", "none absent 0"},
        Row{"Authorized to work in the US", other, "Argonne National Laboratory, US", "none absent 0"},
        Row{"Authorized to work in the US", other, "Not a US citizen", "none absent 0"},
        Row{"Right to work in Canada", other, "Canadian history", "none absent 0"}));

INSTANTIATE_TEST_SUITE_P( // names that no list has, told by how names are made
    UnlistedNames, Meets,
    testing::Values(
        Row{"Lone worker procedures", "Wrote the LWP for the depot", "Chess", "alias shown 24"},
        Row{"Quality assurance", "QA scores for ten calls a week", "Chess", "alias shown 24"},
        Row{"Newborn life support certificate", other, "NLS (Resuscitation Council)", "alias listed 0"},
        Row{"CTG interpretation", "Interpreted CTGs on nights", "Chess", "inflection shown 24"},
        Row{"Membership of the CSP", other, "Chartered Society of Physiotherapy, member since 2017",
            "alias listed 0"},
        Row{"Membership of the CSP", other, "Chess society porter", "none absent 0"},
        Row{"Cisco Catalyst switches", "Catalyst refresh at every site", "Chess", "alias shown 24"},
        Row{"Cisco Catalyst switches", "A catalyst of change", "Chess", "none absent 0"},
        Row{"Suspension and steering", "Steering boxes, then suspension lifts", "Chess", "literal shown 24"},
        Row{"MS Excel", "Show what each house spends (Excel)", "Chess", "alias shown 24"}));

INSTANTIATE_TEST_SUITE_P(
    Results, Meets,
    testing::Values(
        Row{"Stock control", "Stock control: losses went from 9 to 3 a month", "Chess",
            "literal shown-with-result 24"},
        Row{"Stock control", "Stock control: losses went from five to one", "Chess",
            "literal shown-with-result 24"},
        Row{"Stock control", "Stock control with losses under 2%", "Chess", "literal shown-with-result 24"},
        Row{"Stock control", "Stock control; cut losses by 40 items a week", "Chess",
            "literal shown-with-result 24"},
        Row{"Stock control", "Stock control for 300 lines", "Chess", "literal shown 24"},
        Row{"Stock control", "Stock control, moved from paper in 2020", "Chess", "literal shown 24"}));

INSTANTIATE_TEST_SUITE_P(
    Deeds, Meets,
    testing::Values(Row{"Good communicator", "Briefed the night crew", "Chess", "implied shown 24"},
                    Row{"Good communicator", other, "Briefings", "none absent 0"},
                    Row{"People management", "Supervised six pickers", "Chess", "implied shown 24"}));

INSTANTIATE_TEST_SUITE_P(
    Roles, Meets,
    testing::Values(
        Row{"Two years in an accounts role", other, "Chess", "implied shown 24", "Accounts clerk"},
        Row{"Two years in an accounts role", other, "Chess", "implied shown 24", "AP clerk"},
        Row{"Two years in an accounts role", other, "Chess", "none absent 0", "Gardener"},
        Row{"Experience in acute care", other, "Chess", "implied shown 24", "Porter", "Millbrook Hospital"},
        Row{"Payments experience", other, "Chess", "inflection shown 24", "Engineer",
            "Ledgerline (payments)"},
        Row{"Two years as a site engineer", other, "Chess", "inflection shown 24", "Site Engineer"},
        Row{"Two years as a site engineer", other, "Chess", "related shown 24", "Graduate Engineer"},
        Row{"Two years as a dental nurse", other, "Chess", "related shown 24", "Trainee Dental Nurse"},
        Row{"Two years in site engineering", other, "Chess", "implied shown 24", "Graduate Engineer"},
        Row{"One year as a supervisor", other, "Chess", "implied shown 24", "Duty Manager"},
        Row{"One year as a supervisor", other, "Chess", "none absent 0", "Porter"},
        Row{"Experience in acute care", other, "Chess", "none absent 0", "Porter", "Millbrook Hotel"}));

INSTANTIATE_TEST_SUITE_P(
    Studies, Meets,
    testing::Values(Row{"Bachelor's degree in CS", other, "Chess", "implied shown 0", "Porter", "Harrow Ltd",
                        "BSc Computer Science, University of Leeds, 2014 - 2017"},
                    Row{"Degree in a numerate subject", other, "Chess", "related shown 0", "Porter",
                        "Harrow Ltd", "BA History, University of Leeds, 2014 - 2017"},
                    Row{"Bachelor of Science in Nursing", other, "Chess", "alias shown 0", "Porter",
                        "Harrow Ltd", "BSN, University of Leeds, 2014 - 2017"}));

} // namespace
} // namespace analyzer
