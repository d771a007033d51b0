// A résumé by itself, without a posting: what it says and what a screener would stumble over. Pure.
// The file and the lexicon must outlive the result.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/report.hpp"

namespace analyzer {

/// Gravest first; see findings/. `rules_off`: ids of rules that are left out.
std::vector<Finding> inspect(const SourceFile& resume_file, const Lexicon& lexicon, YearMonth as_of,
                             const std::vector<std::string>& rules_off = {});

} // namespace analyzer
