// Makes the interview pack. In: what the bridge is made from, and what the person gives beside it (names,
// dates, stories). Out: few and the best, so that it fits four printed pages. Sentences are the `template:`
// blocks of lexicons/wording; every other word stems from the résumé, the posting or the person.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/build_bridge.hpp"
#include "bridge/pack.hpp"

namespace analyzer {

/// `inputs.request` is set.
InterviewPack build_pack(const BridgeInputs& inputs);

/// A message as it is sent: its paragraphs with a blank line between, the name below the greeting.
std::string text_of(const Message& message);

/// The parts, each for itself; build_pack calls them.
void choose_stories(const BridgeInputs& inputs, InterviewPack& pack);
std::vector<Stumped> ways_out(const BridgeInputs& inputs);
void plan_road(const BridgeInputs& inputs, InterviewPack& pack);
std::vector<Message> messages_after(const BridgeInputs& inputs);

} // namespace analyzer
