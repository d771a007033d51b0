// Makes positions of a section's entries: which field is the title, which the employer, roles that share an employer,
// places. In: entries of one section. Out: positions in text order. The order of title and employer that the clear
// entries show decides the unclear ones. Example: "Acme Ltd", then "Clerk 2019 – 2021" and "Intern 2018": both have
// Acme Ltd as employer.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/entries.hpp"

#include <vector>

namespace analyzer {

std::vector<Position> read_positions(const ResumeWords& words, const RowList& list, const SectionPart& part,
                                     Position::Kind kind);

/// An employer as a value: without a full stop or a remark in brackets behind it.
Text employer_of(const ResumeWords& words, Span span);
/// A field as a value: letter-spacing and breaks of lines mended.
Text text_of(const ResumeWords& words, Span span);
/// Bullets and sentences of rows [first, last), a wrapped one as one span.
std::vector<Span> highlights_of(const RowList& list, std::uint32_t first, std::uint32_t last);

} // namespace analyzer
