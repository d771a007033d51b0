// Settles which stretches of an item are knowledge (skills, tools, languages, papers): the rules propose,
// the model disposes. What cannot be anything but a tool, a language or a paper stays whatever the model
// says, which then only draws its borders; traits and settings stay as the rules have them. In: an item and
// what the rules name in it. Out: in text order, no overlaps. Example: "Good command of Java 8 and
// distributed systems" -> "Java 8" (java-language), "distributed systems".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/named_skills.hpp"
#include "parse/posting_items.hpp"
#include "tag/model.hpp"

#include <string>
#include <vector>

namespace analyzer {

/// One feature's share in a mention, in units of 1/16.
struct FeatureShare {
    std::string feature;
    int weight = 0;
};

/// `shares`: what spoke loudest, first for it, then against; empty where no reasons were asked for.
struct SettledSkill {
    NamedSkill skill;
    bool kept = false; ///< the lexicon vouches for it
    std::vector<FeatureShare> shares;
};

enum class Reasons : std::uint8_t { left_out, given };

std::vector<SettledSkill> settle_skills(const PostingText& text, const PostingItem& item,
                                        const MentionModel& model, Reasons reasons);

} // namespace analyzer
