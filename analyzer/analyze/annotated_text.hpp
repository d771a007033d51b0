// A document with everything the text stages make of it: tokens, cues and mentions, which point into one another.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/read_text.hpp"

namespace analyzer {

/// Neither copied nor moved: its parts hold views of each other. The document and the lexicon must outlive it.
class AnnotatedText {
  public:
    AnnotatedText(const Document& document, const Lexicon& lexicon)
        : document_(document), lexicon_(lexicon), tokens_(tokenize(document.text)), cues_(tokens_, lexicon),
          mentions_(find_mentions(with_blocks(tokens_, document), lexicon, cues_)) {}
    AnnotatedText(const AnnotatedText&) = delete;
    AnnotatedText& operator=(const AnnotatedText&) = delete;

    [[nodiscard]] ReadText view() const { return {document_, tokens_, lexicon_, cues_, mentions_}; }

  private:
    /// A paragraph or list item that the format marks ends a thought, be there a sign or an empty line in the text or not.
    static TokenList with_blocks(TokenList tokens, const Document& document) {
        std::uint32_t block = 0;
        for (const Line& line : document.lines) {
            const std::uint32_t first = tokens.first_at(line.span.begin);
            const bool begins = line.list_item || line.block != block;
            block = line.block;
            if (begins && first < tokens.size() && tokens[first].span.begin < line.span.end)
                tokens.tokens[first].after_blank_line = true;
        }
        return tokens;
    }

    const Document& document_;
    const Lexicon& lexicon_;
    TokenList tokens_;
    Cues cues_;
    std::vector<Mention> mentions_;
};

} // namespace analyzer
