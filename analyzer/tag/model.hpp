// The weights of the mention model: a frozen hash table from features to what they say for a token that
// begins a mention and for one inside it, and what steps between tags are worth. In: the bytes of a model
// file (lexicons/models/README.md). Out: weights in units of 1/16. Whole numbers only, so that every
// machine decides alike; nothing is parsed but the header. Fails on bytes of another size or version
// ("bad-model").
// Example:  const FeatureWeights weights = MentionModel::built_in().weights(hash);
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace analyzer {

/// What a token is to a mention. A token outside needs no weights: the others are measured against it.
enum class Tag : std::uint8_t { outside, begin, inside };
inline constexpr std::size_t tag_count = 3;
inline constexpr int weight_unit = 16; ///< a weight of 1.0 is stored as 16

struct FeatureWeights {
    std::int8_t begin = 0;
    std::int8_t inside = 0;
};

/// [from][to]; an item begins after `outside`.
using TagSteps = std::array<std::array<std::int16_t, tag_count>, tag_count>;

class MentionModel {
  public:
    static const MentionModel& built_in();
    /// The bytes must outlive the model.
    static Result<MentionModel> over(std::string_view bytes);
    /// The bytes of a model file. Of two features that cannot be told apart, the later one is left out.
    static std::string packed(const std::vector<std::pair<std::uint64_t, FeatureWeights>>& features,
                              const TagSteps& steps);

    [[nodiscard]] FeatureWeights weights(std::uint64_t feature) const;
    [[nodiscard]] int step(Tag from, Tag to) const {
        return steps_[static_cast<std::size_t>(from)][static_cast<std::size_t>(to)];
    }

  private:
    std::string_view table_;
    unsigned bits_ = 0; ///< of the number of places
    TagSteps steps_{};
};

} // namespace analyzer
