// The person's own stories for the interview pack: blocks as in the word lists, a story each.
// In: the text of a --story file. Out: the stories in their order, or an error with file and line.
//   story: falls-huddle
//   title: Fewer falls on 4 West
//   challenge: Nine falls a quarter, and everybody blamed the night shift.
//   action: I started a five-minute huddle and kept the list myself.
//   result: Three falls a quarter by June.
//   shows: leadership | patient safety
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/build_bridge.hpp"
#include "bridge/pack.hpp"
#include "text/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

Result<std::vector<Story>> read_stories(std::string_view text, const std::string& file);

/// The requirements that a story's `shows:` names: by any name of the term, by a narrower term, or by the
/// posting's words.
std::vector<std::size_t> requirements_shown(const BridgeInputs& inputs, const Story& story);
/// Does its `shows:` name a competency, or a cue word of it?
bool shows_competency(const BridgeInputs& inputs, const Story& story, const Template& competency);

} // namespace analyzer
