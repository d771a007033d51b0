// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <algorithm>

namespace analyzer {

namespace {

/// The jobs of one section that have dates, in text order.
std::vector<const Position*> dated_jobs(const Resume& resume) {
    std::vector<const Position*> jobs;
    for (const Position& position : resume.positions)
        if (position.kind == Position::Kind::work && position.dates.start) jobs.push_back(&position);
    return jobs;
}

} // namespace

/// Oldest first, where every reader looks for the newest.
void find_jobs_out_of_order(const FindingInputs& inputs, FindingList& out) {
    const std::vector<const Position*> jobs = dated_jobs(inputs.resume.resume);
    for (std::size_t i = 1; i < jobs.size(); ++i) {
        const MonthRange before = months_of(jobs[i - 1]->dates, inputs.as_of).value_or(MonthRange{});
        const MonthRange here = months_of(jobs[i]->dates, inputs.as_of).value_or(MonthRange{});
        if (here.first <= before.first || here.last <= before.last) continue;
        const Section* section = inputs.resume.resume.section_at(jobs[i]->whole.begin);
        if (section == nullptr ||
            !section->body.contains({jobs[i - 1]->whole.begin, jobs[i - 1]->whole.begin}))
            continue;
        return out.add(jobs[i]->dates.span.empty() ? jobs[i]->header : jobs[i]->dates.span);
    }
}

/// Title first here, employer first there.
void find_uneven_entries(const FindingInputs& inputs, FindingList& out) {
    std::size_t title_first = 0, employer_first = 0;
    const Position* odd = nullptr;
    for (const Position& position : inputs.resume.resume.positions) {
        if (position.kind != Position::Kind::work || position.title.span.empty() ||
            position.employer.span.empty())
            continue;
        if (!position.header.contains(position.employer.span)) continue; // one employer above several titles
        const bool title = position.title.span.begin < position.employer.span.begin;
        title ? ++title_first : ++employer_first;
        if ((title ? title_first : employer_first) == 1) odd = &position;
    }
    if (title_first > 0 && employer_first > 0 && odd != nullptr) out.add(odd->title.span);
}

/// "Confidential", "Various": no name to look up.
void find_vague_employers(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    const ListIndex list = text.lexicon.list("finding/vague-employer");
    for (const Position& position : inputs.resume.resume.positions) {
        if (position.kind != Position::Kind::work || position.employer.span.empty()) continue;
        const std::uint32_t first = text.tokens.first_at(position.employer.span.begin);
        const std::uint32_t last = text.tokens.first_at(position.employer.span.end);
        const CueHit* hit = text.cues.at(list, first);
        if (hit != nullptr && first + hit->token_count >= last) out.add(position.employer.span);
    }
}

} // namespace analyzer
