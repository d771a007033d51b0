// The facts of a posting besides its demands, as written: title, company, place, kind of employment, pay, deadline.
// In: the text and its parts, or the fields of a structured source, which go first. Out: the posting's fact members;
// what the text does not say stays empty. Lists: posting-fact/*, posting-employment/*, posting-workplace/*.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/posting_sections.hpp"

namespace analyzer {

void read_posting_facts(const PostingText& text, const std::vector<PostingPart>& parts, Posting& posting);

} // namespace analyzer
