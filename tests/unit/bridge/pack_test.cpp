// SPDX-License-Identifier: Apache-2.0
#include "backstory_case.hpp"

#include "bridge/build_pack.hpp"
#include "bridge/stories.hpp"
#include "report/write_calendar.hpp"

#include <algorithm>

namespace analyzer::test {
namespace {

const char* const posting = "Head Baker\n\nWhat you will do\n- Run the night bake for six shops\n\n"
                            "Requirements:\n- Sourdough\n- Stock control\n- Microsoft Excel\n- Kubernetes\n";
const char* const resume = "Sam Field\n\nExperience\n\nShift Baker, Millrace Bakery\nMarch 2019 - present\n"
                           "- Sourdough for four shops, waste down from 11% to 4%\n"
                           "- Weekly flour order written in Microsoft Excel\n";

InterviewPack pack_of(const PackRequest& request) {
    const SourceFile resume_file = file_of(resume);
    const SourceFile posting_file = file_of(posting);
    AnalyzeOptions options{"2026-06-01", {2026, 6}};
    options.pack = &request;
    return *analyze(resume_file, posting_file, Lexicon::built_in(), options).pack;
}

std::vector<std::string> days_of(const InterviewPack& pack) {
    std::vector<std::string> days;
    for (const Message& message : pack.messages)
        days.push_back(message.kind + " " + (message.day ? message.day->iso() : "-"));
    return days;
}

TEST(Pack, CountsItsDaysFromTheOnesGiven) {
    PackRequest request;
    EXPECT_EQ(days_of(pack_of(request)),
              (std::vector<std::string>{"thank-you -", "follow-up -", "chaser -", "chaser -"}));
    request.interview = Day{2026, 6, 4};
    request.decision = Day{2026, 6, 12}; // a Friday
    request.interviewers = {"Ana Ruiz", "Tom Baker"};
    const InterviewPack pack = pack_of(request);
    EXPECT_EQ(days_of(pack),
              (std::vector<std::string>{"thank-you 2026-06-05", "thank-you 2026-06-05",
                                        "follow-up 2026-06-16", "chaser 2026-06-23", "chaser 2026-06-30"}));
    EXPECT_NE(pack.messages[0].paragraphs, pack.messages[1].paragraphs) << "two interviewers get two letters";
}

TEST(Pack, CoversWithTheFewestStories) {
    PackRequest request;
    const InterviewPack without = pack_of(request);
    const auto tells = [](const InterviewPack& pack, std::string_view quote) {
        return std::any_of(pack.stories.begin(), pack.stories.end(), [&](const GoToStory& story) {
            return story.quote.find(quote) != std::string::npos;
        });
    };
    EXPECT_TRUE(tells(without, "Sourdough for four shops"));
    EXPECT_TRUE(tells(without, "Microsoft Excel"));
    request.stories = {{"all",
                        "Counting flour",
                        "We ran out.",
                        "I counted.",
                        "It held.",
                        {"sourdough", "Excel", "stock control"}}};
    const InterviewPack with = pack_of(request);
    ASSERT_FALSE(with.stories.empty());
    EXPECT_EQ(with.stories.front().story, "all");
    EXPECT_FALSE(tells(with, "Microsoft Excel")) << "the person's own story covers it already";
}

TEST(Pack, SaysWhatIsMissingAndTurnsToTheNearestTrueThing) {
    const InterviewPack pack = pack_of({});
    const auto way = std::find_if(pack.stumped.begin(), pack.stumped.end(), [](const Stumped& one) {
        return one.question.find("Kubernetes") != std::string::npos || one.requirements.size() > 1;
    });
    ASSERT_NE(way, pack.stumped.end());
    EXPECT_NE(way->say_so.find("I have no experience in"), std::string::npos) << way->say_so;
    EXPECT_NE(way->say_so.find("waste down from 11% to 4%"), std::string::npos) << way->say_so;
    EXPECT_NE(way->together.find("[day]"), std::string::npos) << way->together;
}

TEST(Stories, AreReadOrRefusedWithTheirLine) {
    const std::string whole = "story: a\ntitle: T\nchallenge: C.\naction: A.\nresult: R.\nshows: x | y\n";
    const Result<std::vector<Story>> read = read_stories("\xEF\xBB\xBF" + whole, "f");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->front().shows, (std::vector<std::string>{"x", "y"}));
    const struct {
        std::string text;
        const char* where;
    } refused[] = {
        {"", "f"},
        {"title: T\n", "f:1"},
        {"story: a\ntitle: T\n", "f:1"},
        {whole + "mood: good\n", "f:7"},
        {whole + "\n" + whole, "f:8"},
        {"story: a\nno key\n", "f:2"},
        {"story: \xFF\n", "f"},
    };
    for (const auto& c : refused) {
        const Result<std::vector<Story>> answer = read_stories(c.text, "f");
        ASSERT_FALSE(answer) << c.text;
        EXPECT_EQ(answer.error().where, c.where) << c.text;
    }
}

TEST(Calendar, FoldsItsLinesBetweenCharacters) {
    PackRequest request;
    request.interview = Day{2026, 6, 4};
    request.interviewers = {std::string("Zoë; Čermák, \\ ") + std::string(80, 'x')};
    const SourceFile resume_file = file_of(resume);
    const SourceFile posting_file = file_of(posting);
    AnalyzeOptions options{"2026-06-01", {2026, 6}};
    options.pack = &request;
    const Report report = analyze(resume_file, posting_file, Lexicon::built_in(), options);
    const std::string calendar = write_calendar(report, {2026, 6, 1}).value_or("");
    EXPECT_NE(calendar.find("DTSTART;VALUE=DATE:20260604\r\nDTEND;VALUE=DATE:20260605\r\n"),
              std::string::npos)
        << calendar;
    EXPECT_NE(calendar.find("Zoë\\; Čermák\\, \\\\ "), std::string::npos) << calendar;
    EXPECT_EQ(calendar.find("DECISION"), std::string::npos);
    for (std::size_t at = 0; at < calendar.size();) {
        const std::size_t end = calendar.find("\r\n", at);
        ASSERT_NE(end, std::string::npos) << "a line without its end";
        EXPECT_LE(end - at, 75U);
        EXPECT_EQ(calendar.substr(at, end - at).find('\n'), std::string::npos);
        at = end + 2;
    }
    const PackRequest none;
    options.pack = &none;
    EXPECT_EQ(write_calendar(analyze(resume_file, posting_file, Lexicon::built_in(), options), {2026, 6, 1}),
              std::nullopt);
}

} // namespace
} // namespace analyzer::test
