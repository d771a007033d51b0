// Makes the bridge from gaps to true stories. In: résumé, posting, matches, score and gaps. Out: advice a gap, backstory points
// with the evidence that prompted them, questions to ask and to expect, best first and few. Rules and sentences are the
// `template:` blocks of lexicons/wording; code only finds the evidence they name.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/bridge.hpp"
#include "lexicon/fill_template.hpp"
#include "match/match_requirements.hpp"
#include "score/gap.hpp"
#include "score/score.hpp"

#include <vector>

namespace analyzer {

struct Deed;
struct PackRequest;

struct BridgeInputs {
    const ReadResume& resume;
    const ReadPosting& posting;
    const std::vector<Match>& matches;
    const Score& score;
    const std::vector<Gap>& gaps;
    YearMonth as_of;
    bool sensitive = false;               ///< also ask for stories that touch protected topics the page names
    const PackRequest* request = nullptr; ///< of the interview pack, where one is made
};

Bridge build_bridge(const BridgeInputs& inputs);

/// The parts, each for itself; build_bridge calls them with the slots of the pair (slots.hpp) and what the person did (deeds.hpp).
std::vector<Advice> advise(const BridgeInputs& inputs, const Slots& pair);
std::vector<BackstoryPoint> find_backstory(const BridgeInputs& inputs, const std::vector<Deed>& deeds);
std::vector<Question> questions_to_ask(const BridgeInputs& inputs, const Slots& pair);
std::vector<LikelyQuestion> likely_questions(const BridgeInputs& inputs, const Slots& pair,
                                             const std::vector<Deed>& deeds);

} // namespace analyzer
