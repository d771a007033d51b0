// SPDX-License-Identifier: Apache-2.0
#include "bridge/competencies.hpp"

#include <algorithm>

namespace analyzer {

namespace {

bool asks(const Posting& posting, Span place) {
    for (const PostingSection& section : posting.sections) {
        if (!section.span.contains(place)) continue;
        return section.role == PostingRole::required || section.role == PostingRole::preferred ||
               section.role == PostingRole::duties;
    }
    return false;
}

} // namespace

std::vector<Competency> find_competencies(const BridgeInputs& inputs, const std::vector<Deed>& deeds) {
    std::vector<Competency> found;
    const ReadText& resume = inputs.resume.text;
    const ReadText& text = inputs.posting.text;
    const Posting& posting = inputs.posting.posting;
    for (Template& wording : resume.lexicon.templates_in("competency/")) {
        const ListIndex cues = resume.lexicon.list(wording.id);
        Competency competency;
        competency.name = std::string(wording.value("name"));
        for (const CueHit& hit : text.cues.hits(cues)) {
            const Span place = text.tokens.span(hit.first_token, hit.token_count);
            if (!asks(posting, place)) continue;
            ++competency.times;
            for (std::size_t i = 0; i < posting.requirements.size(); ++i) {
                const std::vector<Span>& spans = posting.requirements[i].spans;
                const bool holds =
                    std::any_of(spans.begin(), spans.end(), [&](Span span) { return span.overlaps(place); });
                const bool known = std::find(competency.requirements.begin(), competency.requirements.end(),
                                             i) != competency.requirements.end();
                if (holds && !known) competency.requirements.push_back(i);
            }
        }
        if (competency.times == 0) continue;
        for (const CueHit& hit : resume.cues.hits(cues)) {
            const Span place = resume.tokens.span(hit.first_token, hit.token_count);
            for (std::size_t i = 0; i < deeds.size(); ++i) {
                const bool known = !competency.deeds.empty() && competency.deeds.back() == i;
                if (deeds[i].span.contains(place) && !known) competency.deeds.push_back(i);
            }
        }
        competency.wording = std::move(wording);
        found.push_back(std::move(competency));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Competency& a, const Competency& b) { return a.times > b.times; });
    return found;
}

} // namespace analyzer
