// The laws of the score over many generated pairs: literal <= standard <= lenient; the points sum to the coverage; a gap's gain
// is the difference of the sum done again; more evidence never lowers coverage, and a word said fifty times counts once.
// SPDX-License-Identifier: Apache-2.0
#include "property/pair_generator.hpp"

#include "score/closed_match.hpp"
#include "score/score_matches.hpp"

#include <gtest/gtest.h>

namespace analyzer {
namespace {

using test::file_of;
using test::Generator;
using test::Numbers;
using test::numbers_of;
using test::Pair;
using test::report_of;

constexpr unsigned pairs = test::tried(2000);
constexpr double close = 1e-9;

TEST(Laws, ScreensAreOrderedAndPointsAddUp) {
    for (unsigned seed = 0; seed < pairs; ++seed) {
        const Pair pair = Generator(seed).pair();
        const Numbers n = numbers_of(pair.person.text(), pair.posting());
        ASSERT_TRUE(n.screened) << pair.posting();
        ASSERT_LE(n.literal, n.standard + close);
        ASSERT_LE(n.standard, n.lenient + close);
        ASSERT_LE(n.standard, n.ceiling + close);
        ASSERT_LE(n.lenient, 1 + close);
        ASSERT_NEAR(n.points, n.standard, close);
    }
}

TEST(Laws, AGainIsTheDifferenceOfTheSumDoneAgain) {
    constexpr YearMonth as_of = {2026, 6};
    for (unsigned seed = 0; seed < pairs; ++seed) {
        const Pair pair = Generator(seed).pair();
        const SourceFile resume = file_of(pair.person.text());
        const SourceFile posting = file_of(pair.posting());
        const Report report = report_of(resume, posting);
        for (const Gap& gap : report.gaps) {
            std::vector<Match> matches = report.matches;
            const Requirement& requirement = report.posting.requirements[gap.requirement];
            const bool new_to_them =
                gap.gap_class == GapClass::learnable || gap.gap_class == GapClass::adjacent;
            matches[gap.requirement] = closed_match(matches[gap.requirement], requirement,
                                                    new_to_them ? Standing::listed : Standing::shown, as_of);
            const Score after = score_matches({report.posting, matches, report.lexicon, 0, as_of});
            ASSERT_NEAR(gap.gain, after.standard - report.score.standard, close)
                << pair.person.text() << pair.posting();
            ASSERT_GE(gap.gain, 0);
        }
    }
}

TEST(Laws, MoreEvidenceNeverLowersCoverage) {
    for (unsigned seed = 0; seed < pairs; ++seed) {
        Pair pair = Generator(seed).pair();
        const Numbers before = numbers_of(pair.person.text(), pair.posting());
        pair.person.bullets.push_back("Used " + pair.required[seed % 4] + " every week");
        const Numbers after = numbers_of(pair.person.text(), pair.posting());
        ASSERT_GE(after.literal, before.literal - close) << pair.person.text() << pair.posting();
        ASSERT_GE(after.standard, before.standard - close) << pair.person.text() << pair.posting();
        ASSERT_GE(after.lenient, before.lenient - close) << pair.person.text() << pair.posting();
    }
}

TEST(Laws, AWordSaidFiftyTimesCountsOnce) {
    for (unsigned seed = 0; seed < pairs; ++seed) {
        Pair pair = Generator(seed).pair();
        const Numbers before = numbers_of(pair.person.text(), pair.posting());
        const std::vector<std::string> once = pair.person.listed;
        for (int i = 1; i < 50; ++i)
            pair.person.listed.insert(pair.person.listed.end(), once.begin(), once.end());
        ASSERT_EQ(before, numbers_of(pair.person.text(), pair.posting())) << pair.posting();
    }
}

} // namespace
} // namespace analyzer
