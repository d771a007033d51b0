// SPDX-License-Identifier: Apache-2.0
#include "parse/resume_words.hpp"
#include "unit/parse/resume_case.hpp"

#include <gmock/gmock.h>

namespace analyzer::test {
namespace {

using testing::ElementsAre;

TEST(ResumeSections, HaveUsualHeadingsInAnyCaseAndSpacing) {
    const Resume resume = read_resume(
        "Jo Doe\n\nP R O F I L E\nCalm and exact.\n\nWORK EXPERIENCE --------\nClerk, Acme Ltd, 2019 - "
        "2021\n\n"
        "Education & Training\nState College, 2018\n\nS K I L L S\nFiling, typing\n\nHobbies\nChess\n");
    EXPECT_THAT(kinds_of(resume),
                ElementsAre("contact", "summary", "work", "education", "skills", "interests"));
}

TEST(ResumeSections, HaveHeadingsOfOtherLanguages) {
    const Resume resume = read_resume(
        "Jo Doe\n\nBerufserfahrung\n2019 – heute\nBuchhalter\nKern GmbH\n\nAusbildung\n2010 – "
        "2013\nBerufskolleg Nord\n\n"
        "Expériences professionnelles\nComptable, Banque Sud, 2014 – 2016\n\nIdiomas\nInglés: B2\n");
    EXPECT_THAT(kinds_of(resume), ElementsAre("contact", "work", "education", "work", "languages"));
}

TEST(ResumeSections, HaveTheHeadingsOfTheLexiconTheyAreReadWith) {
    const Document document = text_document("Toil\n");
    const auto kind_in = [&](const Lexicon& lexicon) {
        const TokenList tokens = tokenize(document.text);
        const Cues cues(tokens, lexicon);
        const std::vector<Mention> mentions;
        const ReadText text{document, tokens, lexicon, cues, mentions};
        const auto heading = ResumeWords(text).heading("Toil");
        return heading ? section_kind_name(heading->kind) : "none";
    };
    const Result<Lexicon> own =
        Lexicon::from_files({{"own.lex", "list: resume-heading/work\nitems: toil\n"}});
    ASSERT_TRUE(own);
    for (int round = 0; round < 2; ++round) {
        EXPECT_STREQ(kind_in(Lexicon::built_in()), "none");
        EXPECT_STREQ(kind_in(*own), "work");
    }
}

TEST(ResumeSections, CoverTheWholeText) {
    const std::string text = "Jo Doe\n\nSkills\nFiling\n\nAbout the moon\n\nEducation\nState College\n";
    const Resume resume = read_resume(text);
    ASSERT_FALSE(resume.sections.empty());
    EXPECT_EQ(resume.sections.front().body.begin, 0U);
    EXPECT_EQ(resume.sections.back().body.end, text.size());
    for (std::size_t i = 1; i < resume.sections.size(); ++i) {
        EXPECT_EQ(resume.sections[i].heading.begin, resume.sections[i - 1].body.end);
    }
    EXPECT_EQ(resume.section_at(10)->kind, SectionKind::skills);
}

TEST(ResumeSections, LabelsInsideOfAnEntryBeginNone) {
    const Resume resume =
        read_resume("Jo Doe\n\nEXPERIENCE\n\nClerk, Acme Ltd, 2019 - 2021\nHighlights\n- Sorted ten years of "
                    "files\nTechnologies: Excel\n\nSKILLS\nLanguages: Go, SQL\nTools: Git\n");
    EXPECT_THAT(kinds_of(resume), ElementsAre("contact", "work", "skills"));
    EXPECT_THAT(values_of(resume.skills), ElementsAre("Languages: Go", "Languages: SQL", "Tools: Git"));
}

TEST(ResumeSections, LinesThatLookLikeTheHeadingsAreHeadings) {
    const Resume resume = read_resume(page_document({{"Jo Doe", 20, true},
                                                     {"Experience", 13, true},
                                                     {"Clerk, Acme Ltd, 2019 – 2021"},
                                                     {"Things I Carry", 13, true},
                                                     {"A pencil."},
                                                     {"Education", 13, true},
                                                     {"State College, 2018"}}));
    EXPECT_THAT(kinds_of(resume), ElementsAre("contact", "work", "other", "education"));
    EXPECT_EQ(resume.positions.size(), 1U);
}

TEST(ResumeSections, StandInARailBesideTheText) {
    const Resume resume = read_resume(page_document({{"Jo Doe", 20},
                                                     {"Work\tAcme Ltd", 12, true},
                                                     {"Clerk", 10, false, 120},
                                                     {"2019 – 2021", 10, false, 120},
                                                     {"Education\tState College", 12, true},
                                                     {"BSc Physics", 10, false, 120},
                                                     {"Languages\tFrench", 12, true}}));
    EXPECT_THAT(kinds_of(resume), ElementsAre("contact", "work", "education", "languages"));
    EXPECT_THAT(positions_of(resume), ElementsAre("Clerk @ Acme Ltd, 2019..2021"));
}

TEST(ResumeSections, GoOnInTheSameColumnOfTheNextPage) {
    const Resume resume =
        read_resume(page_document({{"Jo Doe", 20, true, 50, 30},
                                   {"Experience", 13, true, 50, 60},
                                   {"Clerk, Acme Ltd, 2019 – 2021", 10, false, 50, 80},
                                   {"Skills", 13, true, 400, 60},
                                   {"Filing", 10, false, 400, 80},
                                   {"Porter, Harbour Hotel, 2015 – 2018", 10, false, 50, 40, 2},
                                   {"Typing", 10, false, 400, 40, 2}}));
    EXPECT_THAT(positions_of(resume),
                ElementsAre("Clerk @ Acme Ltd, 2019..2021", "Porter @ Harbour Hotel, 2015..2018"));
    EXPECT_THAT(values_of(resume.skills), ElementsAre("Filing", "Typing"));
}

TEST(ResumeSections, AreFoundWithoutAnyHeading) {
    const Resume resume = read_resume(
        "Ann Carter\nann@post.example\n\nDelivery Driver, Swift Parcels Ltd, 2020 - present\nEighty drops a "
        "day.\n\n"
        "Porter, Harbour Hotel, Jan 2018 - Dec 2019\nNight shifts.\n\nGCSEs, Northgate School, 2016\n");
    EXPECT_THAT(positions_of(resume), ElementsAre("Delivery Driver @ Swift Parcels Ltd, 2020..now",
                                                  "Porter @ Harbour Hotel, 2018-01..2019-12"));
    EXPECT_EQ(resume.studies.size(), 1U);
}

TEST(ResumeSections, NothingAtAllIsNothing) {
    EXPECT_TRUE(read_resume("x\n").positions.empty());
    EXPECT_TRUE(read_resume("-----\n***\n").sections.empty() ||
                read_resume("-----\n***\n").positions.empty());
}

} // namespace
} // namespace analyzer::test
