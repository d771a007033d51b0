// SPDX-License-Identifier: Apache-2.0
#include "audit/two_rates.hpp"

#include <algorithm>
#include <cmath>

namespace analyzer {
namespace {

constexpr double chi_square_95 = 3.841458820694124; // 1.959964 squared
constexpr double as_likely = 1 + 1e-7;              // R's tolerance for "no likelier than"
constexpr int halvings = 200;

/// Koopman's statistic of the hypothesis that the ratio is `ratio`: chi-square with one degree of freedom.
double score_of_ratio(Count one, Count other, double ratio) {
    const auto m = static_cast<double>(one.of), n = static_cast<double>(other.of);
    const auto a = static_cast<double>(one.hits), b = static_cast<double>(other.hits);
    // The likeliest rate of `other` under that ratio solves A q^2 + B q + C = 0.
    const double A = (m + n) * ratio;
    const double B = -(m * ratio + a + n + b * ratio);
    const double C = a + b;
    const double q = (-B - std::sqrt(std::max(0.0, B * B - 4 * A * C))) / (2 * A);
    const double p = std::min(1.0, ratio * q);
    const double variance = p * (1 - p) / m + ratio * ratio * q * (1 - q) / n;
    const double distance = a / m - ratio * b / n;
    if (distance == 0) return 0;
    return variance > 0 ? distance * distance / variance : INFINITY;
}

} // namespace

double fisher_exact(Count one, Count other) {
    const std::int64_t hits = one.hits + other.hits;
    const std::int64_t lowest = std::max<std::int64_t>(0, hits - other.of);
    const std::int64_t highest = std::min(hits, one.of);
    // Weights relative to the observed table, by the ratio of neighbours: no factorials, no overflow near the
    // middle.
    double whole = 1, tail = 1;
    const auto add = [&](double weight) {
        whole += weight;
        if (weight <= as_likely) tail += weight;
    };
    double weight = 1;
    for (std::int64_t k = one.hits; k < highest; ++k) {
        weight *= static_cast<double>(one.of - k) * static_cast<double>(hits - k) /
                  (static_cast<double>(k + 1) * static_cast<double>(other.of - hits + k + 1));
        add(weight);
    }
    weight = 1;
    for (std::int64_t k = one.hits; k > lowest; --k) {
        weight *= static_cast<double>(k) * static_cast<double>(other.of - hits + k) /
                  (static_cast<double>(one.of - k + 1) * static_cast<double>(hits - k + 1));
        add(weight);
    }
    return std::min(1.0, tail / whole);
}

double z_test(Count one, Count other) {
    const auto m = static_cast<double>(one.of), n = static_cast<double>(other.of);
    const double pooled = static_cast<double>(one.hits + other.hits) / (m + n);
    const double variance = pooled * (1 - pooled) * (1 / m + 1 / n);
    if (variance <= 0) return 1;
    return std::erfc(std::abs(one.rate() - other.rate()) / std::sqrt(2 * variance));
}

bool few_expected(Count one, Count other) {
    const double hits = static_cast<double>(one.hits + other.hits);
    const double whole = static_cast<double>(one.of + other.of);
    const double fewest =
        std::min(hits, whole - hits) * static_cast<double>(std::min(one.of, other.of)) / whole;
    return fewest < 5;
}

RatioInterval ratio_interval(Count one, Count other) {
    const double ratio = one.rate() / other.rate(); // may be 0 or infinite
    RatioInterval interval;
    // Between a ratio that is accepted and one that is refused, halve until they meet.
    const auto border = [&](double accepted, double refused) {
        for (int i = 0; i < halvings && accepted != refused; ++i) {
            const double middle = accepted + (refused - accepted) / 2;
            (score_of_ratio(one, other, middle) <= chi_square_95 ? accepted : refused) = middle;
        }
        return accepted;
    };
    if (one.hits > 0) {
        double start = ratio;
        if (!std::isfinite(
                start)) { // nobody of `other`: the ratio has no upper end, and the search begins high
            for (start = 1; score_of_ratio(one, other, start) > chi_square_95; start *= 2) {
            }
        }
        interval.low = border(start, 0);
    }
    if (other.hits > 0) {
        double refused = std::max(ratio, 1.0);
        while (score_of_ratio(one, other, refused) <= chi_square_95) refused *= 2;
        interval.high = border(ratio, refused);
    }
    return interval;
}

} // namespace analyzer
