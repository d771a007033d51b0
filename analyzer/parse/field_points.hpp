// What a phrase of an entry's header looks like: a job title, an employer, a place, a description. In: a range of
// tokens. Out: points, which are evidence and no chances, or yes and no. Words are in lexicons/parse/resume.lex.
// Example: "Head Clerk" has 3 points as a title, "Acme Ltd" 3 as an employer.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/resume_words.hpp"

namespace analyzer {

int title_points(const ResumeWords& words, TokenRange range);
int employer_points(const ResumeWords& words, TokenRange range);
/// "Independent neighborhood cafe", "SQL Linux Docker": words about something, not a name.
bool is_description(const ResumeWords& words, TokenRange range);
bool is_place(const ResumeWords& words, TokenRange range);
/// The tokens of a name set in capitals before other text, "THE LIMEKILN, Barrow Quay. All fresh.": empty if none.
TokenRange capitals_lead(const ResumeWords& words, TokenRange range);
/// The tokens before the first comma, bracket or "of": where a title's or a name's chief word ends.
TokenRange head_of(const ResumeWords& words, TokenRange range);
/// Does an item of the list end the range, marks and numerals left out?
bool ends_with(const ResumeWords& words, ListIndex list, TokenRange range);

} // namespace analyzer
