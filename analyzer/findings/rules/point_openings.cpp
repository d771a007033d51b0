// SPDX-License-Identifier: Apache-2.0
#include "findings/points_of_work.hpp"
#include "findings/rules/rules.hpp"

#include <map>

namespace analyzer {

namespace {

struct Opening {
    std::size_t count = 0;
    Span first;
};

Opening opened_by(const ReadText& text, const std::vector<Point>& points, const char* list_name) {
    const ListIndex list = text.lexicon.list(list_name);
    Opening found;
    for (const Point& point : points) {
        const CueHit* hit = text.cues.at(list, point.first);
        if (hit != nullptr && found.count++ == 0)
            found.first = text.tokens.span(point.first, point.last - point.first);
    }
    return found;
}

/// Verbs of an ended job that open points in the past and in the present.
struct Tenses {
    std::vector<Span> past, now;
};

} // namespace

/// "Responsible for", "I": what points begin with is read first. One finding, of the first kind there is.
void find_weak_openings(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    const std::vector<Point> points = points_of_work(inputs);
    const double least = text.lexicon.weight("finding/same-openings");
    for (const auto& [list, variant] :
         {std::pair("finding/weak-opening", "duty"), std::pair("finding/first-person", "first-person")}) {
        const Opening opening = opened_by(text, points, list);
        if (static_cast<double>(opening.count) < least) continue;
        return out.add(opening.first,
                       {{"count", std::to_string(opening.count)}, {"all", std::to_string(points.size())}},
                       variant);
    }
    std::map<const Position*, Tenses> jobs;
    const ListIndex past = text.lexicon.list("finding/verb-past"),
                    now = text.lexicon.list("finding/verb-now");
    for (const Point& point : points) {
        if (!point.position->dates.end || point.position->dates.current)
            continue; // what goes on may mix them
        const Span verb = text.tokens[point.first].span;
        if (text.cues.at(past, point.first) != nullptr) jobs[point.position].past.push_back(verb);
        if (text.cues.at(now, point.first) != nullptr) jobs[point.position].now.push_back(verb);
    }
    constexpr std::size_t of_each = 2; // one may be a slip of the parser
    for (const Position& position : inputs.resume.resume.positions) {
        const auto job = jobs.find(&position);
        if (job == jobs.end() || job->second.past.size() < of_each || job->second.now.size() < of_each)
            continue;
        const std::string& words = text.document.text;
        return out.add(job->second.now.front(),
                       {{"past", short_quote(job->second.past.front().of(words))},
                        {"now", short_quote(job->second.now.front().of(words))}},
                       "tense");
    }
}

} // namespace analyzer
