// SPDX-License-Identifier: Apache-2.0
#include "findings/points_of_work.hpp"
#include "findings/rules/rules.hpp"

namespace analyzer {

namespace {

/// A number that is no year: "9 pupils", "£3m", "40 %".
bool is_amount(const TokenList& tokens, std::uint32_t token) {
    const std::string_view word = tokens.folded(token);
    if (word.find_first_of("0123456789") == std::string_view::npos) return false;
    return word.size() != 4 || (!word.starts_with("19") && !word.starts_with("20"));
}

/// Generous on purpose: a grade or a standard's number passes for an amount, so that the rule speaks only where there is
/// hardly any.
bool tells_how_much(const ReadText& text, const Point& point) {
    for (const char* list : {"evidence/outcome", "evidence/outcome-with-number", "finding/amount-word"}) {
        if (text.cues.first_in(text.lexicon.list(list), point.first, point.last) != nullptr) return true;
    }
    for (std::uint32_t i = point.first; i < point.last; ++i) {
        if (is_amount(text.tokens, i)) return true;
    }
    return false;
}

} // namespace

/// Hardly any point says how many, how often or what came of it.
void find_plain_points(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    const std::vector<Point> points = points_of_work(inputs);
    std::size_t all = 0, telling = 0;
    const Point* plain = nullptr;
    for (const Point& point : points) {
        constexpr std::uint32_t fewest_words = 4; // less is a label or the name of a thing
        if (words_among(text.tokens, point.first, point.last) < fewest_words) continue;
        ++all;
        if (tells_how_much(text, point))
            ++telling;
        else if (plain == nullptr)
            plain = &point;
    }
    if (plain == nullptr || static_cast<double>(all) < text.lexicon.weight("finding/points")) return;
    if (static_cast<double>(telling) >
        text.lexicon.weight("finding/telling-share") * static_cast<double>(all))
        return;
    const Span words = text.tokens.span(plain->first, plain->last - plain->first);
    out.add(words, {{"all", std::to_string(all)}, {"count", std::to_string(telling)}},
            telling == 0 ? "none" : "");
}

} // namespace analyzer
