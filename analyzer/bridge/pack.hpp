// The interview pack beyond what every report holds: ways out when stumped, the stories to have ready, the
// road to the people inside, and what to send afterwards. Text in [square brackets] is for the person to fill
// with what is true. Dates stand only where the person gave one; a message without a date says "the day after
// ..." in `when`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/day.hpp"
#include "text/span.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace analyzer {

/// A story in the person's own words, from the file named by --story (stories.hpp).
struct Story {
    std::string id, title, challenge, action, result;
    std::vector<std::string> shows; ///< terms, as written
};

/// What the person gives beside résumé and posting.
struct PackRequest {
    std::vector<Story> stories;
    std::vector<std::string> interviewers;
    std::optional<Day> interview, decision;
};

/// A gap as a question in the room, and two honest ways out of it.
struct Stumped {
    std::string id;
    std::string rule;                      ///< id of the wording block
    std::vector<std::size_t> requirements; ///< the gap, and those that the same words fit
    std::string question, intent;
    std::string
        say_so; ///< says what is missing, turns to the nearest true thing, and comes back to the question
    std::string together; ///< works it through with them, to a plan with a time and a check
};

/// A story to have ready: a line of the résumé, or one of the person's own.
struct GoToStory {
    std::string id;
    std::string story; ///< id of the person's own, or empty
    std::string quote, place;
    Span evidence;                         ///< in the résumé; empty for the person's own
    std::string challenge, action, result; ///< of the person's own
    std::vector<std::size_t> requirements; ///< that it covers and no story before it
    std::vector<std::string> competencies; ///< likewise
};

struct Message {
    std::string kind; ///< "first-message", "thank-you", "follow-up", "chaser"
    std::string to;   ///< empty: the person puts the name
    std::optional<Day> day;
    std::string when; ///< the same in words
    std::string subject;
    std::vector<std::string> paragraphs;
};

/// A part of the first ninety days, as questions to confirm.
struct PlanStage {
    std::string days, aim;
    std::vector<std::string> questions;
};

/// What to say truthfully of other processes and of one's availability.
struct TrueWord {
    std::string topic, say;
};

struct InterviewPack {
    PackRequest request;
    std::string name;  ///< whose pack it is, as the letters are signed
    std::string title; ///< of the job, without what postings hang on to it
    std::vector<GoToStory> stories;
    std::vector<std::string> uncovered; ///< what no story covers, as the posting puts it
    std::vector<Stumped> stumped;
    Message first_message;
    std::vector<std::string> offers; ///< what a first message may offer
    std::vector<std::string> call;   ///< steps of a call of fifteen minutes
    std::vector<PlanStage> plan;
    std::vector<TrueWord> true_words;
    std::vector<Message> messages; ///< after the interview, in the order of sending
};

} // namespace analyzer
