// Finds where a posting's parts begin: heading lines, inline headings ("Requirements: ..."), and in flat text capitalised
// headings in the middle of a line. In: the text. Out: headings in text order, never overlapping, and the sections they cut.
// Lists: posting-heading/* (wherever they stand), posting-label/* (with a colon or alone on their line),
// posting-heading-word/* (tell the role of a heading nobody listed).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/posting.hpp"
#include "parse/posting_text.hpp"

#include <vector>

namespace analyzer {

struct PostingHeading {
    TokenRange tokens; ///< empty: the end of a heading that reigned over one line only
    PostingRole role = PostingRole::other;
    bool label = false; ///< "Education:", "Location:": a field rather than a part
};

/// A section in tokens, heading excluded.
struct PostingPart {
    TokenRange heading;
    TokenRange body;
    PostingRole role = PostingRole::other;
    bool label = false;
};

std::vector<PostingPart> find_posting_parts(const PostingText& text);
/// The same as spans that cover the whole text.
std::vector<PostingSection> posting_sections(const PostingText& text, const std::vector<PostingPart>& parts);

} // namespace analyzer
