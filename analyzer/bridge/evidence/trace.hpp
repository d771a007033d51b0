// What on a résumé suggests a story: the places, and the words a rule's sentences may use of them. Found by the kinds
// of evidence in this folder, one kind a file; the table of kinds is in evidence_kinds.cpp, the rules that name them
// stand in lexicons/wording/backstory.lex. In: résumé, posting, matches and the rule. Out: traces, none where the
// page shows none.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/build_bridge.hpp"
#include "bridge/deeds.hpp"
#include "bridge/evidence/amount.hpp"
#include "bridge/evidence/passage.hpp"
#include "bridge/evidence/story_rule.hpp"
#include "bridge/evidence/timeline.hpp"
#include "lexicon/fill_template.hpp"

#include <string_view>
#include <vector>

namespace analyzer {

/// What all kinds look at, made once for a résumé.
struct ResumePage {
    ResumePage(const BridgeInputs& all, const std::vector<Deed>& told)
        : inputs(all), deeds(told), passages(all.resume), amounts(all.resume.text), work(dated_work(all)) {}

    const BridgeInputs& inputs;
    const std::vector<Deed>& deeds;
    Passages passages;
    Amounts amounts;
    std::vector<DatedPosition> work; ///< the earliest first
};

struct Trace {
    std::vector<Span> spans; ///< in the résumé; the first is the place itself
    Slots slots;
    std::vector<std::size_t>
        requirements;    ///< those the kind itself is about; others are found by their evidence
    double strength = 0; ///< how much more it shows than another trace of the same kind
    Passage
        place{}; ///< the words within a quoted line that matter, for a shorter quote; none for other kinds
};

// Dates
std::vector<Trace> studied_while_working(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> long_study(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> studied_after_working(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> two_jobs(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> months_free(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> since_last_job(const ResumePage& page, const StoryRule& rule);
// Titles, employers, places
std::vector<Trace> promoted_within(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> worked_way_up(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> leading_people(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> larger_team(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> change_of_field(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> from_one_to_another(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> moved_place(const ResumePage& page, const StoryRule& rule);
// The posting against the page
std::vector<Trace> neighbour_of_gap(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> listed_not_shown(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> learning_now(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> used_not_taught(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> earlier_job(const ResumePage& page, const StoryRule& rule);
// Words and numbers
std::vector<Trace> cue_words(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> before_and_after(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> measured_change(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> share_reached(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> steady_pace(const ResumePage& page, const StoryRule& rule);
// Lines, lists and entries
std::vector<Trace> deed(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> learnt_language(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> voluntary_position(const ResumePage& page, const StoryRule& rule);
std::vector<Trace> listed_publication(const ResumePage& page, const StoryRule& rule);

} // namespace analyzer
