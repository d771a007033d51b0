// SPDX-License-Identifier: Apache-2.0
#include "unit/score/score_case.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

namespace analyzer {
namespace {

using test::Asked;
using test::pair_of;
using enum MatchKind;
constexpr Necessity must = Necessity::required;
constexpr Necessity nice = Necessity::preferred;
constexpr double close = 1e-9;

/// A demand that the page shows at work, lists, or lacks.
Asked shown(const std::string& name, Necessity necessity = must) {
    return {name, Kind::skill, necessity, literal, Standing::shown};
}
Asked listed(const std::string& name, MatchKind match = literal) {
    return {name, Kind::skill, must, match, Standing::listed};
}
Asked absent(const std::string& name, Necessity necessity = must) {
    return {name, Kind::skill, necessity};
}
Asked in(Asked asked, const std::string& group, const std::string& branch = {}) {
    asked.group = group;
    asked.branch = branch;
    return asked;
}
Asked of_kind(Asked asked, Kind kind) {
    asked.kind = kind;
    return asked;
}
Asked years(Months asked, Months had) {
    return {"years", Kind::experience, must, had > 0 ? literal : none, Standing::shown, {}, {}, asked, had};
}

/// Work that is like what is asked, without its name.
Asked like_it(Asked asked) {
    asked.match = implied;
    return asked;
}

struct ScoreRow {
    const char* what;
    std::vector<Asked> asked;
    double literal, standard, lenient, ceiling;
};
std::ostream& operator<<(std::ostream& out, const ScoreRow& row) {
    return out << row.what;
}

class Coverage : public testing::TestWithParam<ScoreRow> {};

TEST_P(Coverage, IsTheWeighedShareFound) {
    const Score score = score_matches(pair_of(GetParam().asked).inputs());
    EXPECT_NEAR(score.literal, GetParam().literal, close);
    EXPECT_NEAR(score.standard, GetParam().standard, close);
    EXPECT_NEAR(score.lenient, GetParam().lenient, close);
    EXPECT_NEAR(score.ceiling, GetParam().ceiling, close);
    double points = 0;
    double possible = 0;
    for (const Part& part : score.parts) {
        points += part.possible * part.credit_standard;
        possible += part.possible;
    }
    EXPECT_NEAR(points, score.standard, close);
    EXPECT_NEAR(possible, 1, close);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Coverage,
    testing::Values(
        ScoreRow{"half of two", {shown("a"), absent("b")}, 0.5, 0.5, 0.5, 0.5},
        ScoreRow{
            "required counts three times preferred", {shown("a"), absent("b", nice)}, 0.75, 0.75, 0.75, 0.75},
        ScoreRow{"a soft skill counts half",
                 {shown("a"), of_kind(absent("b"), Kind::soft)},
                 2 / 3.0,
                 2 / 3.0,
                 2 / 3.0,
                 2 / 3.0},
        ScoreRow{"another name is not literal", {listed("a", alias), listed("b", inflection)}, 0, 1, 1, 1},
        ScoreRow{"implied: lenient, and honest editing can name it",
                 {listed("a", implied), absent("b")},
                 0,
                 0,
                 0.5,
                 0.5},
        ScoreRow{
            "a neighbour is half, and no editing makes it the thing", {listed("a", related)}, 0, 0, 0.5, 0},
        ScoreRow{"either/or counts once, met by one",
                 {in(shown("a"), "g1"), in(absent("b"), "g1"), absent("c")},
                 0.5,
                 0.5,
                 0.5,
                 0.5},
        ScoreRow{"either/or counts once, met by both",
                 {in(shown("a"), "g1"), in(shown("b"), "g1"), absent("c")},
                 0.5,
                 0.5,
                 0.5,
                 0.5},
        ScoreRow{"either/or counts once, met by none",
                 {in(absent("a"), "g1"), in(absent("b"), "g1"), shown("c")},
                 0.5,
                 0.5,
                 0.5,
                 0.5},
        ScoreRow{"screens take their own best member",
                 {in(listed("a", alias), "g1"), in(listed("b", literal), "g1"), absent("c")},
                 0.5,
                 0.5,
                 0.5,
                 0.5},
        ScoreRow{"half a branch meets nothing",
                 {in(shown("a"), "g1", "x"), in(absent("b"), "g1", "x"), shown("c")},
                 0.5,
                 0.5,
                 0.5,
                 0.5},
        ScoreRow{"one whole branch is enough",
                 {in(shown("a"), "g1", "x"), in(absent("b"), "g1", "x"), in(shown("c"), "g1", "y"),
                  in(shown("d"), "g1", "y")},
                 1,
                 1,
                 1,
                 1},
        ScoreRow{"halves of two branches are no whole",
                 {in(shown("a"), "g1", "x"), in(absent("b"), "g1", "x"), in(shown("c"), "g1", "y"),
                  in(absent("d"), "g1", "y")},
                 0,
                 0,
                 0,
                 0},
        ScoreRow{"a gate no résumé settles carries no points",
                 {shown("a"), of_kind(absent("travel"), Kind::gate)},
                 1,
                 1,
                 1,
                 1},
        ScoreRow{"an either/or open in the form is left out",
                 {shown("a"), in(absent("b"), "g1"), in(of_kind(absent("permit"), Kind::gate), "g1")},
                 1,
                 1,
                 1,
                 1},
        ScoreRow{"and counts once its other member is found",
                 {absent("a"), in(shown("b"), "g1"), in(of_kind(absent("permit"), Kind::gate), "g1")},
                 0.5,
                 0.5,
                 0.5,
                 0.5},
        ScoreRow{"years enough", {years(36, 40), absent("b")}, 0.5, 0.5, 0.5, 0.5},
        ScoreRow{
            "years short give nothing on the standard screen", {years(36, 35), shown("b")}, 0.5, 0.5, 1, 0.5},
        ScoreRow{"a licence implied by another is met",
                 {of_kind(listed("a", implied), Kind::credential)},
                 0,
                 1,
                 1,
                 1}));

TEST(ScoreMatches, PartsOfAnEitherOrStandAtTheMemberThatFitsBest) {
    const Score score = score_matches(pair_of({in(absent("a"), "g1"), in(shown("b"), "g1")}).inputs());
    EXPECT_EQ(score.parts[0].possible, 0);
    EXPECT_EQ(score.parts[1].possible, 1);
}

TEST(ScoreMatches, NothingToScreenWhereOnlyTheFormAnswers) {
    EXPECT_TRUE(score_matches(pair_of({of_kind(absent("travel"), Kind::gate)}).inputs()).nothing_to_screen);
    EXPECT_TRUE(score_matches(pair_of({}).inputs()).nothing_to_screen);
}

TEST(ScoreMatches, RequiredAndPreferredAreWholesOfTheirOwn) {
    const Score score = score_matches(pair_of({shown("a"), absent("b"), shown("c", nice)}).inputs());
    EXPECT_NEAR(score.required.value_or(-1), 0.5, close);
    EXPECT_NEAR(score.preferred.value_or(-1), 1, close);
    EXPECT_FALSE(score_matches(pair_of({shown("a")}).inputs()).preferred.has_value());
}

TEST(ScoreMatches, ProofIsOfWhatIsFound) {
    EXPECT_NEAR(score_matches(pair_of({shown("a"), listed("b"), absent("c")}).inputs()).proof.value_or(-1),
                0.5, close);
    EXPECT_FALSE(score_matches(pair_of({absent("a")}).inputs()).proof.has_value());
}

TEST(ScoreMatches, MonthsOfAllWorkChangeNoNumber) {
    const test::Pair pair =
        pair_of({like_it(years(36, 12)), shown("b"), of_kind(listed("c", alias), Kind::degree)});
    const Score none_at_all = score_matches(pair.inputs(0));
    const Score long_at_work = score_matches(pair.inputs(400));
    EXPECT_EQ(none_at_all.gates[0].verdict, Verdict::unmet);
    EXPECT_EQ(long_at_work.gates[0].verdict, Verdict::unproven);
    EXPECT_EQ(none_at_all.standard, long_at_work.standard);
    EXPECT_EQ(none_at_all.lenient, long_at_work.lenient);
    EXPECT_EQ(none_at_all.ceiling, long_at_work.ceiling);
    EXPECT_EQ(none_at_all.proof, long_at_work.proof);
}

TEST(Gates, LowerStudiesAndWhatThePageDeniesAreUnmet) {
    test::Pair pair =
        test::pair_of({of_kind(absent("degree"), Kind::degree), of_kind(absent("own car"), Kind::gate)});
    const auto verdicts = [&] {
        const Score score = score_matches(pair.inputs());
        return std::string(verdict_name(score.gates[0].verdict)) + " " + verdict_name(score.gates[1].verdict);
    };
    EXPECT_EQ(verdicts(), "unproven answer-in-application"); // the page may just not say
    pair.matches[0].studied_below = true;
    pair.matches[1].denied.emplace_back();
    EXPECT_EQ(verdicts(), "unmet unmet");
}

TEST(FindGaps, GainEqualsTheDifferenceOfTheSumDoneAgain) {
    const std::vector<Asked> asked = {absent("a"),          listed("b", implied),
                                      listed("c", related), in(absent("d"), "g1"),
                                      in(shown("e"), "g1"), absent("f", nice),
                                      years(36, 12),        of_kind(absent("g"), Kind::credential),
                                      listed("h")};
    const test::Pair pair = pair_of(asked);
    const Score before = score_matches(pair.inputs());
    for (const Screen screen : {Screen::literal, Screen::standard, Screen::lenient}) {
        const std::vector<Gap> gaps = find_gaps(pair.inputs(), before, screen);
        EXPECT_EQ(gaps.size(), 8u);
        for (const Gap& gap : gaps) {
            std::vector<Asked> mended = asked;
            mended[gap.requirement].match = literal;
            mended[gap.requirement].standing = std::max(Standing::listed, mended[gap.requirement].standing);
            mended[gap.requirement].months =
                std::max(mended[gap.requirement].months, mended[gap.requirement].min_months);
            const Score after = score_matches(pair_of(mended).inputs());
            EXPECT_NEAR(gap.gain, after.coverage(screen) - before.coverage(screen), close)
                << asked[gap.requirement].name << " on " << screen_name(screen);
        }
        EXPECT_TRUE(std::is_sorted(gaps.begin(), gaps.end(),
                                   [](const Gap& a, const Gap& b) { return a.gain > b.gain; }));
    }
}

struct ClassRow {
    const char* what;
    Asked asked;
    const char* gap_class; ///< empty: no gap
};
std::ostream& operator<<(std::ostream& out, const ClassRow& row) {
    return out << row.what;
}

class GapClasses : public testing::TestWithParam<ClassRow> {};

TEST_P(GapClasses, SayWhatIsMissing) {
    const test::Pair pair = pair_of({GetParam().asked});
    const std::vector<Gap> gaps = find_gaps(pair.inputs(), score_matches(pair.inputs()), Screen::standard);
    ASSERT_LE(gaps.size(), 1u);
    EXPECT_STREQ(gaps.empty() ? "" : gap_class_name(gaps.front().gap_class), GetParam().gap_class);
}

INSTANTIATE_TEST_SUITE_P(
    Table, GapClasses,
    testing::Values(ClassRow{"shown", shown("a"), ""}, ClassRow{"listed only", listed("a"), "placement"},
                    ClassRow{"implied", listed("a", implied), "wording"},
                    ClassRow{"a neighbour", listed("a", related), "adjacent"},
                    ClassRow{"nothing near", absent("a"), "learnable"},
                    ClassRow{"a licence", of_kind(absent("a"), Kind::credential), "gate"},
                    ClassRow{"years short", years(36, 12), "gate"},
                    ClassRow{"years enough", years(36, 36), ""}));

TEST(FindGaps, AGapBesideAMetAlternativeGainsNothing) {
    const test::Pair pair = pair_of({in(absent("a"), "g1"), in(shown("b"), "g1")});
    const std::vector<Gap> gaps = find_gaps(pair.inputs(), score_matches(pair.inputs()), Screen::standard);
    ASSERT_EQ(gaps.size(), 1u);
    EXPECT_TRUE(gaps.front().covered_by_group);
    EXPECT_EQ(gaps.front().gain, 0);
}

} // namespace
} // namespace analyzer
