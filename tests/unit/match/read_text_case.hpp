// A text and what the stages before matching make of it, with the built-in lexicon.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/mention.hpp"
#include "parse/read_text.hpp"
#include "unit/parse/resume_case.hpp"

#include <string>
#include <vector>

namespace analyzer::test {

struct ReadCase {
    explicit ReadCase(const std::string& text)
        : document(text_document(text)), tokens(tokenize(document.text)), cues(tokens, Lexicon::built_in()),
          mentions(find_mentions(tokens, Lexicon::built_in(), cues)) {}
    ReadCase(const ReadCase&) = delete;
    ReadCase& operator=(const ReadCase&) = delete;

    [[nodiscard]] ReadText view() const { return {document, tokens, Lexicon::built_in(), cues, mentions}; }

    Document document;
    TokenList tokens;
    Cues cues;
    std::vector<Mention> mentions;
};

} // namespace analyzer::test
