// What a text mentions of skills, tools, languages, degrees, credentials and traits: the lexicon's terms, and open-vocabulary
// phrases where the lexicon has nothing. Job titles and conditions are left out. In: UTF-8. Out: in text order, no overlaps.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"
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
};

std::vector<SkillMention> find_skill_mentions(const std::string& text, const Lexicon& lexicon);

} // namespace analyzer
