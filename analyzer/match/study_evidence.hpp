// What a résumé's studies say to a degree a posting asks: level first, then field.
// In: a requirement with a degree level. Out: evidence; literal and alias are left to the words themselves, so a study that
// fits gives `implied` (level and field fit, or no field is asked), one of another field or of a lower level `related`, one of
// neither nothing.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/match_requirements.hpp"
#include "match/term_relations.hpp"

#include <vector>

namespace analyzer {

/// The words of a degree's field, those of its frame left out: "degree in a numerate subject" -> "numer".
std::vector<std::string_view> degree_field(const ReadText& text, Span degree);

/// Are there studies, and is each of them of a lower level than the one asked, by its name or by words such as "diploma" and
/// "left without a degree"?
bool studied_below(DegreeLevel asked, const ReadResume& resume);

std::vector<Evidence> study_evidence(const Requirement& requirement, const ReadPosting& posting,
                                     const ReadResume& resume, TermRelations& relations);

} // namespace analyzer
