// SPDX-License-Identifier: Apache-2.0
#include "score/closed_match.hpp"

#include <algorithm>
#include <optional>

namespace analyzer {

Match closed_match(const Match& match, const Requirement& requirement, Standing standing, YearMonth as_of) {
    Match better = match;
    better.match = MatchKind::literal;
    better.expired = false;
    better.standing = std::max(standing, match.standing);
    better.months = std::max(match.months, requirement.min_months);
    better.last_used = std::max(match.last_used, std::optional(as_of));
    return better;
}

} // namespace analyzer
