// The rules of lexicons/wording/backstory.lex as they are looked up again and again: read once for all résumés. In: a lexicon. Out: its
// rules in the order of their ids; they keep the lexicon's words alive.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"

#include <string_view>
#include <vector>

namespace analyzer {

struct ResumePage;
struct StoryRule;
struct Trace;

using FindTraces = std::vector<Trace> (*)(const ResumePage& page, const StoryRule& rule);

/// The kind of evidence that a rule's `evidence:` names; null if there is none.
FindTraces evidence_kind(std::string_view name);

struct StoryRule {
    StoryRule(const Lexicon& lexicon, Template block);

    Template wording; ///< the block itself, with its sentences
    FindTraces find;
    double rank = 0;                 ///< the lower, the sooner it is offered
    std::string_view theme;          ///< its own id where it names none
    std::string_view kin;            ///< empty: it has none
    std::vector<TermIndex> supports; ///< sorted
    bool sensitive, last;

    // Of those that look for words, see cue_words.cpp.
    ListIndex cues, with, but;
    std::string_view amount;
    bool opens, names, interests, headers, counts, quotes_words;

    [[nodiscard]] bool speaks_for(TermIndex term) const;
};

struct StoryRules {
    explicit StoryRules(const Lexicon& words);

    Lexicon lexicon; ///< all views are into its words
    std::vector<StoryRule> all;
};

} // namespace analyzer
