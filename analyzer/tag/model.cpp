// SPDX-License-Identifier: Apache-2.0
#include "tag/model.hpp"

#include "tag/built_in_model.hpp"

#include <bit>
#include <cassert>
#include <optional>

namespace analyzer {

namespace {

constexpr std::string_view magic = "backstory-mention-model 1\n";

void put_number(std::string& out, std::uint32_t value) {
    for (; value >= 0x80U; value >>= 7U) out.push_back(static_cast<char>((value & 0x7FU) | 0x80U));
    out.push_back(static_cast<char>(value));
}

class Bytes {
  public:
    explicit Bytes(std::string_view bytes) : rest_(bytes) {}

    std::optional<std::uint32_t> number() {
        std::uint32_t value = 0;
        for (std::uint32_t shift = 0; shift < 32 && !rest_.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            value |= (std::uint32_t{byte} & 0x7FU) << shift;
            if ((byte & 0x80U) == 0) return value;
        }
        return std::nullopt;
    }
    std::optional<std::int8_t> weight() {
        if (rest_.empty()) return std::nullopt;
        const auto value = static_cast<std::int8_t>(rest_.front());
        rest_.remove_prefix(1);
        return value;
    }
    [[nodiscard]] bool done() const { return rest_.empty(); }

  private:
    std::string_view rest_;
};

std::uint32_t folded_sign(std::int32_t value) {
    return value < 0 ? static_cast<std::uint32_t>(-(value + 1)) * 2U + 1U : static_cast<std::uint32_t>(value) * 2U;
}

std::int32_t unfolded_sign(std::uint32_t value) {
    const auto half = static_cast<std::int32_t>(value >> 1U);
    return (value & 1U) != 0 ? -half - 1 : half;
}

const Error& bad_model() {
    static const Error error{"bad-model", "the mention model is damaged or of another version", "mention model",
                             "train it anew with train_mentions"};
    return error;
}

} // namespace

MentionModel MentionModel::of(const std::vector<std::uint32_t>& slots, std::vector<std::int8_t> weights,
                              const std::array<Steps, layer_count>& steps) {
    assert(weights.size() == slots.size() * weights_per_slot);
    MentionModel model;
    model.present_.assign((std::size_t{1} << slot_bits) / 64, 0);
    for (const std::uint32_t slot : slots) model.present_[slot >> 6U] |= std::uint64_t{1} << (slot & 63U);
    std::uint32_t rank = 0;
    for (const std::uint64_t word : model.present_) {
        model.ranks_.push_back(rank);
        rank += static_cast<std::uint32_t>(std::popcount(word));
    }
    model.weights_ = std::move(weights);
    model.steps_ = steps;
    return model;
}

std::string MentionModel::write() const {
    std::string out(magic);
    put_number(out, slot_bits);
    for (const Steps& steps : steps_) {
        for (const auto& from : steps) {
            for (const std::int32_t step : from) put_number(out, folded_sign(step));
        }
    }
    put_number(out, static_cast<std::uint32_t>(slot_count()));
    std::uint32_t before = 0;
    const std::int8_t* next = weights_.data();
    for (std::uint32_t slot = 0; slot < (1U << slot_bits); ++slot) {
        if (((present_[slot >> 6U] >> (slot & 63U)) & 1U) == 0) continue;
        put_number(out, slot - before);
        before = slot;
        std::uint32_t mask = 0;
        for (std::uint32_t k = 0; k < weights_per_slot; ++k) mask |= next[k] != 0 ? 1U << k : 0U;
        put_number(out, mask);
        for (std::uint32_t k = 0; k < weights_per_slot; ++k) {
            if (next[k] != 0) out.push_back(static_cast<char>(next[k]));
        }
        next += weights_per_slot;
    }
    return out;
}

Result<MentionModel> MentionModel::read(std::string_view file) {
    if (file.substr(0, magic.size()) != magic) return bad_model();
    Bytes bytes(file.substr(magic.size()));
    if (bytes.number() != slot_bits) return bad_model();
    std::array<Steps, layer_count> steps{};
    for (Steps& of_layer : steps) {
        for (auto& from : of_layer) {
            for (std::int32_t& step : from) {
                const auto value = bytes.number();
                if (!value) return bad_model();
                step = unfolded_sign(*value);
            }
        }
    }
    const auto count = bytes.number();
    if (!count || *count > (1U << slot_bits)) return bad_model();
    std::vector<std::uint32_t> slots;
    std::vector<std::int8_t> weights(std::size_t{*count} * weights_per_slot, 0);
    std::uint64_t slot = 0;
    for (std::uint32_t i = 0; i < *count; ++i) {
        const auto step = bytes.number();
        const auto mask = bytes.number();
        if (!step || !mask || *mask >= (1U << weights_per_slot) || (i > 0 && *step == 0)) return bad_model();
        slot += *step;
        if (slot >= (1U << slot_bits)) return bad_model();
        slots.push_back(static_cast<std::uint32_t>(slot));
        for (std::uint32_t k = 0; k < weights_per_slot; ++k) {
            if (((*mask >> k) & 1U) == 0) continue;
            const auto weight = bytes.weight();
            if (!weight) return bad_model();
            weights[std::size_t{i} * weights_per_slot + k] = *weight;
        }
    }
    if (!bytes.done()) return bad_model();
    return of(slots, std::move(weights), steps);
}

const MentionModel& MentionModel::built_in() {
    static const MentionModel model = [] {
        const Result<MentionModel> read_model = read(built_in_model());
        assert(read_model.has_value()); // a test reads it
        return *read_model;
    }();
    return model;
}

} // namespace analyzer
