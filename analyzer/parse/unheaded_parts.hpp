// Parts of a résumé that no heading announces: the paragraph above the first heading, jobs and studies of a page without headings, jobs
// that follow a summary under its heading. In: rows and the parts found by headings. Out: the parts, split where another begins.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/find_sections.hpp"

#include <vector>

namespace analyzer {

void split_unheaded_parts(const ResumeWords& words, const RowList& list, std::vector<SectionPart>& parts);

} // namespace analyzer
