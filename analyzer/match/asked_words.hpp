// What a requirement is called before people: the posting's own words, tidied so that they can stand within a sentence.
// In: the posting's text and a requirement. Out: one line, blanks single, no closing punctuation, a plain word's first
// capital lowered ("Wound care" -> "wound care", "Excel" stays). Falls back to the requirement's name.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/posting.hpp"

#include <string>
#include <string_view>

namespace analyzer {

std::string asked_words(std::string_view posting_text, const Requirement& requirement);

/// A quote as it can stand in a sentence: one line, blanks single, no closing punctuation.
std::string tidy_quote(std::string_view quote);

} // namespace analyzer
