// SPDX-License-Identifier: Apache-2.0
#include "unit/parse/posting_case.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

TEST(PostingFacts, TitleAsWritten) {
    const struct {
        const char* text;
        const char* title;
    } cases[] = {
        {"Stained Glass Restorer\nAbbey Works, Winden\n\nRequirements\n- glass\n", "Stained Glass Restorer"},
        {"Job Title: Night Baker\nRequirements\n- bread\n", "Night Baker"},
        {"We are looking for a motivated and experienced crane driver to join our yard.\nRequirements\n- "
         "cranes\n",
         "crane driver"},
        {"Night Baker ( Summer Only ) <ORGANIZATION>\nRequirements\n- bread\n", "Night Baker"},
        {"# Night Baker\n\nRequirements\n- bread\n", "Night Baker"},
    };
    for (const auto& one : cases)
        EXPECT_EQ(test::read_posting(std::string(one.text)).title.value, one.title) << one.text;
}

TEST(PostingFacts, LabelledFacts) {
    const Posting posting = test::read_posting(
        std::string("Night Baker\nCompany: Loaf & Sons\nLocation: Winden\nSalary: 2,900 a month\n"
                    "Deadline: 4 May 2031\nFull-time, hybrid\n\nRequirements\n- bread\n"));
    EXPECT_EQ(posting.company.value, "Loaf & Sons");
    EXPECT_EQ(posting.location.value, "Winden");
    EXPECT_EQ(posting.salary.value, "2,900 a month");
    EXPECT_EQ(posting.deadline.value, "4 May 2031");
    EXPECT_EQ(posting.employment_type.value, "full-time");
    EXPECT_EQ(posting.workplace.value, "hybrid");
}

TEST(PostingFacts, FieldsOfAStructuredSourceGoFirst) {
    Document document = test::plain_document("Night Baker\nLoaf & Sons\nRequirements\n- bread\n");
    document.fields.push_back({"title", {0, 11}});
    document.fields.push_back({"hiringOrganization/name", {12, 23}});
    const Posting posting = test::read_posting(document);
    EXPECT_EQ(posting.title.value, "Night Baker");
    EXPECT_EQ(posting.company.value, "Loaf & Sons");
}

TEST(PostingFacts, WhatIsNotSaidStaysEmpty) {
    const Posting posting = test::read_posting(std::string("Requirements\n- bread\n"));
    EXPECT_TRUE(posting.title.empty());
    EXPECT_TRUE(posting.company.empty());
    EXPECT_TRUE(posting.salary.empty());
}

} // namespace
} // namespace analyzer
