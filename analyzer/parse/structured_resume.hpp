// Builds a résumé from the fields of a JSON Resume (1.x, also the older "company", "website"). In: the document's
// fields and the text that shows them. Out: Resume with a span for every value; nothing is guessed. Example:
// "work/0/name" is an employer.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/resume_words.hpp"

namespace analyzer {

Resume read_structured_resume(const ResumeWords& words);

} // namespace analyzer
