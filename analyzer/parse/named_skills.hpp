// What the sentences of a posting name of skills, tools, languages, degrees, credentials and traits: the
// lexicon's terms where the sentence asks or lists, and open-vocabulary phrases. Told of in passing ("our
// clients in finance") they are left out. In: any text. Out: in text order, no overlaps. Lists:
// posting-cue/*. Example: "You know Kafka; our office is in finance" -> Kafka.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/posting_items.hpp"
#include "parse/read_text.hpp"

#include <vector>

namespace analyzer {

struct NamedSkill {
    Span span;
    TermIndex term = no_term; ///< no_term: a phrase
    Kind kind = Kind::skill;

    bool operator==(const NamedSkill&) const = default;
};

std::vector<NamedSkill> find_named_skills(const ReadText& text);
std::vector<NamedSkill> find_named_skills(const PostingText& text, const PostingItem& item);
/// The lexicon's terms of an item, told of in passing or not, as a text that asks for nothing is read.
std::vector<NamedSkill> find_told_skills(const PostingText& text, const PostingItem& item);

} // namespace analyzer
