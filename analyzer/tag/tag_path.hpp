// The best tags of a row of tokens (Viterbi), given what each token says and what each step is worth. In:
// scores in the model's units, and per token which tags it may have. Out: a tag a token. Ties go to the
// lower tag; linear in the tokens. Example: where a token must not be outside, the best reading that holds
// a mention over it is found.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tag/model.hpp"

#include <array>
#include <vector>

namespace analyzer {

struct TagScores {
    std::array<int, tag_count> of{}; ///< by Tag
    std::array<bool, tag_count> allowed{true, true,
                                        true}; ///< by Tag; at least one of `outside` and `begin`, or `inside`
};

std::vector<Tag> best_tags(const std::vector<TagScores>& tokens, const MentionModel& model);

} // namespace analyzer
