// Thirty small résumés that name family, health, age, faith, origin, orientation or politics. The sentence changes no
// number; a story is asked for only with `sensitive`, always with cautions for three jurisdictions, and nothing is
// claimed of the person.
// SPDX-License-Identifier: Apache-2.0
#include "unit/bridge/backstory_case.hpp"

namespace analyzer {
namespace {

struct Topic {
    const char* name;
    const char* word; ///< by which the sentence names it
    const char* sentence;
};

const Topic topics[] = {
    {"family", "maternity", "Career break for maternity leave and two small children."},
    {"family", "children", "I am back after raising my two children."},
    {"family", "daughters", "Married, two daughters."},
    {"family", "mother", "I was caring for my mother until last spring."},
    {"family", "father", "Single father, so mornings suit me best."},
    {"family", "home parent", "Stay at home parent for three years."},
    {"family", "parental", "Time off for parental leave, now over."},
    {"health", "illness", "Off work for a year with a serious illness, fully back."},
    {"health", "epilepsy", "I was diagnosed with epilepsy and manage it well."},
    {"health", "burnout", "After burnout I changed to a calmer trade."},
    {"health", "disabled", "Registered disabled, no adjustments needed at a desk."},
    {"health", "yslexic", "I am dyslexic and have all letters read back to me."},
    {"health", "ancer", "Cancer survivor and glad to be at work."},
    {"health", "sick", "Back from sick leave since January."},
    {"age", "years old", "Fifty-eight years old and quick on my feet."},
    {"age", "birth", "Date of birth 4 March 1968."},
    {"age", "ature", "Mature student at the time."},
    {"age", "retirement", "I took early retirement and want to come back."},
    {"age", "my age", "At my age I value steady hours."},
    {"faith", "church", "I lead the youth group of our church."},
    {"faith", "mosque", "Treasurer of the mosque on Harbour Road."},
    {"faith", "gurdwara", "I cook for the gurdwara kitchen on Sundays."},
    {"faith", "hristian", "A practising Christian, I do not work Sundays."},
    {"faith", "issionary", "Missionary work abroad for two years."},
    {"origin", "ationality", "Nationality: Kenyan, settled status."},
    {"origin", "refugee", "I came to the UK as a refugee."},
    {"origin", "tongue", "Turkish is my mother tongue."},
    {"origin", "orn in", "Born in Lagos, raised in Leeds."},
    {"orientation", "LGBT", "Founder of the LGBT network at the depot."},
    {"politics", "union", "Shop steward and union member for six years."},
};

std::string page_with_summary(const std::string& sentence) {
    return "Sam Field\nsam.field@mail.example\n\nSummary\nSteady hands and clear notes." +
           std::string(sentence.empty() ? "" : " ") + sentence +
           "\n\nExperience\n\nClerk, Mill Office\nMarch 2019 - present\n- Kept stock lists in Microsoft "
           "Excel\n- First aid for the "
           "night team\n\nSkills\n- SAP\n";
}

std::vector<double> numbers_of(const std::string& resume) {
    const SourceFile resume_file = test::file_of(resume);
    const SourceFile posting_file = test::file_of(test::some_posting());
    const Report report = analyze(resume_file, posting_file, Lexicon::built_in(), {"2026-06-01", {2026, 6}});
    const Score& score = report.score;
    std::vector<double> numbers = {score.literal, score.standard, score.lenient, score.ceiling,
                                   score.proof.value_or(-1)};
    for (const Gap& gap : report.gaps) numbers.push_back(gap.gain);
    for (const Match& match : report.matches) numbers.push_back(match.months);
    return numbers;
}

/// The points whose places hold the word by which a page names a topic.
std::vector<BackstoryPoint> naming(const std::vector<BackstoryPoint>& points, const std::string& page,
                                   const Topic& topic) {
    std::vector<BackstoryPoint> found;
    for (const BackstoryPoint& point : points) {
        const bool named = std::any_of(point.evidence.begin(), point.evidence.end(), [&](Span span) {
            return span.of(page).find(topic.word) != std::string_view::npos;
        });
        if (named) found.push_back(point);
    }
    return found;
}

TEST(ProtectedTopics, ChangeNoNumber) {
    const std::vector<double> without = numbers_of(page_with_summary(""));
    EXPECT_GT(without[1], 0);
    for (const Topic& topic : topics)
        EXPECT_EQ(numbers_of(page_with_summary(topic.sentence)), without) << topic.sentence;
}

TEST(ProtectedTopics, AreOffUnlessAskedFor) {
    for (const Topic& topic : topics) {
        const std::string page = page_with_summary(topic.sentence);
        const std::vector<BackstoryPoint> points = test::points_of(page);
        EXPECT_TRUE(naming(points, page, topic).empty()) << topic.sentence;
        for (const BackstoryPoint& point : points) {
            EXPECT_FALSE(point.sensitive) << topic.sentence << ": " << point.rule;
            for (const std::string& text : {point.because, point.prompt, point.tell, point.wording}) {
                EXPECT_EQ(text.find(topic.word), std::string::npos) << topic.sentence << ": " << text;
            }
        }
    }
}

TEST(ProtectedTopics, CarryCautionsAndClaimNothing) {
    for (const Topic& topic : topics) {
        const std::string page = page_with_summary(topic.sentence);
        const std::vector<BackstoryPoint> found = naming(test::points_of(page, true), page, topic);
        ASSERT_FALSE(found.empty()) << topic.sentence;
        for (const BackstoryPoint& point : found) {
            EXPECT_TRUE(point.sensitive) << topic.sentence << ": " << point.rule;
            EXPECT_EQ(point.offer, "only if asked") << topic.sentence;
            EXPECT_FALSE(point.caution.empty()) << topic.sentence;
            EXPECT_TRUE(point.because.starts_with("Your page says: \""))
                << "all that is known is what the page says: " << point.because;
            std::string jurisdictions;
            for (const Caution& caution : point.cautions) {
                jurisdictions += caution.jurisdiction;
                EXPECT_FALSE(caution.text.empty());
                EXPECT_FALSE(caution.source.empty());
            }
            for (const char* jurisdiction : {"US", "UK", "EU"}) {
                EXPECT_NE(jurisdictions.find(jurisdiction), std::string::npos)
                    << topic.sentence << ": no caution for " << jurisdiction;
            }
            for (const std::string& text : {point.prompt, point.tell, point.wording}) {
                EXPECT_EQ(text.find(topic.word), std::string::npos) << topic.sentence << ": " << text;
            }
        }
    }
}

TEST(ProtectedTopics, AreNeverInferred) {
    // Gaps, names, schools and dates say nothing of family, health, age, faith or origin.
    const std::string page = "Fatima Okonkwo-Reyes\nfatima@mail.example\n\nExperience\n\nCarer, Sea "
                             "View\nMay 2022 - present\n- Cared for "
                             "residents with dementia\n\nCarer, Old Mill\nMay 1994 - June 2011\n- Night "
                             "shifts on the ward\n\nEducation\n\n"
                             "St Mary's School, 1980 - 1992\n";
    for (const BackstoryPoint& point : test::points_of(page, true))
        EXPECT_FALSE(point.sensitive) << point.rule << ": " << point.because;
}

TEST(ProtectedTopics, AreNotTheWorkItself) {
    for (const char* line :
         {"Mentored two carers who support people living with dementia", "Trained over 50 new starters",
          "Mentored four nurses on the maternity ward", "Trained three staff to work with young children",
          "Coached two colleagues who run the refugee advice desk",
          "Trained six staff on sick leave records"}) {
        const std::vector<BackstoryPoint> points = test::points_of(test::page_with(line));
        const BackstoryPoint* point = test::point_named(points, "mentoring");
        EXPECT_TRUE(point != nullptr && !point->sensitive) << line;
    }
}

TEST(ProtectedTopics, LeaveTheWorkWithoutTheTopic) {
    // The page says why; the point quotes only that one is coming back.
    const std::string page = page_with_summary("I am coming back to the ward after raising my two children.");
    const std::vector<BackstoryPoint> points = test::points_of(page);
    const BackstoryPoint* point = test::point_named(points, "back-to-work");
    ASSERT_NE(point, nullptr) << test::rules_of(points);
    EXPECT_EQ(point->because, "Your page says: \"coming back to the ward\".");
    EXPECT_FALSE(point->caution.empty());
}

} // namespace
} // namespace analyzer
