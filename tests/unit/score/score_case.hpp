// A posting and matches built by hand, so that a table says what the score must be. Weights are those of the built-in lexicon:
// required 3, preferred 1, and 1 for every kind but soft (0.5) and gate (0).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "score/score_matches.hpp"

#include <string>
#include <vector>

namespace analyzer::test {

/// One requirement and how the résumé meets it.
struct Asked {
    std::string name;
    Kind kind = Kind::skill;
    Necessity necessity = Necessity::required;
    MatchKind match = MatchKind::none;
    Standing standing = Standing::absent;
    std::string group = {}, branch = {};
    Months min_months = 0, months = 0;
};

struct Pair {
    Posting posting;
    std::vector<Match> matches;

    [[nodiscard]] ScoreInputs inputs(Months total_months = 0) const {
        return {posting, matches, Lexicon::built_in(), total_months};
    }
};

inline Pair pair_of(const std::vector<Asked>& all) {
    Pair pair;
    for (const Asked& asked : all) {
        Requirement requirement;
        requirement.id = "r" + std::to_string(pair.posting.requirements.size() + 1);
        requirement.kind = asked.kind;
        requirement.name = asked.name;
        requirement.necessity = asked.necessity;
        requirement.group = asked.group;
        requirement.branch = asked.branch;
        requirement.min_months = asked.min_months;
        pair.posting.requirements.push_back(requirement);
        Match match;
        match.match = asked.match;
        match.standing = asked.standing;
        match.months = asked.months;
        pair.matches.push_back(match);
    }
    return pair;
}

} // namespace analyzer::test
