// Finds what the lexicon lacks: noun phrases and activities after cues ("experience with ...", "ability to ..."), coordinated
// ones each by itself, generic words trimmed off. In: tokens, cues and mentions of any text. Out: phrases in text order that
// overlap neither one another nor a mention, with the kind they look like. Linear in the text. Lists: posting-phrase/*.
// Example: "Experience with kiln firing and glaze mixing" -> "kiln firing", "glaze mixing" (skills).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/posting_text.hpp"

#include <vector>

namespace analyzer {

struct OpenPhrase {
    Span span;
    Kind kind = Kind::skill;
};

std::vector<OpenPhrase> find_open_phrases(const ReadText& text);

/// A phrase still in tokens. `cued`: a cue names it; otherwise it is a bare item of a list.
struct PhraseCandidate {
    TokenRange tokens;
    Kind kind = Kind::skill;
    bool cued = false;
    TokenRange head;       ///< the cue, empty where there is none
    bool activity = false; ///< "ability to ...": begins with a verb
};

enum class PhraseScope : std::uint8_t {
    cued,  ///< only what a cue names
    prose, ///< also what a sentence says of the reader ("you hold ...") and what it calls a plus or a must
    bare   ///< also the items of a list of demands, without a cue
};

std::vector<PhraseCandidate> find_phrases(const PostingText& text, TokenRange stretch, PhraseScope scope);

} // namespace analyzer
