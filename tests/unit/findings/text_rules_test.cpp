// What the rules about contact, sections, entries and dates catch in a plain text, and what they let pass.
// SPDX-License-Identifier: Apache-2.0
#include "unit/findings/finding_case.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

using namespace test;

const std::string head = "Ann Doe\nann.doe@mail.example | +44 20 7946 0000\nLeeds, England\n\n";
const std::string work = "Experience\n\nClerk, Harrow Stores Ltd\nMarch 2019 - present\n- Counted stock\n\n";
const std::string studies = "Education\n\nBA History, Oakham University, 2014 - 2017\n\n";
const std::string skills = "Skills\nExcel, stock control, French\n";

/// The same résumé twice: one the rule must catch, one it must pass.
struct TextCase {
    const char* rule;
    std::string caught, passed;
};

TEST(Findings, AWholeResumeHasNone) {
    const std::vector<Finding> findings = findings_of(document_of(head + work + studies + skills));
    EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(Findings, TextRulesCatchAndPass) {
    const std::string whole = head + work + studies + skills;
    const TextCase cases[] = {
        {"CON-001", "Ann Doe\n+44 20 7946 0000\nLeeds, England\n\n" + work + studies + skills, whole},
        {"CON-002", "Ann Doe\nann.doe@mail.example\nLeeds, England\n\n" + work + studies + skills, whole},
        {"CON-003", "ann.doe@mail.example | +44 20 7946 0000\n\n" + work + studies + skills, whole},
        {"CON-005", "Ann Doe\nann.doe@mail.example | +44 20 7946 0000\n\n" + work + studies + skills, whole},
        {"SEC-001", head + studies + skills, whole},
        {"SEC-001", head + work + skills, whole},
        {"SEC-003", head + work + "Certificates\n\n" + studies + skills, whole},
        {"WRK-001",
         head + "Experience\n\nHarrow Stores Ltd\nMarch 2019 - present\n- Counted stock\n\n" + studies +
             skills,
         whole},
        {"WRK-002",
         head + "Experience\n\nClerk\nMarch 2019 - present\n- Counted stock\n\n" + studies + skills, whole},
        {"EDU-001", head + work + "Education\n\nBA History, 2014 - 2017\n\n" + skills, whole},
        {"EDU-002", head + work + "Education\n\nOakham University, 2014 - 2017\n\n" + skills, whole},
    };
    for (const TextCase& c : cases) {
        const std::vector<Finding> caught = findings_of(document_of(c.caught));
        EXPECT_TRUE(has(caught, c.rule)) << c.rule << " in\n" << c.caught << "\nfound\n" << listed(caught);
        EXPECT_FALSE(has(findings_of(document_of(c.passed)), c.rule)) << c.rule;
    }
}

} // namespace
} // namespace analyzer
