// Adds up the evidence for one requirement. In: a match with its evidence in any order. Out: evidence strongest first and one
// a place; how it is found, how well it is shown, for how many months of dated work (a union: jobs at once count once), and
// until when. What implies the thing shows it too and its time counts where no position names it; a neighbour's standing and
// time count only where nothing nearer stands.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/match.hpp"

namespace analyzer {

void sum_evidence(Match& match, Kind kind, const Resume& resume, YearMonth as_of);

} // namespace analyzer
