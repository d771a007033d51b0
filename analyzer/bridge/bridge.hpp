// What a report offers beyond the numbers: advice for each gap, backstory points that ask for a true experience, questions to
// ask in an interview and questions to expect. Every sentence comes from lexicons/wording, filled with words of the résumé
// and the posting; nothing is asserted that neither of them says.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace analyzer {

/// Advice for the gap of the same index.
struct Advice {
    std::string rule; ///< id of the wording block
    std::string text;
    bool own = false; ///< it speaks of this person's words, not only of the gap's name
};

/// What to know in one jurisdiction before telling a story that touches a protected topic.
struct Caution {
    std::string jurisdiction; ///< "US", "UK", "EU"
    std::string text, source;
};

/// A story that may lie behind the page. `because`: what on the page suggests it; `tell`: how to tell it in a minute or so;
/// `wording`: a pattern with blanks for the person's own facts; `caution`: set where the story may touch a protected topic;
/// `sensitive`: the page itself names such a topic, so the point is made only where it is asked for.
struct BackstoryPoint {
    std::string id;
    std::string rule; ///< id of the wording block
    std::vector<std::size_t> requirements;
    std::string prompt, because, tell, wording, caution;
    std::string offer;          ///< "offer it" or "only if asked"
    std::vector<Span> evidence; ///< in the résumé
    std::vector<Caution> cautions;
    bool sensitive = false;
};

/// What they may answer to a question, and what to do then.
struct Answer {
    std::string heard, then;
};

/// A question for the person to ask, with when and why, what to listen for.
struct Question {
    std::string id;
    std::string kind;
    std::string ask, when, why, listen_for;
    std::vector<Answer> answers;
    bool short_list = false; ///< one of the few for an interview of fifteen minutes
    std::vector<std::size_t> requirements;
};

/// A question to expect. `kind`: "page" and "job" are real questions about the résumé and the job, "past" asks what one did,
/// "case" how one would think; `intent` says the same in words; `approach`: an honest way to meet it; `story`: the person's nearest true words with their place, to start from.
struct LikelyQuestion {
    std::string id;
    std::string kind;
    std::string competency, intent, question, approach, story;
    Span evidence; ///< of `story`, in the résumé; empty where the story is the person's own
    std::vector<std::size_t> requirements;
};

struct Bridge {
    std::vector<Advice> advice; ///< same index as the gaps
    std::vector<BackstoryPoint> backstory;
    std::vector<Question> questions;
    std::vector<LikelyQuestion> likely;
};

} // namespace analyzer
