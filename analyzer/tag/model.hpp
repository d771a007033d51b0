// The weights of the mention taggers: per hashed feature, tagger and tag one signed byte, in units of 1/32.
// In: the bytes of a model file (lexicons/models/README.md), checked as they are read. Out: weights by slot. Whole numbers
// only, so that every machine decides alike. Fails on bytes that are no model of this shape ("bad-model").
// Example:  const MentionModel& model = MentionModel::built_in();  if (const std::int8_t* w = model.weights(slot)) ...
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tag/features.hpp"
#include "text/result.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

/// What a tagger looks for. `broad`: all that people mark as skills, whatever its kind; the other two see what it said.
enum class Layer : std::uint8_t { broad, knowledge, activity };
inline constexpr std::uint32_t layer_count = 3;
inline constexpr std::uint32_t weights_per_slot = layer_count * tag_count;
inline constexpr std::int32_t weight_unit = 32; ///< a weight of 1.0 is stored as 32

/// A step from one tag to the next; the text begins after `outside`.
using Steps = std::array<std::array<std::int32_t, tag_count>, tag_count>;

class MentionModel {
  public:
    static const MentionModel& built_in();
    static Result<MentionModel> read(std::string_view bytes);
    /// A model of the given weights; `slots` ascending, `weights` weights_per_slot for each of them.
    static MentionModel of(const std::vector<std::uint32_t>& slots, std::vector<std::int8_t> weights,
                           const std::array<Steps, layer_count>& steps);
    [[nodiscard]] std::string write() const;

    /// weights_per_slot weights, by layer and tag; null where the slot has none.
    [[nodiscard]] const std::int8_t* weights(std::uint32_t slot) const {
        const std::uint64_t word = present_[slot >> 6U];
        const std::uint64_t bit = std::uint64_t{1} << (slot & 63U);
        if ((word & bit) == 0) return nullptr;
        const std::uint32_t rank = ranks_[slot >> 6U] + static_cast<std::uint32_t>(__builtin_popcountll(word & (bit - 1)));
        return weights_.data() + std::size_t{rank} * weights_per_slot;
    }
    [[nodiscard]] const Steps& steps(Layer layer) const { return steps_[static_cast<std::size_t>(layer)]; }
    [[nodiscard]] std::size_t slot_count() const { return weights_.size() / weights_per_slot; }

  private:
    std::vector<std::uint64_t> present_; ///< a bit per slot
    std::vector<std::uint32_t> ranks_;   ///< slots present before each word of bits
    std::vector<std::int8_t> weights_;
    std::array<Steps, layer_count> steps_{};
};

} // namespace analyzer
