// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

namespace analyzer {

namespace {

bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}

} // namespace

/// A term cut in two by a hyphen at the end of a line: "Kuber-" and "netes".
void find_broken_words(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    const std::string& all = text.document.text;
    const std::vector<Line>& lines = text.document.lines;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const std::string_view line = lines[i].span.of(all), next = lines[i + 1].span.of(all);
        if (line.size() < 3 || line.back() != '-' || !is_small(line[line.size() - 2]) ||
            !is_small(next.front()))
            continue;
        const std::size_t begin =
            line.find_last_of(" \t/,(") == std::string_view::npos ? 0 : line.find_last_of(" \t/,(") + 1;
        const std::size_t end = std::min(next.find_first_of(" \t/,;.)"), next.size());
        const std::string joined =
            std::string(line.substr(begin, line.size() - 1 - begin)) + std::string(next.substr(0, end));
        const TokenList tokens = tokenize(joined);
        for (const Mention& mention : find_mentions(tokens, text.lexicon, Cues(tokens, text.lexicon))) {
            const Kind kind = text.lexicon.term(mention.term).kind;
            const bool searched = kind == Kind::skill || kind == Kind::tool || kind == Kind::credential;
            if (mention.span.size() != joined.size() || !searched) continue;
            out.add({lines[i].span.begin + static_cast<std::uint32_t>(begin),
                     lines[i + 1].span.begin + static_cast<std::uint32_t>(end)},
                    {{"term", joined}});
        }
    }
}

} // namespace analyzer
