// SPDX-License-Identifier: Apache-2.0
#include "parse/posting_sections.hpp"
#include "unit/parse/posting_case.hpp"

#include <gmock/gmock.h>

namespace analyzer {
namespace {

using test::demands;
using test::plain_document;
using ::testing::ElementsAre;
using ::testing::IsSupersetOf;

std::vector<std::string> roles(const std::string& text) {
    std::vector<std::string> names;
    const Posting posting = test::read_posting(text);
    std::uint32_t end = 0;
    for (const PostingSection& section : posting.sections) {
        EXPECT_EQ(section.span.begin, end) << "sections leave no gap";
        end = section.span.end;
        names.emplace_back(posting_role_name(section.role));
    }
    EXPECT_EQ(end, posting.sections.empty() ? 0 : text.size());
    return names;
}

TEST(PostingSections, HeadingLines) {
    EXPECT_THAT(roles("Glazier\n\nWhat you'll do\n- cut glass\n\nWhat you bring\n- steady hands\n\nBonus "
                      "points\n- welding\n\n"
                      "Perks\n- cake\n\nEqual opportunity\nAll are welcome.\n\nHow to apply\nWrite to us.\n"),
                ElementsAre("other", "duties", "required", "preferred", "benefits", "legal", "process"));
}

TEST(PostingSections, LooksOfHeadings) {
    EXPECT_THAT(roles("Glazier\n\n## Must\n- glass\n\n## Nice\n- lead\n"),
                ElementsAre("other", "required", "preferred"));
    EXPECT_THAT(roles("Glazier\n\nREQUIREMENTS:\n* glass\n\n**Nice to have**\n* lead\n"),
                ElementsAre("other", "required", "preferred"));
}

TEST(PostingSections, WordsTellTheRoleOfAHeading) {
    EXPECT_THAT(roles("Glazier\n\nWho's asking?\nA shop.\n\nOn your plate\n- cut glass\n\nWhat we ask\n~ "
                      "lead\n~ glass\n\nEven "
                      "nicer\n~ welding\n\nWhat we don't ask\nA degree.\n\nIn return\nCake.\n"),
                ElementsAre("other", "company", "duties", "required", "preferred", "benefits", "benefits"));
}

TEST(PostingSections, TheListTellsTheRoleOfAHeadingWithoutSuchWords) {
    EXPECT_THAT(roles("Coder\n\nPebbles\n- Python\n- Kafka\n- Docker\n\nFeathers\n- Kotlin\n- "
                      "Rust\n\nStones\nWe are nine.\n"),
                ElementsAre("other", "required", "preferred", "other"));
}

TEST(PostingSections, ASentenceLeadsInAList) {
    EXPECT_THAT(roles("Glazier\n\nWe mend old windows. Pay is 14 an hour. We would like you to bring:\n- "
                      "lead\n- glass\n\nWe are "
                      "nine people and a dog in an old chapel.\n"),
                ElementsAre("other", "required", "other"));
}

TEST(PostingSections, SignsOfAList) {
    for (const char* sign : {"~", "+", ">", "*", "1."}) {
        const std::string bullet = sign;
        EXPECT_THAT(demands("Requirements\n" + bullet + " Python\n" + bullet + " Docker\n"),
                    ElementsAre("tool|Python|required", "tool|Docker|required"))
            << sign;
    }
}

TEST(PostingSections, FlatTextHasInlineHeadings) {
    EXPECT_THAT(
        roles("Glazier Responsibilities: Cutting glass. Setting panes. Job Requirements Diploma in Glazing "
              "Two years of experience How to Apply Send your letter to the office."),
        ElementsAre("other", "duties", "required", "process"));
}

TEST(PostingSections, AFieldHoldsForItsLine) {
    EXPECT_THAT(demands("Requirements\nLocation: Kafka Street, Prague\n- Python\n"),
                ElementsAre("tool|Python|required"));
}

TEST(PostingSections, FlatItemsBeginWithCapitalOpeners) {
    EXPECT_THAT(
        demands("Glazier Job Requirements Excellent knowledge of stained glass Experience with lead frames "
                "Ability to tie knots How to Apply Write to us."),
        IsSupersetOf(
            {"skill|stained glass|required", "skill|lead frames|required", "skill|tie knots|required"}));
}

TEST(PostingSections, EmptyTextIsNoPosting) {
    EXPECT_TRUE(test::read_posting(std::string()).requirements.empty());
    EXPECT_TRUE(test::read_posting(std::string()).sections.empty());
}

TEST(PostingSections, ListItemsOfALayoutAreItems) {
    Document document = plain_document("Requirements\nstained glass\nlead frames\n");
    document.lines[0].heading_level = 2;
    document.lines[1].list_item = document.lines[2].list_item = true;
    const Posting posting = test::read_posting(document);
    ASSERT_EQ(posting.requirements.size(), 2U);
    EXPECT_EQ(posting.requirements[1].name, "lead frames");
}

} // namespace
} // namespace analyzer
