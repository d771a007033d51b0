// A match as it would be if the person showed what is asked: the "after" of every gain and every what-if.
// In: the match as it is, its requirement, how well the new words would be shown. Out: found in the posting's own words, for
// as long as asked and up to the as-of month, no longer expired; never weaker than it was.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/match.hpp"
#include "parse/posting.hpp"

namespace analyzer {

Match closed_match(const Match& match, const Requirement& requirement, Standing standing, YearMonth as_of);

} // namespace analyzer
