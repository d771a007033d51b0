// Reads a résumé's parts out of its text and layout, or out of the fields of a JSON Resume.
// In: the document, its tokens, cues and mentions, the as-of month. Out: Resume; never fails, odd places become warnings.
// Sections are found by headings (lists resume-heading/*) and look; positions by their dates; nothing is guessed that
// the page does not show.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/read_text.hpp"
#include "parse/resume.hpp"

namespace analyzer {

Resume parse_resume(const ReadText& text, YearMonth as_of);

} // namespace analyzer
