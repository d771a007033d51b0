// The notices that go with every adverse-impact table: what the numbers are not, and which laws may apply. In: the
// word lists. Out: the texts of the templates `audit/notice-...` of lexicons/wording/audit.lex, in the order of their
// ids.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"

#include <string>
#include <vector>

namespace analyzer {

std::vector<std::string> audit_notices(const Lexicon& lexicon);

} // namespace analyzer
