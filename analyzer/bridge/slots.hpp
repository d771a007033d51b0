// The slots that wordings may use, filled from the résumé and the posting. The table stands in
// lexicons/wording/README.md. SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/build_bridge.hpp"
#include "lexicon/fill_template.hpp"
#include "match/asked_words.hpp"

namespace analyzer {

/// Slots of the pair: {title}, {company}, {duty}, {strength}, {strengths}, {concern}.
Slots slots_of_pair(const BridgeInputs& inputs);
/// Adds the slots of one requirement: {asked}, {nearest}, {where}.
Slots slots_of_requirement(const BridgeInputs& inputs, std::size_t requirement);

} // namespace analyzer
