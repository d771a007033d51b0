// Reads a folder of the ESCO classification's CSV download (v1.1 and later, any language suffix): `skills`, and where they are there
// `occupations`, `broaderRelationsSkillPillar` (a term implies its broader one) and `skillSkillRelations` (neighbours).
// Columns are found by their names; labels are apart by line ends inside a cell; links to unknown concepts are skipped.
// Fails where the folder holds no skills file or a table cannot be read. Reuse of ESCO asks for its acknowledgement to be shown.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/import/imported_term.hpp"
#include "text/result.hpp"

namespace analyzer {

Result<Import> import_esco(const std::string& folder, const Lexicon& base);

} // namespace analyzer
