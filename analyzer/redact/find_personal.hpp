// Finds what a résumé says about the person: `contact` is who it is and how to reach them (name, e-mail, telephone,
// address, links, photo, birth date); `blind` is also what tells age, gender, origin, family and faith: pronouns,
// gendered words, nationality, marital status, years of finished studies, references; schools and employers where
// asked for. In: the résumé as parsed and its text. Out: spans in text order that do not overlap. The words are in
// lexicons/parse/redact.lex. It finds what is written out, not what can be guessed: see residual_proxies in
// lexicons/wording/blind.lex. Example: "She led" gives a pronoun, "Chairwoman" a gendered word with `instead`
// "Chair".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/read_text.hpp"
#include "parse/resume.hpp"
#include "redact/personal.hpp"

namespace analyzer {

struct PersonalScope {
    bool blind = false;
    bool schools = false;   ///< names of schools too
    bool employers = false; ///< names of employers too
};

std::vector<PersonalSpan> find_personal(const Resume& resume, const ReadText& text, YearMonth as_of,
                                        const PersonalScope& scope);

} // namespace analyzer
