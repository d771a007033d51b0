// Reads a folder of the O*NET database's text files, of either layout: "Technology Skills.txt" and "Alternate Titles.txt" (to release
// 30.2) or "Software Skills.txt" and "Job Titles.txt" (from 30.3), with "Occupation Data.txt". Tab-separated, no quoting, "n/a" for
// nothing. Products become tools, also under their name without maker ("Microsoft Power BI": "Power BI"), without category word and
// under an acronym at the end; occupations become titles with their alternate ones. Fails where neither layout is there.
// The licence (CC BY 4.0) asks for the attribution to be shown.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/import/imported_term.hpp"
#include "text/result.hpp"

namespace analyzer {

Result<Import> import_onet(const std::string& folder, const Lexicon& base);

} // namespace analyzer
