// Reads who the résumé is of and how to reach them. In: all rows and sections. Out: name, headline, e-mail, telephone, place, web
// addresses, each with its span; links' targets (mailto:, tel:) where the page shows only an icon or a word.
// The name is the line that looks most like one: largest, first, letters only; titles before and after it are taken off.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/find_sections.hpp"

#include <vector>

namespace analyzer {

Contact read_contact(const ResumeWords& words, const RowList& list, const std::vector<SectionPart>& parts);

} // namespace analyzer
