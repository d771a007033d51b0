// Lets the profile attached to a PDF settle what the page leaves open: which words of an entry are the title, which the
// employer, which of the dates beside it are its own. In: the parsed résumé, and Document.attached, which holds places
// on the page only. Out: the same positions and studies, with fields moved to other words of their own header; nothing
// is added, and dates are the page's. Example: the profile says that "Moss & Tide" is the employer of "Quay Lead".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/resume.hpp"
#include "parse/resume_rows.hpp"
#include "parse/resume_words.hpp"

namespace analyzer {

void settle_by_attached(const ResumeWords& words, const RowList& list, Resume& resume);

} // namespace analyzer
