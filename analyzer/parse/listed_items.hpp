// Reads what is listed rather than told: skills and languages with their groups, certificates, publications, awards,
// interests. In: rows of one section. Out: the items in text order. "Databases: MySQL, Redis" gives two items of the
// group "Databases"; a label in the cell or line before a list does the same; words of level ("advanced") are no
// items.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/find_sections.hpp"

#include <vector>

namespace analyzer {

std::vector<ListedItem> read_skills(const ResumeWords& words, const RowList& list, const SectionPart& part);
std::vector<ListedItem> read_languages(const ResumeWords& words, const RowList& list,
                                       const SectionPart& part);
std::vector<Certificate> read_certificates(const ResumeWords& words, const RowList& list,
                                           const SectionPart& part);
/// One text a row or bullet, wrapped ones joined.
std::vector<Text> read_lines(const ResumeWords& words, const RowList& list, const SectionPart& part);

} // namespace analyzer
