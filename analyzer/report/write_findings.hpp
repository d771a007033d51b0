// Findings as reports give them: the `findings` member of JSON reports, and lines for a terminal.
// In: findings, gravest first. Out: JSON members as in the contract's section 4; text wrapped to a width, one
// entry a finding.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/finding.hpp"
#include "lexicon/lexicon.hpp"
#include "report/json_spans.hpp"

#include <string>
#include <vector>

namespace analyzer {

void write_findings_member(JsonWriter& json, const std::vector<Finding>& findings, const SpanWriter& spans);
/// For `read`: all of them, with advice and how well it is known that they matter.
std::string write_findings_text(const std::vector<Finding>& findings, const Lexicon& lexicon,
                                std::size_t width);

} // namespace analyzer
