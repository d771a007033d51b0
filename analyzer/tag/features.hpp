// What the mention model sees of an item's tokens: readable features ("word-1=with rule0=B tool"), each a
// hash. In: an item of a text and what the rules name in it. Out: the features of a token, one call each;
// linear in the text. A feature joins up to three attributes of the token and its neighbours in the item;
// the table stands in features.cpp. Example: in "Knowledge of Kafka" the third token has "word-1=of",
// "term0=U tool", "rule0=B tool" and some fifty more.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/named_skills.hpp"
#include "parse/posting_text.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace analyzer {

/// `talk`: what the item does (asks, speaks of the company, ...). `crowd`: how many terms and words the item
/// has.
enum class Attribute : std::uint8_t {
    word,
    stem,
    tail,
    front,
    shape,
    term,
    field,
    rule,
    talk,
    opener,
    place,
    crowd
};
inline constexpr std::size_t attribute_count = 12;

class ItemFeatures {
  public:
    /// The text must outlive the features.
    ItemFeatures(const PostingText& text, TokenRange item, const std::vector<NamedSkill>& named);

    /// The hashes of the features of item token i, counted from the item's first; the same order for every
    /// token but for cues.
    void read(std::uint32_t i, std::vector<std::uint64_t>& hashes) const;
    /// The same features in words, in the same order.
    [[nodiscard]] std::vector<std::string> names(std::uint32_t i) const;

  private:
    void describe(Attribute attribute, std::uint32_t i, std::string& out) const;
    template <class Visit> void each_cue(std::uint32_t i, Visit visit) const; ///< visit(where, which)

    const PostingText& text_;
    TokenRange item_;
    std::vector<std::string_view> rules_; ///< per token: "B", "I" or nothing
    std::vector<const NamedSkill*> named_;
    std::vector<std::array<std::uint64_t, attribute_count>> values_;
    std::vector<std::uint32_t> cues_; ///< per token: a bit for each list of `cue_lists` with a hit over it
    std::string talk_, crowd_;
};

} // namespace analyzer
