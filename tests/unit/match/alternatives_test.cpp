// What a posting's alternatives say of each other, where a page has one of them.
// SPDX-License-Identifier: Apache-2.0
#include "match/match_requirements.hpp"
#include "parse/parse_posting.hpp"
#include "parse/parse_resume.hpp"
#include "unit/match/read_text_case.hpp"

#include <gmock/gmock.h>

namespace analyzer {
namespace {

using Read = test::ReadCase;
using testing::ElementsAre;

/// "NAME kind standing months" of each requirement.
std::vector<std::string> met(const std::string& asked, const std::string& bullet, const std::string& listed) {
    const Read resume_text(
        "Alex Gray\nalex@gray.example\n\nExperience\n\nFitter, Harrow Ltd\nJanuary 2020 - December "
        "2021\n- " +
        bullet + "\n\nSkills\n- " + listed + "\n");
    const Read posting_text("Fitter\n\nRequirements:\n- " + asked + "\n");
    const Resume resume = parse_resume(resume_text.view(), {2026, 6});
    const Posting posting = parse_posting(posting_text.view());
    const std::vector<Match> matches =
        match_requirements({posting, posting_text.view()}, {resume, resume_text.view()}, {2026, 6});
    std::vector<std::string> told;
    for (std::size_t i = 0; i < matches.size(); ++i)
        told.push_back(std::string(posting.requirements[i].name) + " " + match_kind_name(matches[i].match) +
                       " " + standing_name(matches[i].standing) + " " + std::to_string(matches[i].months));
    return told;
}

TEST(Alternatives, LieNearEachOther) {
    EXPECT_THAT(met("Hotjar or Quandle", "Watched sessions in Hotjar", "Chess"),
                ElementsAre("Hotjar literal shown 24", "Quandle related shown 24"));
    EXPECT_THAT(met("Hotjar or Quandle", "Swept floors", "Chess"),
                ElementsAre("Hotjar none absent 0", "Quandle none absent 0"));
    EXPECT_THAT(met("Hotjar and Quandle", "Watched sessions in Hotjar", "Chess"),
                ElementsAre("Hotjar literal shown 24", "Quandle none absent 0"))
        << "both are asked for";
}

TEST(Alternatives, ImplyTheClassTheyBelongTo) {
    EXPECT_THAT(met("Diagnostic software (Zorbix, Quandle or similar)", "Read faults with Zorbix", "Chess"),
                ElementsAre("Diagnostic software implied shown 24", "Zorbix literal shown 24",
                            "Quandle related shown 24"));
}

TEST(Alternatives, WhatStandsInBracketsMayBeALevel) {
    EXPECT_THAT(met("Excel (advanced) or Hotjar", "Watched sessions in Hotjar", "Chess"),
                ElementsAre("Microsoft Excel related shown 24", "Hotjar literal shown 24"));
}

TEST(Alternatives, OfLanguagesSayNothingOfEachOther) {
    EXPECT_THAT(met("Polish or Italian", "Swept floors", "Italian (fluent)"),
                ElementsAre("Polish none absent 0", "Italian literal listed 0"));
}

} // namespace
} // namespace analyzer
