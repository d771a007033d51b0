// Findings as reports give them: the `findings` member of JSON reports, and lines for a terminal.
// In: findings, gravest first, and the ids of rules that were off. Out: JSON members as in the contract's section 4, and
// `rulesOff` where any was; text wrapped to a width, one entry a finding.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/finding.hpp"
#include "lexicon/lexicon.hpp"
#include "report/json_spans.hpp"

#include <string>
#include <vector>

namespace analyzer {

void write_findings_member(JsonWriter& json, const std::vector<Finding>& findings,
                           const std::vector<std::string>& rules_off, const SpanWriter& spans);
/// The message, with its page where that is not the first and the message does not name it.
std::string with_page(const Finding& finding, const Lexicon& lexicon);
/// `rulesOff`, where there is any.
void write_rules_off_member(JsonWriter& json, const std::vector<std::string>& rules_off);
/// A sentence that names them; empty where there is none.
std::string rules_off_words(const std::vector<std::string>& rules_off, const Lexicon& lexicon);
/// For `read`: all of them, with advice and how well it is known that they matter.
std::string write_findings_text(const std::vector<Finding>& findings,
                                const std::vector<std::string>& rules_off, const Lexicon& lexicon,
                                std::size_t width);

} // namespace analyzer
