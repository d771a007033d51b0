// What a posting itself says of the things it names as alternatives: "Hotjar or Maze" lie near each other, and whoever knows one of "a
// helpdesk (Zendesk, Intercom)" knows a helpdesk. In: posting, résumé and the matches of all requirements. Out: those that nothing on the
// page spoke for get the evidence of an alternative, as related or implied.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/match_requirements.hpp"

#include <vector>

namespace analyzer {

void lend_to_alternatives(const ReadPosting& posting, const ReadResume& resume, YearMonth as_of,
                          std::vector<Match>& matches);

} // namespace analyzer
