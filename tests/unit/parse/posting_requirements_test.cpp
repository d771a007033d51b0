// SPDX-License-Identifier: Apache-2.0
#include "unit/parse/posting_case.hpp"

#include <gmock/gmock.h>

namespace analyzer {
namespace {

using test::demands;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::IsSupersetOf;
using ::testing::Not;
using ::testing::SizeIs;

struct Case {
    const char* about;
    const char* text;
    std::vector<std::string> holds; ///< each must be among the demands
};

void check(const std::vector<Case>& cases) {
    for (const Case& one : cases) {
        SCOPED_TRACE(one.about);
        EXPECT_THAT(demands(std::string("Requirements\n") + one.text), IsSupersetOf(one.holds));
    }
}

TEST(PostingRequirements, AlternativesShareAGroup) {
    check({
        {"or",
         "- Python or Java\n- Docker",
         {"tool|Python|required|g1", "tool|Java|required|g1", "tool|Docker|required"}},
        {"comma list with or",
         "- Experience with Python, Java or Kotlin",
         {"tool|Python|required|g1", "tool|Java|required|g1", "tool|Kotlin|required|g1"}},
        {"and is no choice", "- Python and Java", {"tool|Python|required", "tool|Java|required"}},
        {"slash", "- MySQL/PostgreSQL", {"tool|MySQL|required|g1", "tool|PostgreSQL|required|g1"}},
        {"one of",
         "- At least one of Python, Java and Kotlin",
         {"tool|Python|required|g1", "tool|Java|required|g1", "tool|Kotlin|required|g1"}},
        {"or similar",
         "- message queues (Kafka, RabbitMQ or similar)",
         {"tool|Kafka|required|g1|~", "tool|RabbitMQ|required|g1|~"}},
    });
}

TEST(PostingRequirements, ExperienceIsWhomWhereAndAsWhat) {
    check({
        {"people",
         "- experience of working with older people",
         {"experience|working with older people|required"}},
        {"a role held", "- have ever been a room leader", {"experience|room leader|required"}},
        {"a spell", "- a spell as an SDR", {"experience|SDR|required"}},
        {"whom one has sold to", "- have sold accounting products", {"experience|accounting|required"}},
        {"years of a role, and where",
         "- 3 years of closing experience in B2B SaaS",
         {"experience|3 years of closing experience|required|m36", "experience|B2B SaaS|required|m36"}},
        {"one of two roles",
         "- 2 years as a QA or test engineer",
         {"experience|2 years as a QA or test engineer|required|m24"}},
        {"one place of three names",
         "- One year or more in a food, dairy or water testing laboratory",
         {"experience|One year or more in a food, dairy or water testing laboratory|required|m12"}},
    });
    EXPECT_THAT(demands("Requirements\n- One year or more in a food, dairy or water testing laboratory"),
                SizeIs(1));
    EXPECT_THAT(demands("Requirements\n- able to work with children"),
                Not(Contains(HasSubstr("experience"))));
    EXPECT_THAT(demands("Requirements\n- a full apprenticeship"), Contains(HasSubstr("credential|")));
}

TEST(PostingRequirements, ConditionsAreReadWhole) {
    check({
        {"a share of the time", "- travel, up to 20%", {"gate|travel, up to 20%|required"}},
        {"a weight", "- able to lift 75 lbs", {"gate|able to lift 75 lbs|required"}},
        {"a weight alone", "- Lift 75 lb", {"gate|Lift 75 lb|required"}},
        {"checks", "- pass a background and credit check", {"gate|background and credit check|required"}},
        {"days and place",
         "- Tuesday to Thursday in the office",
         {"gate|Tuesday to Thursday in the office|required"}},
        {"evenings of days",
         "- Friday and Saturday evenings",
         {"gate|Friday and Saturday evenings|required"}},
        {"an age", "- be 23 or older", {"gate|23 or older|required"}},
        {"a paper and its class",
         "- EPA Section 608 certification, Universal",
         {"credential|EPA Section 608 certification, Universal|required"}},
    });
    for (const char* item :
         {"- Participation in on-call", "- happy to be in the office on Mondays and Thursdays",
          "- travel, up to 20%", "- Tuesday to Thursday in the office",
          "- EPA Section 608 certification, Universal", "- English at B2 or higher"}) {
        EXPECT_THAT(demands(std::string("Requirements\n") + item), SizeIs(1)) << item;
    }
    EXPECT_THAT(demands("The offer is subject to Garda vetting and two references."),
                ElementsAre("gate|Garda vetting|required", "gate|two references|required"));
}

TEST(PostingRequirements, ADenialHoldsForAllThatItStandsBefore) {
    EXPECT_THAT(demands("Duties\nYou will answer calls. There are no sales targets and no cold calling."),
                IsEmpty());
    EXPECT_THAT(demands("Requirements\nWe need a cook. A licence is not needed, the porter parks the cars."),
                Not(Contains(HasSubstr("porter"))));
}

TEST(PostingRequirements, NumbersOfItemsAreNoWords) {
    EXPECT_THAT(demands("Requirements\n(a) brazing\n(b) welding\n(c) soldering"),
                ElementsAre("skill|brazing|required", "skill|welding|required", "skill|soldering|required"));
    EXPECT_THAT(demands("Requirements\n3.1 Detection of Listeria\n3.2 Media preparation"),
                Not(Contains(HasSubstr("3.1"))));
    EXPECT_THAT(demands("Requirements\n- 3.5 years of welding"), Contains(HasSubstr("m42")));
}

TEST(PostingRequirements, WhatEndsAChoice) {
    check({
        {"a substitute offered ends it",
         "- Level 3 Food Safety and an NVQ Level 2 in Cookery or equivalent, can run the pass",
         {"credential|Level 3 Food Safety|required", "credential|NVQ Level 2 in Cookery|required|~"}},
        {"a verb begins another thing",
         "- Storybook, or have drawn with D3",
         {"skill|Storybook|required", "tool|D3|required"}},
        {"degree or paper",
         "- Bachelor's degree, or paralegal certificate",
         {"degree|Bachelor's degree|required|g1|bachelor", "credential|paralegal certificate|required|g1"}},
        {"paper or degree",
         "- Certificate III or Diploma in Early Childhood Education and Care",
         {"credential|Certificate III|required|g1",
          "degree|Diploma in Early Childhood Education and Care|required|g1|associate"}},
        {"two papers of one level",
         "- High school diploma or GED",
         {"degree|High school diploma|required|g1|secondary", "degree|GED|required|g1|secondary"}},
    });
}

TEST(PostingRequirements, SchedulesAndPlacesAreConditions) {
    check({
        {"days and times",
         "- Mondays to Wednesdays, 8:15 to 5:45",
         {"gate|Mondays to Wednesdays, 8:15 to 5:45|required"}},
        {"a share of weeks", "- on call, one week in five", {"gate|on call, one week in five|required"}},
        {"mornings a week",
         "- in the office five mornings a week",
         {"gate|in the office five mornings a week|required"}},
        {"halves of the day", "- second shift, 3 pm to 1 am", {"gate|second shift, 3 pm to 1 am|required"}},
        {"place", "- live within an hour of Penmarsh", {"gate|live within an hour of Penmarsh|required"}},
        {"points", "- a licence with no more than six points", {"gate|six points|required"}},
    });
    EXPECT_THAT(demands("Requirements\n- 28 days of leave in 2024"),
                Not(Contains(HasSubstr("gate|28 days"))));
    EXPECT_THAT(demands("Welder\n\nThe pay\n£30k and a van. You must live within an hour of Hull."),
                ElementsAre("gate|live within an hour of Hull|required"));
}

TEST(PostingRequirements, PapersOfALevelAndSharedHeads) {
    check({
        {"name before", "- CIPD Level 5", {"credential|CIPD Level 5|required"}},
        {"subject after",
         "- a Level 3 apprenticeship in dental nursing",
         {"credential|Level 3 apprenticeship in dental nursing|required"}},
        {"one head for two",
         "- a radiography or sedation certificate",
         {"credential|radiography|required|g1", "credential|sedation certificate|required|g1"}},
        {"a role held", "- been a product owner", {"experience|product owner|required"}},
        {"a setting", "- Time in a B2B SaaS environment", {"experience|B2B SaaS environment|required"}},
        {"a role with its papers", "- Registered nurse", {"skill|Registered nurse|required"}},
        {"done to a role", "- Precepting new nurses", {"skill|Precepting new nurses|required"}},
        {"a place worked in", "- worked on a reception desk", {"experience|reception desk|required"}},
        {"a language in writing", "- spoken and written English", {"language|written English|required"}},
    });
}

TEST(PostingRequirements, WishesReachAsFarAsTheirSentence) {
    check({
        {"before a colon", "Nice to have, not needed: welding, fluxing.", {"skill|welding|preferred"}},
        {"in the first words",
         "It'd be lovely, but is no must, to know Kafka or to have used Docker.",
         {"tool|Kafka|preferred", "tool|Docker|preferred"}},
        {"said again", "Kafka is a plus, so is Docker.", {"tool|Kafka|preferred", "tool|Docker|preferred"}},
    });
    EXPECT_THAT(demands("Requirements\nKafka isn't needed, nor is Docker.\n"), IsEmpty());
}

TEST(PostingRequirements, YearsAreMonthsOfWhatTheyStandBefore) {
    check({
        {"plus",
         "- 3+ years of experience in glass blowing",
         {"experience|3+ years of experience in glass blowing|required|m36"}},
        {"range",
         "- 2-4 years of experience as a glazier",
         {"experience|2-4 years of experience as a glazier|required|m24-48"}},
        {"word and number",
         "- five (5) years of relevant experience",
         {"experience|five (5) years of relevant experience|required|m60"}},
        {"months", "- at least 6 months experience", {"experience|6 months experience|required|m6"}},
        {"the skill carries them", "- 4 years of experience with Python", {"tool|Python|required|m48"}},
        {"alternative setting",
         "- 2 years as a florist or in a similar role",
         {"experience|2 years as a florist|required|g1|m24", "experience|similar role|required|g1|m24"}},
        {"a field named beside",
         "- 4+ years in DevOps or SRE",
         {"experience|4+ years in DevOps|required|g1|m48", "experience|SRE|required|g1|m48"}},
        {"in whose team",
         "- two years' post-qualifying experience in a statutory children's team",
         {"experience|two years' post-qualifying experience in a statutory children's team|required|m24"}},
        {"age is a condition", "- at least 21 years of age", {"gate|21 years of age|required"}},
        {"work that holds the word of a condition",
         "- customs clearance\n- travel arrangements\n- student support",
         {"skill|customs clearance|required", "skill|travel arrangements|required",
          "skill|student support|required"}},
        {"and the condition itself", "- security clearance", {"gate|security clearance|required"}},
        {"work with students of a level",
         "- PhD supervision\n- A-level marking",
         {"skill|PhD supervision|required", "skill|A-level marking|required"}},
    });
    EXPECT_THAT(demands("Requirements\n- 0 years of experience"), IsEmpty());
    EXPECT_THAT(demands("Requirements\n- 2 years contract"), Not(Contains(HasSubstr("experience"))));
}

TEST(PostingRequirements, DegreesAreOneDemandWithTheirFields) {
    check({
        {"fields",
         "- Bachelor's degree in Geology, Hydrology or a related field",
         {"degree|Bachelor's degree in Geology, Hydrology or a related field|required|bachelor"}},
        {"levels are alternatives",
         "- BSc/MSc in Geology",
         {"degree|BSc|required|g1|bachelor", "degree|MSc in Geology|required|g1|master"}},
        {"equivalent",
         "- High school diploma or equivalent",
         {"degree|High school diploma|required|secondary|~"}},
        {"equivalent experience",
         "- Bachelor's degree in Geology or equivalent practical experience",
         {"degree|Bachelor's degree in Geology|required|g1|bachelor|~",
          "experience|equivalent practical experience|required|g1|~"}},
        {"bundles",
         "- Master's degree in Geology with two years of experience or Bachelor's degree in Geology with "
         "five years of experience",
         {"degree|Master's degree in Geology|required|g1a|master",
          "experience|two years of experience|required|g1a|m24",
          "degree|Bachelor's degree in Geology|required|g1b|bachelor",
          "experience|five years of experience|required|g1b|m60"}},
    });
}

TEST(PostingRequirements, WishesArePreferred) {
    check({
        {"after", "- Kafka is a plus", {"tool|Kafka|preferred"}},
        {"before", "- SQL databases, preferably PostgreSQL", {"tool|PostgreSQL|preferred"}},
        {"label", "- Advantage: Kafka", {"tool|Kafka|preferred"}},
        {"two clauses",
         "- Python is a must, Kafka would be an advantage",
         {"tool|Python|required", "tool|Kafka|preferred"}},
        {"not required but liked", "- Kafka is appreciated but not required", {"tool|Kafka|preferred"}},
    });
    EXPECT_THAT(demands("Requirements\n- Python\n\nNice to have\n- Kafka"),
                ElementsAre("tool|Python|required", "tool|Kafka|preferred"));
}

TEST(PostingRequirements, DenialsAskNothing) {
    EXPECT_THAT(demands("Requirements\n- Kafka not required"), IsEmpty());
    EXPECT_THAT(demands("Requirements\n- No experience with Kafka needed"), IsEmpty());
    EXPECT_THAT(demands("Requirements\n- Python\n- You will not write Java"),
                ElementsAre("tool|Python|required"));
}

TEST(PostingRequirements, OpenVocabulary) {
    check({
        {"after a cue",
         "- Experience with kiln firing and harbour lore",
         {"skill|kiln firing|required", "skill|harbour lore|required"}},
        {"bare item", "- Sheep shearing", {"skill|Sheep shearing|required"}},
        {"generic words go", "- Strong knowledge of tidal charts", {"skill|tidal charts|required"}},
        {"trait",
         "- Ability to cheer up tired colleagues with a positive word",
         {"soft|cheer up tired colleagues with a positive word|required"}},
        {"setting",
         "- Experience in a lighthouse environment",
         {"experience|lighthouse environment|required"}},
        {"paper", "- Valid crane operator ticket", {"credential|crane operator ticket|required"}},
        {"activity over and",
         "- Ability to moor and berth ferries for island schools",
         {"skill|moor and berth ferries for island schools|required"}},
    });
    EXPECT_THAT(demands("Requirements\n- Good skills\n- Relevant knowledge"), IsEmpty());
}

TEST(PostingRequirements, DutiesOnlyImply) {
    const std::vector<std::string> lines =
        demands("Responsibilities\n- Keep our Kafka clusters alive\n\nRequirements\n- Python");
    EXPECT_THAT(lines, ElementsAre("tool|Kafka|preferred|implied", "tool|Python|required"));
}

TEST(PostingRequirements, CompanyBenefitsAndPapersAskNothing) {
    const std::vector<std::string> lines =
        demands("About us\nWe build Kafka tools for banks.\n\nRequirements\n- Python\n\n"
                "Benefits\n- Free Java courses\n\nHow to apply\nSend your CV as Word file.\n");
    EXPECT_THAT(lines, ElementsAre("tool|Python|required"));
}

TEST(PostingRequirements, HardConditionsCountWherever) {
    const std::vector<std::string> lines = demands("Requirements\n- Python\n\nBenefits\nA bike shed. You "
                                                   "must already have the right to work in Norway.\n");
    EXPECT_THAT(lines, Contains(HasSubstr("right to work")));
}

TEST(PostingRequirements, RepeatsJoinTheFirst) {
    const std::string text =
        "Responsibilities\n- Run Kafka\n\nRequirements\n- Kafka\n- Kafka streams in production: Kafka\n";
    const Posting posting = test::read_posting(text);
    ASSERT_FALSE(posting.requirements.empty());
    EXPECT_EQ(posting.requirements.front().necessity, Necessity::required);
    EXPECT_FALSE(posting.requirements.front().implied);
    EXPECT_GE(posting.requirements.front().spans.size(), 2U);
}

} // namespace
} // namespace analyzer
