// Known tables: Fisher's tea and others counted by hand, Koopman's own example, and the values of scipy's
// fisher_exact and statsmodels' proportions_ztest and confint_proportions_2indep(compare="ratio", method="score",
// correction=False).
// SPDX-License-Identifier: Apache-2.0
#include "audit/two_rates.hpp"

#include <gtest/gtest.h>

#include <ostream>

namespace analyzer {

void PrintTo(Count count, std::ostream* out) {
    *out << count.hits << " of " << count.of;
}

namespace {

TEST(TwoRates, FisherExactIsTheSumOfTheTablesNoLikelier) {
    const struct {
        Count one, other;
        double p;
    } rows[] = {
        {{3, 4}, {1, 4}, 34.0 / 70}, // of 70 tables: 16 like it, 16 its mirror, 1 and 1 beyond
        {{4, 4}, {0, 4}, 2.0 / 70},
        {{2, 4}, {2, 4}, 1},
        {{0, 3}, {3, 3}, 2.0 / 20},
        {{0, 5}, {0, 9}, 1},
        {{5, 5}, {9, 9}, 1},
        {{1, 10}, {11, 24}, 0.06066292864369158},
        {{2, 20}, {9, 25}, 0.07909916985356578},
        {{10, 10}, {290, 1000}, 4.803597882136392e-06},
        {{18, 300}, {40, 310}, 0.0037187294981339382},
    };
    for (const auto& row : rows) {
        EXPECT_NEAR(fisher_exact(row.one, row.other), row.p, 1e-9) << ::testing::PrintToString(row.one);
        EXPECT_NEAR(fisher_exact(row.other, row.one), row.p, 1e-9) << "the sides do not matter";
    }
    EXPECT_LT(fisher_exact({0, 100'000}, {90'000, 100'000}), 1e-300);
}

TEST(TwoRates, ZTestPoolsTheRates) {
    EXPECT_NEAR(z_test({18, 300}, {40, 310}), 0.0036624332655098824, 1e-12);
    EXPECT_NEAR(z_test({2, 20}, {9, 25}), 0.04373288761671472, 1e-12);
    EXPECT_NEAR(z_test({50, 100}, {50, 100}), 1, 1e-12);
    EXPECT_EQ(z_test({0, 100}, {0, 50}), 1);
}

TEST(TwoRates, FewExpectedIsUnderFiveInTheSmallestCell) {
    EXPECT_TRUE(few_expected({3, 4}, {1, 4}));
    EXPECT_TRUE(few_expected({4, 10}, {4, 10}));     // 4 hits expected in each
    EXPECT_FALSE(few_expected({5, 10}, {5, 10}));    // exactly 5
    EXPECT_TRUE(few_expected({96, 100}, {96, 100})); // 4 misses expected in each
    EXPECT_FALSE(few_expected({18, 300}, {40, 310}));
}

TEST(TwoRates, RatioIntervalIsKoopmans) {
    const struct {
        Count one, other;
        double low, high;
    } rows[] = {
        {{36, 40}, {16, 80}, 2.9395691922149965, 7.15222343486603}, // in his paper: 2.94 to 7.15
        {{3, 4}, {1, 4}, 0.685216435365477, 17.264196794337423},
        {{1, 10}, {11, 24}, 0.037733090707946684, 0.9824448972297267},
        {{0, 40}, {12, 60}, 0, 0.44641659216867496},
        {{18, 300}, {40, 310}, 0.27386749215375145, 0.7855788634186646},
    };
    for (const auto& row : rows) {
        const RatioInterval interval = ratio_interval(row.one, row.other);
        EXPECT_NEAR(interval.low, row.low, 1e-6) << ::testing::PrintToString(row.one);
        ASSERT_TRUE(interval.high);
        EXPECT_NEAR(*interval.high, row.high, 1e-6) << ::testing::PrintToString(row.one);
    }
    EXPECT_NEAR(ratio_interval({4, 4}, {0, 4}).low, 2.041271086508022, 1e-6);
    EXPECT_FALSE(ratio_interval({4, 4}, {0, 4}).high);
}

TEST(TwoRates, RatioIntervalHoldsTheRatioForEverySmallTable) {
    for (std::int64_t m = 1; m <= 8; ++m) {
        for (std::int64_t n = 1; n <= 8; ++n) {
            for (std::int64_t a = 0; a <= m; ++a) {
                for (std::int64_t b = 1; b <= n; ++b) {
                    const Count one{a, m}, other{b, n};
                    const double ratio = one.rate() / other.rate();
                    const RatioInterval interval = ratio_interval(one, other);
                    ASSERT_TRUE(interval.high);
                    EXPECT_LE(interval.low, ratio) << a << '/' << m << ' ' << b << '/' << n;
                    EXPECT_GE(*interval.high, ratio) << a << '/' << m << ' ' << b << '/' << n;
                    EXPECT_LT(*interval.high, 1e4);
                }
            }
        }
    }
}

} // namespace
} // namespace analyzer
