// Finds a résumé's sections by their headings: listed phrases (lists resume-heading/*) that also look like
// headings, and other lines that look just like those. Headings may stand alone, in a rail beside the text
// ("Work<TAB>Acme Ltd"), or before a colon ("Languages: French"). In: rows; heading cells are taken out of
// them. Out: parts in text order that cover all rows; the one before the first heading is `contact`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/resume_rows.hpp"

#include <vector>

namespace analyzer {

struct SectionPart {
    SectionKind kind = SectionKind::contact;
    Span heading;            ///< empty where there is none
    std::uint32_t first = 0; ///< rows [first, last)
    std::uint32_t last = 0;
};

std::vector<SectionPart> find_sections(const ResumeWords& words, RowList& list);

} // namespace analyzer
