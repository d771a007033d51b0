// SPDX-License-Identifier: Apache-2.0
#include "score/closed_match.hpp"

#include <algorithm>

namespace analyzer {

Match closed_match(const Match& match, const Requirement& requirement, Standing standing) {
    Match better = match;
    better.match = MatchKind::literal;
    better.expired = false;
    better.standing = std::max(standing, match.standing);
    better.months = std::max(match.months, requirement.min_months);
    return better;
}

} // namespace analyzer
