// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

namespace analyzer {

namespace {

/// "PythonSQL": where a small letter meets a capital, both sides are terms and the whole is none.
bool is_glued(std::string_view word, const Lexicon& lexicon) {
    for (std::size_t i = 3; i + 3 <= word.size(); ++i) {
        const bool seam = word[i - 1] >= 'a' && word[i - 1] <= 'z' && word[i] >= 'A' && word[i] <= 'Z';
        if (!seam) continue;
        const std::string apart = std::string(word.substr(0, i)) + ", " + std::string(word.substr(i));
        const TokenList tokens = tokenize(apart);
        const std::vector<Mention> mentions = find_mentions(tokens, lexicon, Cues(tokens, lexicon));
        if (mentions.size() == 2 && mentions[0].span.begin == 0 && mentions[0].span.end == i &&
            mentions[1].span.end == apart.size())
            return true;
    }
    return false;
}

} // namespace

void find_glued_words(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    std::size_t looks = 200; // each one costs two passes over the word lists
    for (std::uint32_t i = 0; i < text.tokens.size() && looks > 0; ++i) {
        const std::string_view word = text.tokens.source(i);
        if (text.tokens[i].kind != TokenKind::word || word.size() < 6 || word.size() > 40) continue;
        bool seam = false, known = false;
        for (std::size_t k = 1; k < word.size(); ++k)
            seam = seam || (word[k - 1] >= 'a' && word[k - 1] <= 'z' && word[k] >= 'A' && word[k] <= 'Z');
        if (!seam) continue;
        for (const Mention& mention : text.mentions)
            known = known || mention.span.contains(text.tokens[i].span);
        if (known) continue;
        --looks;
        if (is_glued(word, text.lexicon)) out.add(text.tokens[i].span);
    }
}

} // namespace analyzer
