// Trains a linear-chain conditional random field by AdaGrad, with an L1 penalty that makes it sparse. In:
// rows of feature hashes with their tags. Out: weights by feature for `begin` and `inside` (`outside` is
// the measure), and of the steps between tags. Features seen fewer times than `rarest` are left out. One
// thread, a fixed order: the same input gives the same weights.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tag/model.hpp"

#include <cstdint>
#include <vector>

namespace analyzer {

struct TaggedRow {
    std::vector<std::vector<std::uint64_t>> features; ///< per token
    std::vector<Tag> tags;
};

struct Training {
    int rounds = 10;
    double rate = 0.1;
    double penalty = 1.0; ///< of the sum of absolute weights, against the sum of the rows' losses
    std::uint32_t rarest = 3;
};

struct FieldWeights {
    std::vector<std::pair<std::uint64_t, std::array<double, 2>>> features; ///< heaviest first
    std::array<std::array<double, tag_count>, tag_count> steps{};
};

FieldWeights train_field(const std::vector<const TaggedRow*>& rows, const Training& training);

} // namespace analyzer
