// The sentence or list item around a place in a résumé, and the part of it that fits into a sentence of ours. In: the
// annotated text, tokens [first, last) of the place. Out: token ranges and spans; a passage never runs over a list
// item, a heading, a blank line or the end of a sentence, and a quote is at most 160 bytes, cut at commas. Example:
// around "mentor" in "- Led the floor. Mentor to two trainees\n- Ran" stands "Mentor to two trainees".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/match_requirements.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace analyzer {

constexpr std::uint32_t longest_quote = 160; ///< bytes

/// Tokens [first, last).
struct Passage {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    bool operator==(const Passage&) const = default;
};

/// Finds where passages begin, once for a text.
class Passages {
  public:
    explicit Passages(const ReadResume& resume);

    [[nodiscard]] Passage around(std::uint32_t token) const;
    /// All of them in text order.
    [[nodiscard]] std::vector<Passage> all() const;
    /// The passage, or as many of its clauses around [first, last) as a quote may hold. Bullets and brackets
    /// left open are cut off.
    [[nodiscard]] Span quotable(Passage passage, Passage place, std::uint32_t most = longest_quote) const;

  private:
    const TokenList& tokens_;
    std::vector<bool> begins_; ///< does a passage begin with the token?
};

/// A quote as it can stand in a sentence of ours.
std::string quoted(const ReadResume& resume, Span span);

} // namespace analyzer
