// Writes the adverse-impact table as CSV (RFC 4180), a row a group: for spreadsheets and notebooks. Rates and ratios
// from 0 to 1. In: the sample and its tables. Out: the file's bytes. Categories of an intersection are joined by " ×
// ".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/adverse_impact.hpp"

#include <string>

namespace analyzer {

std::string write_impact_csv(const Sample& sample, const std::vector<ImpactTable>& tables);

} // namespace analyzer
