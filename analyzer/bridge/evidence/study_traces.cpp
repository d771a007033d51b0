// Studies beside, after and longer than the rest of the dates would lead one to expect.
// SPDX-License-Identifier: Apache-2.0
#include "bridge/evidence/timeline.hpp"
#include "bridge/evidence/trace.hpp"

#include "match/asked_words.hpp"

namespace analyzer {

namespace {

constexpr Months least_shared = 6;
constexpr Months least_worked = 24;
/// Longer than this, and there is something to tell; a full-time course takes about a year less at most.
constexpr Months long_first_degree = 66;
constexpr Months long_second_degree = 42;

/// Work that is part of the study itself: an internship, a doctoral post.
bool is_student_role(const BridgeInputs& inputs, const Position& position) {
    const ReadText& text = inputs.resume.text;
    const ListIndex roles = text.lexicon.list("backstory/student-roles");
    return text.cues.first_in(roles, text.tokens.first_at(position.header.begin),
                              text.tokens.first_at(position.header.end)) != nullptr;
}

Span place_of(const Study& study) {
    if (!study.degree.empty() && !study.degree.span.empty()) return study.degree.span;
    return study.dates.span;
}

} // namespace

std::vector<Trace> studied_while_working(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    std::vector<Trace> found;
    for (const Study& study : inputs.resume.resume.studies) {
        const std::string name = study_name(study);
        if (name.empty() || study.level == DegreeLevel::secondary) continue;
        const DatedPosition* beside = nullptr;
        Months most = least_shared - 1;
        for (const DatedPosition& job : page.work) {
            const MonthRange studied = sure_months(study.dates, inputs.as_of);
            if (studied.first == job.sure.first && studied.last == job.sure.last)
                continue; // an apprenticeship and its school are one thing
            const Months shared = shared_months(studied, job.sure);
            if (shared <= most || is_student_role(inputs, *job.position)) continue;
            if (!study.institution.empty() && study.institution.value == job.position->employer.value)
                continue;
            beside = &job;
            most = shared;
        }
        if (beside == nullptr) continue;
        found.push_back({{joined(place_of(study), study.dates.span), beside->position->dates.span},
                         {{"study", name}, {"job", position_name(*beside->position)}},
                         {},
                         most >= 12 ? 1.0 : 0.0});
    }
    return found;
}

std::vector<Trace> studied_after_working(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    std::vector<Trace> found;
    for (const Study& study : inputs.resume.resume.studies) {
        const std::string name = study_name(study);
        const std::optional<MonthRange> range = months_of(study.dates, inputs.as_of);
        if (name.empty() || !range || !study.dates.start || study.level < DegreeLevel::certificate) continue;
        for (const DatedPosition& job : page.work) {
            if (is_student_role(inputs, *job.position) || range->first - job.sure.first < least_worked)
                continue;
            if (length(job.sure) < least_worked / 2) continue;
            found.push_back({{joined(place_of(study), study.dates.span), job.position->dates.span},
                             {{"study", name}, {"job", position_name(*job.position)}},
                             {}});
            break;
        }
    }
    return found;
}

std::vector<Trace> long_study(const ResumePage& page, const StoryRule&) {
    const BridgeInputs& inputs = page.inputs;
    std::vector<Trace> found;
    for (const Study& study : inputs.resume.resume.studies) {
        const ReadText& text = inputs.resume.text;
        const bool integrated = text.cues.first_in(text.lexicon.list("backstory/integrated-degrees"),
                                                   text.tokens.first_at(study.whole.begin),
                                                   text.tokens.first_at(study.whole.end)) !=
                                nullptr; // as long as a first degree and a second
        const bool first =
            integrated || study.level == DegreeLevel::bachelor || study.level == DegreeLevel::associate;
        if (!first && study.level != DegreeLevel::master) continue;
        const Months sure = length(sure_months(study.dates, inputs.as_of));
        const std::string name = study_name(study);
        if (study.dates.current || sure < (first ? long_first_degree : long_second_degree) || name.empty())
            continue;
        found.push_back({{joined(place_of(study), study.dates.span)},
                         {{"study", name}, {"years", std::to_string(sure / 12)}},
                         {}});
    }
    return found;
}

} // namespace analyzer
