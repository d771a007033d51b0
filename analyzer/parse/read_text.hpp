// What the earlier stages made of one document, as the parsers take it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/mention.hpp"
#include "token/tokenize.hpp"

#include <vector>

namespace analyzer {

/// Every member outlives the call.
struct ReadText {
    const Document& document;
    const TokenList& tokens;
    const Lexicon& lexicon;
    const Cues& cues;
    const std::vector<Mention>& mentions;
};

} // namespace analyzer
