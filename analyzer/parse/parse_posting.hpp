// Reads a posting's sections, facts and requirements.
// In: the document (flat text, headings and bullets, an HTML page, or the fields of a JobPosting), its tokens, cues and mentions.
// Out: Posting; never fails. Example: "Python or Go, 3+ years" -> two tools in one group, each with 36 months.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/posting.hpp"
#include "parse/read_text.hpp"

namespace analyzer {

Posting parse_posting(const ReadText& text);

} // namespace analyzer
