// Writes the adverse-impact table as JSON, schema backstory/adverse-impact/1 (`backstory schema adverse-impact`):
// rates and ratios from 0 to 1, percent nowhere. In: the sample, its tables, the word lists the notices stand in.
// Out: one document.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/adverse_impact.hpp"

#include <string>

namespace analyzer {

std::string write_impact_json(const Sample& sample, const std::vector<ImpactTable>& tables,
                              const Lexicon& lexicon);

} // namespace analyzer
