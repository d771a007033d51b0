// Trains one tagger: a linear-chain conditional random field by AdaGrad, with an L1 penalty that makes it sparse.
// In: sequences of feature slots with their tags. Out: weights by slot and tag, and the weights of steps between tags.
// Features seen fewer times than `rarest` are left out. The order of examples is shuffled by a fixed seed.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tag/features.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace analyzer {

struct Example {
    FeatureRows rows;
    std::vector<Tag> tags;
};

struct Training {
    int epochs = 12;
    double rate = 0.1;
    double penalty = 0.3; ///< of the sum of absolute weights, against the sum of the examples' losses
    std::uint32_t rarest = 2;
};

struct TrainedTagger {
    std::vector<std::uint32_t> slots; ///< ascending
    std::vector<std::array<float, tag_count>> weights;
    std::array<std::array<float, tag_count>, tag_count> steps{};
};

TrainedTagger train_tagger(const std::vector<const Example*>& examples, const Training& training);

} // namespace analyzer
