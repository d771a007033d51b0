// Conditions a résumé cannot settle (work right, shifts, travel, age) and papers (licences, certificates) an item asks for.
// In: an item. Out: demands of kind gate and credential. Lists: posting-gate/*, posting-credential/*.
// Example: "valid forklift licence, rotating shifts" -> credential "valid forklift licence", gate "rotating shifts".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/asked.hpp"

namespace analyzer {

/// `hard_only`: conditions that hold wherever they are stated (right to work), for text that otherwise asks nothing.
void read_gates(const PostingText& text, TokenRange item, bool hard_only, std::vector<Asked>& asked);
void read_credentials(const PostingText& text, TokenRange item, std::vector<Asked>& asked);

} // namespace analyzer
