// Reads the education section: where, what degree, in what field, when. In: rows of one section. Out: studies
// in text order. A second school, degree or date begins the next one; a degree without a school of its own
// shares the one above it. Example: "University of Leeds<TAB>2012 – 2015", "BSc Physics" -> one study.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/entry_fields.hpp"
#include "parse/find_sections.hpp"

#include <vector>

namespace analyzer {

std::vector<Study> read_studies(const ResumeWords& words, const RowList& list, const SectionPart& part);

/// Studies told in single lines among other things (certificates, courses): a degree or vocational award with a
/// date or school, another award with both ends of its time or a school.
std::vector<Study> studies_among(const ResumeWords& words, const RowList& list, const SectionPart& part);

} // namespace analyzer
