// SPDX-License-Identifier: Apache-2.0
#include "tag/model.hpp"

#include "tag/built_in_model.hpp"

#include <cassert>

namespace analyzer {

namespace {

// A file: the magic line, one byte for the bits, nine steps of two bytes, then 2^bits places of four bytes: a
// check of the feature (two bytes, low first), `begin`, `inside`. A feature stands at its place or the next
// free one; both weights 0: free.
constexpr std::string_view magic = "backstory mention model 1\n";
constexpr std::size_t header_size = magic.size() + 1 + 2 * tag_count * tag_count;
constexpr std::size_t place_size = 4;
constexpr unsigned fewest_bits = 4, most_bits = 22;

std::uint32_t place_of(std::uint64_t feature, unsigned bits) {
    return static_cast<std::uint32_t>(feature >> (64U - bits));
}
std::uint16_t check_of(std::uint64_t feature) {
    return static_cast<std::uint16_t>(feature);
}

int signed_pair(std::string_view bytes, std::size_t at) {
    const unsigned value = static_cast<unsigned char>(bytes[at]) |
                           static_cast<unsigned>(static_cast<unsigned char>(bytes[at + 1])) << 8U;
    return static_cast<std::int16_t>(value);
}

void put_pair(std::string& bytes, std::size_t at, std::uint16_t value) {
    bytes[at] = static_cast<char>(value & 0xFFU);
    bytes[at + 1] = static_cast<char>(value >> 8U);
}

} // namespace

std::string MentionModel::packed(const std::vector<std::pair<std::uint64_t, FeatureWeights>>& features,
                                 const TagSteps& steps) {
    unsigned bits = fewest_bits;
    while ((std::size_t{1} << bits) * 2 < features.size() * 3) ++bits; // two thirds full at most
    assert(bits <= most_bits);
    std::string bytes(header_size + (place_size << bits), '\0');
    bytes.replace(0, magic.size(), magic);
    bytes[magic.size()] = static_cast<char>(bits);
    std::size_t at = magic.size() + 1;
    for (const auto& from : steps) {
        for (const std::int16_t step : from) {
            put_pair(bytes, at, static_cast<std::uint16_t>(step));
            at += 2;
        }
    }
    const std::uint32_t mask = (1U << bits) - 1;
    for (const auto& [feature, weights] : features) {
        if (weights.begin == 0 && weights.inside == 0) continue;
        for (std::uint32_t place = place_of(feature, bits);; place = (place + 1) & mask) {
            const std::size_t own = header_size + place * place_size;
            if (bytes[own + 2] != 0 || bytes[own + 3] != 0) {
                if (static_cast<std::uint16_t>(signed_pair(bytes, own)) == check_of(feature)) break;
                continue;
            }
            put_pair(bytes, own, check_of(feature));
            bytes[own + 2] = static_cast<char>(weights.begin);
            bytes[own + 3] = static_cast<char>(weights.inside);
            break;
        }
    }
    return bytes;
}

Result<MentionModel> MentionModel::over(std::string_view bytes) {
    const Error damaged{"bad-model", "the mention model is damaged or of another version", "mention model",
                        "train it anew (tools/train)"};
    if (bytes.size() < header_size || bytes.substr(0, magic.size()) != magic) return damaged;
    MentionModel model;
    model.bits_ = static_cast<unsigned char>(bytes[magic.size()]);
    if (model.bits_ < fewest_bits || model.bits_ > most_bits ||
        bytes.size() != header_size + (place_size << model.bits_))
        return damaged;
    std::size_t at = magic.size() + 1;
    for (auto& from : model.steps_) {
        for (std::int16_t& step : from) {
            step = static_cast<std::int16_t>(signed_pair(bytes, at));
            at += 2;
        }
    }
    model.table_ = bytes.substr(header_size);
    return model;
}

FeatureWeights MentionModel::weights(std::uint64_t feature) const {
    const std::uint32_t mask = (1U << bits_) - 1;
    std::uint32_t place = place_of(feature, bits_);
    for (std::uint32_t tried = 0; tried <= mask;
         ++tried, place = (place + 1) & mask) { // bounded, should a file be full
        const char* own = table_.data() + place * place_size;
        const FeatureWeights found{static_cast<std::int8_t>(own[2]), static_cast<std::int8_t>(own[3])};
        if (found.begin == 0 && found.inside == 0) return {};
        if (static_cast<std::uint16_t>(signed_pair(table_, place * place_size)) == check_of(feature))
            return found;
    }
    return {};
}

const MentionModel& MentionModel::built_in() {
    static const MentionModel model = [] {
        const Result<MentionModel> read = over(built_in_model());
        assert(read.has_value()); // a test reads it
        return *read;
    }();
    return model;
}

} // namespace analyzer
