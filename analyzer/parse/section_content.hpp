// What the lines below a heading hold, which tells the kind of a section whose heading is in no list: dated jobs,
// studies, languages, unpaid work. In: the first rows below it. Out: yes or no for each. Example: "2021 - now, Reader
// at the school (volunteer)" makes "Since then" a section of volunteering.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/find_sections.hpp"

namespace analyzer {

constexpr std::uint32_t most_rows_below = 6; ///< that tell what a heading is of

struct SectionContent {
    bool jobs = false, studies = false, languages = false, unpaid = false;
};

/// Of rows [first, last), as far as there are any.
SectionContent content_of(const ResumeWords& words, const RowList& list, std::uint32_t first,
                          std::uint32_t last);
/// May a section of that kind hold this?
bool bears_out(SectionKind kind, const SectionContent& content);
/// Sets the kind of a section of kind `other` under a heading of no list where its content tells it.
void settle_kind(const ResumeWords& words, const RowList& list, SectionPart& part);

} // namespace analyzer
