// Looks a résumé over as documents are read and screened: every rule of findings/rules/ in the order of their table.
// In: the document and what was parsed from it, the file's own facts, the as-of month; posting and matches where
// there is a posting, rules about the pair stay silent without. Out: findings, gravest first, then by the table, then
// by place. Never fails. Sentences, severities and evidence classes stand in lexicons/wording/findings.lex, limits in
// lexicons/finding-limits.lex.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/finding.hpp"
#include "match/match_requirements.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

struct FindingInputs {
    ReadResume resume;
    YearMonth as_of;
    std::string path;      ///< as the user gave it; only its name is looked at
    std::size_t bytes = 0; ///< of the file
    const ReadPosting* posting = nullptr;
    const std::vector<Match>* matches = nullptr; ///< there if `posting` is
    std::vector<std::string> without = {};       ///< ids of rules that are off
};

/// The ids of all rules, in the order of their table.
std::vector<std::string_view> finding_rule_ids();

std::vector<Finding> find_findings(const FindingInputs& inputs);

} // namespace analyzer
