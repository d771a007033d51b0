// Statistics of two rates, a of m people against b of n. Deterministic and exact to the digits anyone prints.
// fisher_exact: two-sided, the sum of the tables no likelier than this one, as R's fisher.test does. z_test:
// two-sided, pooled variance. ratio_interval: Koopman's score interval of (a/m) / (b/n) at 95 % (Biometrics 40:513,
// 1984), which holds its level at small counts and at zero. All take counts with 0 <= a <= m, 0 <= b <= n, m, n > 0.
// Example: fisher_exact({3, 4}, {1, 4}) == 0.4857, Fisher's tea; ratio_interval({36, 40}, {16, 80}) == {2.94, 7.15},
// Koopman's.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

namespace analyzer {

struct Count {
    std::int64_t hits = 0;
    std::int64_t of = 0;

    [[nodiscard]] double rate() const { return static_cast<double>(hits) / static_cast<double>(of); }
};

double fisher_exact(Count one, Count other);
double z_test(Count one, Count other);
/// Whether a cell would hold fewer than five people if both rates were one: then the z-test is not to be
/// trusted (Cochran).
bool few_expected(Count one, Count other);

struct RatioInterval {
    double low = 0;
    std::optional<double> high; ///< nothing: no upper end
};
RatioInterval ratio_interval(Count one, Count other);

} // namespace analyzer
