// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <map>

namespace analyzer {

/// One term so often that it reads as stuffing. A match counts it once however often it stands.
void find_repeated_terms(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    std::map<TermIndex, std::uint32_t> times;
    std::map<TermIndex, Span> first;
    for (const Mention& mention : text.mentions) {
        const Kind kind = text.lexicon.term(mention.term).kind;
        if (kind != Kind::skill && kind != Kind::tool && kind != Kind::soft) continue;
        ++times[mention.term];
        first.try_emplace(mention.term, mention.span);
    }
    const double least = text.lexicon.weight("finding/repeats"),
                 share = text.lexicon.weight("finding/repeat-share");
    for (const auto& [term, count] : times) {
        if (count < least || count < share * text.tokens.size()) continue;
        out.add(first[term],
                {{"term", std::string(text.lexicon.term(term).name)}, {"count", std::to_string(count)}});
    }
}

} // namespace analyzer
