// What a text mentions of skills, tools, languages, degrees, credentials, traits and activities. The lexicon's terms and
// open-vocabulary phrases are found by rule; the model, where one is given, decides which of them count, what else does, and
// where a mention ends. Job titles and conditions are left out. In: UTF-8. Out: in text order, the longer first; an activity
// may hold the things it names, other mentions never overlap.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"
#include "tag/tag_mentions.hpp"
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
    bool activity = false;   ///< what is done ("develop software"), whatever its kind
    bool judged = false;     ///< by the model; `score` holds
    std::int32_t score = 0;  ///< the model's margin for it, in units of 1/32
    std::vector<FeatureWeight> because; ///< the strongest features, where asked for
};

/// How mentions are chosen. Without a model the rules decide alone.
struct MentionChoice {
    const MentionModel* model = nullptr;
    bool explain = false;
};

std::vector<SkillMention> find_skill_mentions(const std::string& text, const Lexicon& lexicon, const MentionChoice& choice = {});

/// The kind as `extract` prints it: "activity", or the name of the kind.
const char* mention_kind_name(const SkillMention& mention);

} // namespace analyzer
