// What the mention tagger sees of each token: readable features ("word0=kafka", "cue-1=posting-cue/asks"), hashed into slots.
// In: what the earlier stages made of a text, and what the rules name in it. Out: slots a token; names too where asked for.
// Numbers of words, spellings, lexicon terms, cues and the rules' verdict; windows of two tokens either side. Linear.
// Example: "Knowledge of Kafka" -> the third token has word-2=knowledge, shape0=Xx, term0=kafka, rule0=B|tool|term, ...
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/named_skills.hpp"
#include "parse/read_text.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

inline constexpr std::uint32_t slot_bits = 22; ///< of the hashed features; a model says the same

/// What a tagger says of a token: outside, first of a span, further inside.
enum class Tag : std::uint8_t { outside, begin, inside };
inline constexpr std::uint32_t tag_count = 3;

/// The features of a text's tokens, one row a token.
struct FeatureRows {
    std::vector<std::uint32_t> slots;  ///< all rows, end to end
    std::vector<std::uint32_t> begins; ///< per token, and one more: where its row starts
    std::vector<std::string> names;    ///< beside `slots`; empty unless asked for

    [[nodiscard]] std::uint32_t size() const { return begins.empty() ? 0 : static_cast<std::uint32_t>(begins.size() - 1); }
};

enum class Naming : std::uint8_t { hashed, named };

FeatureRows read_features(const ReadText& text, const std::vector<NamedSkill>& named, Naming naming = Naming::hashed);

/// The rows with what an earlier tagger said of the tokens, for the taggers after it.
FeatureRows with_tags(const FeatureRows& rows, const std::vector<Tag>& tags, std::string_view tagger);

std::uint32_t feature_slot(std::string_view name);

} // namespace analyzer
