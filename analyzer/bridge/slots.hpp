// The slots that wordings may use, filled from the résumé and the posting. The table stands in
// lexicons/wording/README.md. A slot that has no value stays out, and a sentence that needs it is not said.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/build_bridge.hpp"
#include "lexicon/fill_template.hpp"
#include "match/asked_words.hpp"

#include <string_view>
#include <vector>

namespace analyzer {

/// Slots of the pair: {title}, {company}, {the-role}, {name}, {duty}, {strength}, {strengths}, {concern}, {to-learn}.
Slots slots_of_pair(const BridgeInputs& inputs);
/// Adds the slots of one requirement: {asked}, {quote}, {nearest}, {where}.
Slots slots_of_requirement(const BridgeInputs& inputs, const Slots& pair, std::size_t requirement);
Slots slots_of_requirement(const BridgeInputs& inputs, std::size_t requirement);

/// The first wording of a template's key that the slots allow: "text", then "text-short", then "text-bare";
/// else empty.
std::string worded(const Template& wording, std::string_view key, const Slots& slots);
/// The same of a template by its id; empty where there is no such template.
std::string worded(const Lexicon& lexicon, std::string_view id, std::string_view key, const Slots& slots);

/// The values of "KEY-1", "KEY-2", ..., as far as the slots allow.
std::vector<std::string> worded_list(const Template& wording, std::string_view key, const Slots& slots);

/// The posting's duties as they can be quoted, in its order.
std::vector<std::string> duties_of(const BridgeInputs& inputs);
/// Requirements found, the best shown first: skills, tools and credentials.
std::vector<std::size_t> strongest(const BridgeInputs& inputs);
/// Gaps that deserve words: they would add something, no either/or covers them, and none says what another
/// says.
std::vector<const Gap*> telling_gaps(const BridgeInputs& inputs);

} // namespace analyzer
