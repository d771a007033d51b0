// What on a résumé suggests a story: the places, and the words a rule's sentences may use of them. Found by
// the kinds of evidence in this folder, one kind a file; the table of kinds is in evidence_kinds.cpp, the
// rules that name them stand in lexicons/wording/backstory.lex. In: résumé, posting, matches and the rule.
// Out: traces, none where the page shows none. SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bridge/build_bridge.hpp"
#include "lexicon/fill_template.hpp"

#include <string_view>
#include <vector>

namespace analyzer {

struct Trace {
    std::vector<Span> spans; ///< in the résumé; the first is the place itself
    Slots slots;
    std::vector<std::size_t>
        requirements;    ///< those the kind itself is about; others are found by their evidence
    double strength = 0; ///< how much more it shows than another trace of the same kind
};

using FindTraces = std::vector<Trace> (*)(const BridgeInputs& inputs, const Template& rule);

/// The kind that a rule's `evidence:` names; null if there is none.
FindTraces evidence_kind(std::string_view name);

// Dates
std::vector<Trace> studied_while_working(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> long_study(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> studied_after_working(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> two_jobs(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> months_free(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> since_last_job(const BridgeInputs& inputs, const Template& rule);
// Titles, employers, places
std::vector<Trace> promoted_within(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> worked_way_up(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> larger_team(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> change_of_field(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> from_one_to_another(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> moved_place(const BridgeInputs& inputs, const Template& rule);
// The posting against the page
std::vector<Trace> neighbour_of_gap(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> listed_not_shown(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> learning_now(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> used_not_taught(const BridgeInputs& inputs, const Template& rule);
// Words and numbers
std::vector<Trace> cue_words(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> before_and_after(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> measured_change(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> steady_pace(const BridgeInputs& inputs, const Template& rule);
// Lists and entries
std::vector<Trace> learnt_language(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> voluntary_position(const BridgeInputs& inputs, const Template& rule);
std::vector<Trace> listed_publication(const BridgeInputs& inputs, const Template& rule);

} // namespace analyzer
