// SPDX-License-Identifier: Apache-2.0
#include "findings/points_of_work.hpp"
#include "findings/rules/rules.hpp"

#include <algorithm>

namespace analyzer {

namespace {

/// Are words counted as they are in English? Scripts without blanks between words say much in few.
bool is_latin(std::string_view text) {
    const auto plain =
        std::count_if(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) > 0; });
    return plain * 2 > static_cast<std::ptrdiff_t>(text.size());
}

} // namespace

/// Points, a summary or a whole page longer than people read at a first look. One finding, of the first kind there is.
void find_long_parts(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    const TokenList& tokens = text.tokens;
    const Lexicon& lexicon = text.lexicon;

    std::size_t count = 0;
    Span longest;
    for (const Point& point : points_of_work(inputs)) {
        if (words_among(tokens, point.first, point.last) <= lexicon.weight("finding/point-words")) continue;
        if (count++ == 0) longest = tokens.span(point.first, point.last - point.first);
    }
    if (static_cast<double>(count) >= lexicon.weight("finding/long-points"))
        return out.add(longest, {{"count", std::to_string(count)}}, "points");

    const Span summary = inputs.resume.resume.summary.span;
    if (!summary.empty()) {
        const std::uint32_t first = tokens.first_at(summary.begin);
        const std::uint32_t words = words_among(tokens, first, tokens.first_at(summary.end));
        if (words > lexicon.weight("finding/summary-words"))
            return out.add(summary, {{"count", std::to_string(words)}}, "summary");
    }
    const std::uint32_t all = words_among(tokens, 0, tokens.size());
    if (is_latin(text.document.text) && all < lexicon.weight("finding/fewest-words"))
        out.add({}, {{"count", std::to_string(all)}}, "short");
}

} // namespace analyzer
