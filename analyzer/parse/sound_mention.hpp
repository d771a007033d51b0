// Is a mention of the lexicon meant as what it names? Forms are matched by stem, so that "type" is found for typing and
// "project manager" for project management; this judge drops such hits. In: a mention in its text. Out: yes or no.
// Example: "negotiable salary" does not mention negotiation, "able to negotiate" does.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/posting_text.hpp"

namespace analyzer {

bool sound_mention(const PostingText& text, const Mention& mention);

} // namespace analyzer
