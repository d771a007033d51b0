// SPDX-License-Identifier: Apache-2.0
#include "findings/points_of_work.hpp"
#include "findings/rules/rules.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace analyzer {

namespace {

bool in_any(const std::vector<Point>& points, Span span) {
    return std::any_of(points.begin(), points.end(),
                       [&](const Point& point) { return point.span.contains(span); });
}

/// Does any point name the trait, or tell of a deed that stands for it?
bool is_shown(const ReadText& text, const std::vector<Point>& points, TermIndex trait) {
    for (const Mention& mention : text.mentions) {
        if (mention.term == trait && in_any(points, mention.span)) return true;
    }
    const ListIndex deeds = text.lexicon.list("deeds/" + std::string(text.lexicon.term(trait).id));
    if (deeds == no_list) return true; // what would show it is not known
    return std::any_of(points.begin(), points.end(), [&](const Point& point) {
        return text.cues.first_in(deeds, point.first, point.last) != nullptr;
    });
}

} // namespace

/// Traits that are claimed, and nothing on the page that shows them.
void find_empty_claims(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    const std::vector<Point> points = points_of_work(inputs);
    if (static_cast<double>(points.size()) < text.lexicon.weight("finding/points")) return;
    std::map<std::uint32_t, Span> claims; // by place
    for (const CueHit& hit : text.cues.hits(text.lexicon.list("finding/empty-claim"))) {
        const Span words = text.tokens.span(hit.first_token, hit.token_count);
        if (!in_any(points, words)) claims.emplace(words.begin, words);
    }
    std::set<TermIndex> seen;
    for (const Mention& mention : text.mentions) {
        if (text.lexicon.term(mention.term).kind != Kind::soft || in_any(points, mention.span)) continue;
        if (!seen.insert(mention.term).second) continue;
        if (!is_shown(text, points, mention.term)) claims.emplace(mention.span.begin, mention.span);
    }
    std::vector<std::string> named; // each once
    constexpr std::size_t most_named = 4;
    std::string names;
    for (const auto& [begin, words] : claims) {
        const std::string claim = short_quote(words.of(text.document.text));
        if (std::find(named.begin(), named.end(), fold(claim)) != named.end()) continue;
        named.push_back(fold(claim));
        if (named.size() <= most_named) names += (names.empty() ? "\"" : ", \"") + claim + '"';
    }
    if (named.size() > most_named) names += ", ...";
    if (static_cast<double>(named.size()) >= text.lexicon.weight("finding/empty-claims"))
        out.add(claims.begin()->second, {{"count", std::to_string(named.size())}, {"names", names}});
}

} // namespace analyzer
