// Reads how many years an item asks for and of what: "3-5 years of experience in welding", "five (5) years as a nurse".
// In: an item. Out: one `experience` demand each, with months; ages become conditions, lengths of contracts nothing.
// Example: "4+ years of product management experience" -> 48 months, the whole phrase.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/asked.hpp"

namespace analyzer {

void read_years(const PostingText& text, TokenRange item, std::uint32_t& groups, std::vector<Asked>& asked);
/// Experience in a role without years: "experience as a crane driver", "an experienced cook".
void read_roles(const PostingText& text, TokenRange item, std::vector<Asked>& asked);
/// Where the noun phrase that begins at i ends: before commas, joining words, prepositions and verbs.
std::uint32_t noun_phrase_end(const PostingText& text, std::uint32_t i, std::uint32_t limit);

} // namespace analyzer
