// Adds up a score from matches; every step is plain arithmetic over weights of lexicons/scoring.lex.
// In: posting, matches (same order as its requirements), résumé's total months. Out: Score.
// Laws: more evidence never lowers a number; literal <= standard <= lenient; the parts sum to the coverage.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"
#include "match/match.hpp"
#include "parse/posting.hpp"
#include "score/gap.hpp"
#include "score/score.hpp"

#include <vector>

namespace analyzer {

struct ScoreInputs {
    const Posting& posting;
    const std::vector<Match>& matches;
    const Lexicon& lexicon;
    Months total_months = 0; ///< of dated work, as a union
    YearMonth as_of = {};    ///< from which "recent" is reckoned
};

/// What of a posting counts, and for how much, whatever the matches are. Made once where many scores are added up.
struct Scale {
    /// What counts once: a requirement by itself, or either/or members together.
    struct Unit {
        std::vector<std::size_t> members;
        std::vector<std::vector<std::size_t>> choices; ///< one member, or one whole branch, meets the unit
    };
    std::vector<Unit> units;
    std::vector<double> weights; ///< of each requirement
    /// What is found in part gives.
    double lenient_implied = 0, lenient_related = 0, proof_listed = 0, proof_shown = 0, proof_with_result = 0;
};
Scale scale_of(const Posting& posting, const Lexicon& lexicon);

Score score_matches(const ScoreInputs& inputs, const Scale& scale);
Score score_matches(const ScoreInputs& inputs);

/// Gaps by gain, largest first; ties in the posting's order.
std::vector<Gap> find_gaps(const ScoreInputs& inputs, const Score& score, Screen screen);

/// The hard conditions, each judged by itself.
std::vector<Gate> judge_gates(const ScoreInputs& inputs);

} // namespace analyzer
