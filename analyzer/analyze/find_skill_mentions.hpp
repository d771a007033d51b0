// What a text mentions of skills, tools, languages, degrees, credentials and traits: the lexicon's terms, and
// open-vocabulary phrases where the lexicon has nothing. Conditions are left out, and job titles too, but for
// adverts that ask for next to nothing and tell of the work instead. In: UTF-8, and a model or none: then the
// rules alone decide. Out: in text order, no overlaps. Example: "Python, Go and C" -> three languages.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"
#include "tag/settle_skills.hpp"
#include "text/span.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

struct SkillMention {
    Span span;
    std::string_view term; ///< the term's id; empty: a phrase
    std::string name;
    Kind kind = Kind::skill;
    bool kept = false;                ///< the lexicon vouches for it
    std::vector<FeatureShare> shares; ///< why the model took it; empty unless asked for
};

/// `model` may be null.
std::vector<SkillMention> find_skill_mentions(const std::string& text, const Lexicon& lexicon,
                                              const MentionModel* model, Reasons reasons = Reasons::left_out);

} // namespace analyzer
