// Joins repeats of one demand into one requirement with several spans, the clearest first, and numbers what is left.
// In: demands in text order. Out: requirements in text order; groups left with one member stand alone.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/asked.hpp"

namespace analyzer {

std::vector<Requirement> join_repeats(const PostingText& text, std::vector<Asked> asked);

} // namespace analyzer
