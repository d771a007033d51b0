// SPDX-License-Identifier: Apache-2.0
#include "report/compare_reports.hpp"
#include "report/terminal_text.hpp"
#include "report/write_comparison.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

namespace analyzer {
namespace {

using Effect = RequirementChange::Effect;
using testing::HasSubstr;
using testing::SizeIs;

const std::string whole = R"({
  "schema": "backstory/gap-report/1",
  "tool": {"name": "backstory", "version": "1", "rules": "aaaaaaaabb", "lexicon": "cccccccc"},
  "asOf": "2026-06-01", "status": "scored",
  "resume": {"path": "cv.txt", "sha256": "11", "name": null},
  "posting": {"path": "job.txt", "sha256": "22", "title": "Clerk", "company": null},
  "coverage": {"screen": "standard", "value": 50, "literal": 50, "standard": 50, "lenient": 60, "required": 50,
               "preferred": null, "ceiling": 50},
  "proof": 25.5,
  "requirements": [
    {"id": "r1", "kind": "tool", "name": "Excel", "quote": "Excel", "necessity": "required", "group": null,
     "match": "literal", "standing": "listed", "points": 50, "possible": 50},
    {"id": "r2", "kind": "gate", "name": "travel", "quote": "travel", "necessity": "required", "group": null,
     "match": "none", "standing": "absent", "points": 0, "possible": 50}],
  "gates": [{"requirement": "r2", "verdict": "answer-in-application", "reason": ""}],
  "gaps": [{"requirement": "r1", "class": "placement", "gain": 0}]
})";

std::string with(const std::string& from, const std::string& to) {
    std::string text = whole;
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

GapReport read(const std::string& text) {
    Result<GapReport> report = read_gap_report(text, "a.json");
    EXPECT_TRUE(report) << (report ? "" : report.error().message);
    return report ? *report : GapReport{};
}

TEST(ReadGapReport, TakesWhatAComparisonNeeds) {
    const GapReport report = read("\xEF\xBB\xBF" + whole);
    EXPECT_EQ(report.posting_sha256, "22");
    EXPECT_EQ(report.resume_name, "");
    EXPECT_EQ(report.proof, std::optional<double>(25.5));
    EXPECT_FALSE(report.coverage.preferred.has_value());
    ASSERT_THAT(report.requirements, SizeIs(2));
    EXPECT_EQ(report.requirements[0].standing, Standing::listed);
    EXPECT_EQ(report.gates.front().verdict, Verdict::answer_in_application);
    EXPECT_EQ(report.gaps.front().gap_class, GapClass::placement);
}

struct Refusal {
    const char* from;
    const char* to;
    const char* says;
};
class Refused : public testing::TestWithParam<Refusal> {};

TEST_P(Refused, NamesTheMember) {
    const Result<GapReport> report = read_gap_report(with(GetParam().from, GetParam().to), "a.json");
    ASSERT_FALSE(report);
    EXPECT_THAT(report.error().message, HasSubstr(GetParam().says));
    EXPECT_EQ(report.error().where, "a.json");
}

INSTANTIATE_TEST_SUITE_P(
    Table, Refused,
    testing::Values(Refusal{"gap-report/1", "gap-report/2", "`schema`"},
                    Refusal{"\"scored\"", "\"unreadable\"", "unreadable"},
                    Refusal{"\"tool\": {", "\"tools\": {", "`tool` is no object"},
                    Refusal{"\"sha256\": \"22\"", "\"sha256\": 22", "`posting.sha256` is no string"},
                    Refusal{"\"standard\": 50", "\"standard\": \"50\"",
                            "`coverage.standard` is no number from 0 to 100"},
                    Refusal{"\"standard\": 50", "\"standard\": 1e300", "`coverage.standard`"},
                    Refusal{"\"standard\": 50", "\"standard\": -1", "`coverage.standard`"},
                    Refusal{"\"proof\": 25.5,", "", "`proof`"},
                    Refusal{"\"match\": \"literal\"", "\"match\": \"magic\"",
                            "`requirements[0].match` may not be `magic`"},
                    Refusal{"\"id\": \"r2\"", "\"id\": \"r1\"", "`requirements[1].id` repeats"},
                    Refusal{"{\"requirement\": \"r1\", \"class\"", "{\"requirement\": \"r9\", \"class\"",
                            "`gaps[0].requirement` is no requirement's id"},
                    Refusal{"\"gates\": [", "\"gates\": [7, ", "`gates[0].requirement` is no string"},
                    Refusal{"\"Clerk\"", "\"\xC3\"", "no valid JSON"}));

TEST(ReadGapReport, RefusesWhatIsNoJson) {
    for (const std::string& text :
         {std::string(), std::string("Dear Sir"), std::string("[1]"), std::string("{}"),
          std::string(200'000, '['), whole.substr(0, whole.size() / 2), whole + whole}) {
        EXPECT_FALSE(read_gap_report(text, "a.json")) << text.substr(0, 20);
    }
}

TEST(CompareReports, RefusesAnotherPostingAndNotesOtherMeasures) {
    const GapReport before = read(whole);
    const GapReport other = read(with("\"sha256\": \"22\"", "\"sha256\": \"23\""));
    const Result<Comparison> refused = compare_reports(before, other);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "other-posting");

    GapReport after = before;
    after.rules = "x";
    after.lexicon = "y";
    after.coverage.screen = Screen::lenient;
    const Result<Comparison> noted = compare_reports(before, after);
    ASSERT_TRUE(noted);
    EXPECT_TRUE(noted->other_rules && noted->other_lexicon && noted->other_screen);
    EXPECT_THAT(comparison_warnings(*noted, Lexicon::built_in()), SizeIs(3));
}

ReportedRequirement asked(const std::string& id, const std::string& name, MatchKind match, Standing standing,
                          double points, const std::string& group = {}) {
    return {id, name, name, group, Kind::skill, Necessity::required, match, standing, points, 50};
}

struct EffectRow {
    const char* what;
    ReportedRequirement before, after;
    Effect effect;
};
std::ostream& operator<<(std::ostream& out, const EffectRow& row) {
    return out << row.what;
}
class Effects : public testing::TestWithParam<EffectRow> {};

TEST_P(Effects, FollowPointsThenMatchThenStanding) {
    GapReport before = read(whole);
    GapReport after = before;
    before.gates.clear(), after.gates.clear(), before.gaps.clear(), after.gaps.clear();
    before.requirements = {GetParam().before};
    after.requirements = {GetParam().after};
    const Result<Comparison> comparison = compare_reports(before, after);
    ASSERT_TRUE(comparison);
    EXPECT_EQ(comparison->changes.empty() ? Effect::none : comparison->changes.front().effect,
              GetParam().effect);
    EXPECT_EQ(comparison->unchanged, GetParam().effect == Effect::none ? 1u : 0u);
}

using enum MatchKind;
INSTANTIATE_TEST_SUITE_P(
    Table, Effects,
    testing::Values(EffectRow{"same", asked("r1", "a", literal, Standing::shown, 50),
                              asked("r4", "a", literal, Standing::shown, 50), Effect::none},
                    EffectRow{"found", asked("r1", "a", none, Standing::absent, 0),
                              asked("r1", "a", alias, Standing::listed, 50), Effect::gained},
                    EffectRow{"gone", asked("r1", "a", literal, Standing::shown, 50),
                              asked("r1", "a", none, Standing::absent, 0), Effect::lost},
                    EffectRow{"shown", asked("r1", "a", literal, Standing::listed, 50),
                              asked("r1", "a", literal, Standing::shown, 50), Effect::gained},
                    EffectRow{"other name", asked("r1", "a", literal, Standing::shown, 50),
                              asked("r1", "a", alias, Standing::shown, 50), Effect::lost},
                    EffectRow{"years enough", asked("r1", "a", literal, Standing::shown, 0),
                              asked("r1", "a", literal, Standing::shown, 50), Effect::gained},
                    EffectRow{"points decide", asked("r1", "a", literal, Standing::shown, 0),
                              asked("r1", "a", alias, Standing::shown, 50), Effect::gained},
                    EffectRow{"another member carries", asked("r1", "a", literal, Standing::listed, 50, "g1"),
                              asked("r1", "a", literal, Standing::listed, 0, "g1"), Effect::moved}));

TEST(CompareReports, PairsByWordsAndEqualOnesInTheirOrder) {
    GapReport before = read(whole);
    GapReport after = before;
    before.gates.clear(), after.gates.clear(), before.gaps.clear(), after.gaps.clear();
    before.requirements = {asked("r1", "a", none, Standing::absent, 0),
                           asked("r2", "a", literal, Standing::shown, 50),
                           asked("r3", "gone", none, Standing::absent, 0)};
    after.requirements = {asked("r1", "new", none, Standing::absent, 0),
                          asked("r2", "a", none, Standing::absent, 0),
                          asked("r3", "a", literal, Standing::shown, 50)};
    const Result<Comparison> comparison = compare_reports(before, after);
    ASSERT_TRUE(comparison);
    EXPECT_EQ(comparison->unchanged, 2u);
    ASSERT_THAT(comparison->only_before, SizeIs(1));
    EXPECT_EQ(comparison->only_before.front()->name, "gone");
    ASSERT_THAT(comparison->only_after, SizeIs(1));
    EXPECT_EQ(comparison->only_after.front()->name, "new");
}

TEST(CompareReports, GapsAndGatesAreTheirOwnRequirements) {
    const GapReport before = read(whole);
    GapReport after = before;
    after.gaps = {{1, GapClass::gate, 0}};
    after.gates.front().verdict = Verdict::met;
    const Result<Comparison> comparison = compare_reports(before, after);
    ASSERT_TRUE(comparison);
    ASSERT_THAT(comparison->gaps_closed, SizeIs(1));
    EXPECT_EQ(comparison->gaps_closed.front().requirement->name, "Excel");
    ASSERT_THAT(comparison->gaps_new, SizeIs(1));
    EXPECT_EQ(comparison->gaps_new.front().requirement->name, "travel");
    ASSERT_THAT(comparison->gates, SizeIs(1));
    EXPECT_EQ(comparison->gates.front().before, Verdict::answer_in_application);
    EXPECT_EQ(comparison->gates.front().after, Verdict::met);
}

TEST(WriteComparison, IsSafeForATerminalAndNeverWide) {
    GapReport before = read(whole);
    GapReport after = before;
    before.resume_path = std::string(300, 'x') + "\x1b[2J";
    after.requirements[0].standing = Standing::shown;
    after.requirements[1].quote = before.requirements[1].quote = std::string(50, 'w') + "\x1b]0;\a";
    after.gates.front().verdict = Verdict::met;
    after.lexicon = "z";
    after.coverage.value = 49.96;
    const Result<Comparison> comparison = compare_reports(before, after);
    ASSERT_TRUE(comparison);
    const std::string text = write_comparison_text(*comparison, Lexicon::built_in());
    EXPECT_EQ(text.find('\x1b'), std::string::npos);
    EXPECT_EQ(text.find("-0.0"), std::string::npos) << text;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        EXPECT_LE(display_width(text.substr(at, end - at)), 80u) << text.substr(at, end - at);
        at = end + 1;
    }
    EXPECT_THAT(write_comparison_json(*comparison, Lexicon::built_in(), JsonWriter::Style::one_line),
                HasSubstr("\"verdict\":{\"old\":\"answer-in-application\",\"new\":\"met\"}"));
}

} // namespace
} // namespace analyzer
