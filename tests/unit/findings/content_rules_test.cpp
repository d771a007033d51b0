// What the rules about the words of a résumé, and about the terms a search is made for, catch and let pass, in several trades.
// SPDX-License-Identifier: Apache-2.0
#include "findings/edit_distance.hpp"
#include "unit/findings/finding_case.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace analyzer {
namespace {

using namespace test;

const std::string head = "Ann Doe\nann.doe@mail.example | +44 20 7946 0000\nLeeds, England\n\n";
const std::string skills = "Skills\nExcel, stock control, French\n";

/// A résumé of one job with these points.
std::string with_points(const std::vector<std::string>& points,
                        const std::string& dates = "March 2019 - present", const std::string& before = "") {
    std::string text = head + before + "Experience\n\nNurse, Harrow Hospital\n" + dates + "\n";
    for (const std::string& point : points) text += "- " + point + "\n";
    return text + "\n" + skills;
}

const std::vector<std::string> plain = {"Gave medicines and watched patients after operations",
                                        "Kept the records of the ward",
                                        "Helped new nurses to settle in",
                                        "Spoke with families about care at home",
                                        "Ordered supplies and checked the trolley",
                                        "Worked with doctors and therapists",
                                        "Cleaned and dressed wounds",
                                        "Took part in the ward's meetings"};

std::vector<std::string> with(std::vector<std::string> points, const std::vector<std::string>& instead) {
    std::copy(instead.begin(), instead.end(), points.begin());
    return points;
}

std::vector<Finding> found_in(const std::string& text) {
    return findings_of(document_of(text));
}

std::string message_of(const std::vector<Finding>& findings, const std::string& rule) {
    for (const Finding& f : findings)
        if (f.rule == rule) return f.message + " " + f.advice;
    return {};
}

TEST(ContentRules, PointsWithoutAnyAmountOrOutcome) {
    const std::vector<Finding> found = found_in(with_points(plain));
    EXPECT_EQ(message_of(found, "CNT-001").substr(0, 20), "None of the 8 points") << listed(found);
    EXPECT_NE(message_of(found, "CNT-001").find("\"Gave medicines"), std::string::npos);
    // A year is no amount, and one in eight is still hardly any.
    const std::vector<Finding> one =
        found_in(with_points(with(plain, {"Cared for six patients a shift", "Joined the ward in 2021"})));
    EXPECT_NE(message_of(one, "CNT-001").find("Of 8 points about your work, 1 says"), std::string::npos)
        << listed(one);
    for (const std::vector<std::string>& telling :
         {std::vector<std::string>{"Cared for 6 patients a shift", "Taught 20 students a year"},
          {"Wired twelve houses", "Fitted lamps daily"},
          {"Changed the rota, so that nobody works alone", "Won the ward's prize for kindness"}}) {
        const std::vector<Finding> passed = found_in(with_points(with(plain, telling)));
        EXPECT_FALSE(has(passed, "CNT-001")) << telling[0] << '\n' << listed(passed);
    }
    EXPECT_FALSE(has(found_in(with_points({plain.begin(), plain.begin() + 5})), "CNT-001"))
        << "too few to judge";
}

TEST(ContentRules, OpeningsOfPoints) {
    const auto finding = [](const std::vector<std::string>& instead, const std::string& dates) {
        return message_of(found_in(with_points(with(plain, instead), dates)), "CNT-002");
    };
    const std::string ended = "March 2019 - May 2021", goes_on = "March 2019 - present";
    EXPECT_NE(finding({"Responsible for wounds", "Duties included notes", "Tasked with orders"}, ended)
                  .find("3 of 8 points begin with the duty"),
              std::string::npos);
    EXPECT_EQ(finding({"Responsible for wounds", "Duties included notes"}, ended), "");
    EXPECT_NE(finding({"I dressed wounds", "I'm the link nurse", "My notes are clear"}, ended)
                  .find("\"I\" or \"my\""),
              std::string::npos);
    EXPECT_NE(
        finding({"Managed the ward", "Taught students", "Manages the rota", "Coordinates visits"}, ended)
            .find("\"Managed\" and \"Manages\""),
        std::string::npos);
    EXPECT_EQ(
        finding({"Managed the ward", "Taught students", "Manages the rota", "Coordinates visits"}, goes_on),
        "");
    EXPECT_EQ(finding({"Lead nurse of the ward", "Support at night", "Managed the ward", "Taught"}, ended),
              "");
}

TEST(ContentRules, LengthOfPointsSummaryAndPage) {
    std::string words;
    for (int i = 0; i < 50; ++i) words += "ward work ";
    const std::string line = words.substr(0, 460);
    EXPECT_NE(message_of(found_in(with_points(with(plain, {line, line, line}))), "CNT-003").find("3 points"),
              std::string::npos);
    EXPECT_NE(message_of(found_in(with_points(plain, "March 2019 - present",
                                              "Summary\n\nNurse. " + words + words + "\n\n")),
                         "CNT-003")
                  .find("The summary has 20"),
              std::string::npos);
    EXPECT_NE(message_of(found_in(with_points({"Ran the ward"})), "CNT-003").find("A search finds only"),
              std::string::npos);
    const std::vector<Finding> passed =
        found_in(with_points(with(plain, {line, line}), "March 2019 - present",
                             "Summary\n\nNurse with ten years on wards for older people.\n\n"));
    EXPECT_FALSE(has(passed, "CNT-003")) << listed(passed);
}

TEST(ContentRules, TraitsThatNothingShows) {
    const std::string claims = "Summary\n\nHighly motivated, results-driven team player.\n\n";
    const std::vector<Finding> found = found_in(with_points(plain, "March 2019 - present", claims));
    EXPECT_NE(message_of(found, "CNT-005").find("\"Highly motivated\", \"results-driven\", \"team player\""),
              std::string::npos)
        << listed(found);
    EXPECT_FALSE(
        has(found_in(with_points(plain, "March 2019 - present", "Summary\n\nHighly motivated nurse.\n\n")),
            "CNT-005"));
    // A trait that a point of the work shows is no empty claim.
    const std::string traits = "Summary\n\nCustomer focus, patience and attention to detail.\n\n";
    const std::vector<Finding> unshown = found_in(with_points(
        {plain[0], plain[1], plain[2], plain[3], "Ordered supplies", plain[5], plain[6], plain[7]},
        "March 2019 - present", traits));
    EXPECT_TRUE(has(unshown, "CNT-005")) << listed(unshown);
    EXPECT_FALSE(has(
        found_in(with_points(
            with(plain, {"Answered complaints", "Listened to people who were upset, and checked the drugs"}),
            "March 2019 - present", traits)),
        "CNT-005"));
}

TEST(ContentRules, LoneFormsOfCertificates) {
    const std::string job = with_points(plain);
    const std::vector<Finding> found = found_in(job + "\nCertificates\n\nBLS, 2024\n");
    EXPECT_NE(message_of(found, "KEY-002").find("BLS (Basic Life Support)"), std::string::npos)
        << listed(found);
    EXPECT_TRUE(has(found_in(job + "\nCertificates\n\nBasic Life Support, 2024\n"), "KEY-002"));
    EXPECT_FALSE(has(found_in(job + "\nCertificates\n\nBasic Life Support (BLS), 2024\n"), "KEY-002"));
    EXPECT_FALSE(has(found_in(job + "\nCertificates\n\nFirst aid at work, 2024\n"), "KEY-002"));
    EXPECT_FALSE(has(found_in(job + "\nHTML, SQL\n"), "KEY-002")) << "tools go by their letters";
}

struct PairCase {
    const char* rule;
    std::string posting, caught, passed;
};

TEST(ContentRules, BesideAPosting) {
    const std::string developer = head +
                                  "Experience\n\nPython developer, Harrow Stores Ltd\nMarch 2019 - present\n"
                                  "- Wrote the tills in Python\n\n";
    const std::string old_job = "Cook, Mill Inn Ltd\nMarch 2012 - May 2014\n- Cooked\n\n";
    const std::string asks =
        "Backend developer\n\nRequirements:\n- JavaScript\n- Kubernetes\n- project management\n";
    const PairCase cases[] = {
        {"CNT-004", asks, developer + "Skills\nJavscript, Excel\n",
         developer + "Skills\nJavaScript, Javscript\n"},
        {"CNT-004", "Analyst\n\nRequirements:\n- Python\n", head + "Skills\nPthon, pandas\n",
         head + "Skills\npandas\n"},
        {"CNT-004", asks, developer + "Skills\nKuberntes\n", developer + "Skills\nJava, scripts\n"},
        {"CNT-004", asks, developer + "Skills\nproject mangement\n", developer + "Skills\nproject manager\n"},
        {"CNT-004", "Clerk\n\nRequirements:\n- organisation skills\n- modelling\n- welding\n",
         developer + "Skills\norgnaisation skills\n",
         developer + "Skills\norganization skills, modeling, wedding\n"},
        {"KEY-004", "Registered nurse\n\nRequirements:\n- Excel\n", developer + skills,
         developer + "Staff nurse, Leeds Hospital\nMarch 2012 - May 2014\n- Nursed\n\n" + skills},
        {"KEY-004", "Backend developer\n\nRequirements:\n- Excel\n",
         head + "Experience\n\nAccountant, Mill Ltd\nMarch 2012 - May 2014\n- Kept books\n\n" + skills,
         developer + skills},
        {"KEY-008", asks, developer + "Developer, Mill Ltd\nMarch 2012 - May 2014\n- Wrote JavaScript\n\n",
         developer + "Developer, Mill Ltd\nMarch 2012 - May 2022\n- Wrote JavaScript\n\n"},
    };
    for (const PairCase& c : cases) {
        const Document posting = document_of(c.posting);
        const std::vector<Finding> caught = findings_beside(document_of(c.caught), posting);
        EXPECT_TRUE(has(caught, c.rule)) << c.rule << " in\n" << c.caught << "\nfound\n" << listed(caught);
        const std::vector<Finding> passed = findings_beside(document_of(c.passed), posting);
        EXPECT_FALSE(has(passed, c.rule)) << c.rule << " in\n" << c.passed << "\nfound\n" << listed(passed);
    }
}

TEST(ContentRules, ThreeJobsAtATime) {
    std::string jobs = head + "Experience\n\n";
    for (const char* name : {"Harrow Stores Ltd", "Mill Inn Ltd", "Oakham Bakery Ltd", "Lane Garage Ltd"})
        jobs += "Clerk, " + std::string(name) + "\nMarch 2019 - present\n- Counted stock\n\n";
    EXPECT_NE(message_of(found_in(jobs + skills), "DAT-004").find("within 7 years"), std::string::npos);
    const std::string two = jobs.substr(0, jobs.find("Clerk, Oakham"));
    EXPECT_FALSE(has(found_in(two + skills), "DAT-004"));
}

TEST(EditDistance, CountsSlips) {
    EXPECT_EQ(edit_distance("javscript", "javascript", 2), 1U);
    EXPECT_EQ(edit_distance("kubernetse", "kubernetes", 2), 1U) << "two swapped";
    EXPECT_EQ(edit_distance("kubrenets", "kubernetes", 3), 2U);
    EXPECT_EQ(edit_distance("welding", "welding", 2), 0U);
    EXPECT_EQ(edit_distance("weld", "painting", 2), 3U) << "more than asked about";
    EXPECT_EQ(edit_distance("", "ab", 2), 2U);
}

/// The whole table, nothing left out: what edit_distance() must agree with.
std::size_t distance_by_table(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t k = 0; k <= b.size(); ++k) {
            if (i == 0 || k == 0) {
                table[i][k] = i + k;
                continue;
            }
            const std::size_t change = a[i - 1] == b[k - 1] ? 0 : 1;
            table[i][k] = std::min({table[i - 1][k] + 1, table[i][k - 1] + 1, table[i - 1][k - 1] + change});
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                table[i][k] = std::min(table[i][k], table[i - 2][k - 2] + 1);
        }
    }
    return table[a.size()][b.size()];
}

TEST(EditDistance, AgreesWithTheWholeTableAndItsQuickCheckNeverRefusesTooMuch) {
    std::mt19937 chance(7);
    const auto word = [&] {
        std::string made(chance() % 9, 'a');
        for (char& letter : made) letter = static_cast<char>('a' + chance() % 4);
        return made;
    };
    int refused = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string a = word();
        const std::string b = word();
        const std::size_t right = distance_by_table(a, b);
        for (std::size_t most = 0; most < 4; ++most) {
            ASSERT_EQ(edit_distance(a, b, most), std::min(right, most + 1)) << a << " " << b;
            if (may_be_within(letter_set(a), letter_set(b), most)) continue;
            ++refused;
            ASSERT_GT(right, most) << a << " " << b;
        }
    }
    EXPECT_GT(refused, 10'000);
}

} // namespace
} // namespace analyzer
