// The rules, a function each, and their table: one visible list in the order reports give them.
// A rule looks at the inputs and adds what it finds; it decides nothing else, and its sentences stand in
// lexicons/wording/findings.lex under its id in lower case ("finding/con-001", "finding/lay-004/contact").
// To add one: a function here, its row in rules.cpp, its wording, and a case in tests/unit/findings/.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/find_findings.hpp"
#include "findings/finding_list.hpp"

#include <span>

namespace analyzer {

using FindingFunction = void(const FindingInputs& inputs, FindingList& out);

struct FindingRule {
    const char* id;
    FindingFunction* find;
};

std::span<const FindingRule> finding_rules();

FindingFunction find_hidden_text, find_unstable_order, find_contact_in_margin, find_text_boxes;
FindingFunction find_missing_email, find_missing_phone, find_missing_name, find_missing_place;
FindingFunction find_missing_sections, find_empty_sections;
FindingFunction find_jobs_without_title, find_jobs_without_employer;
FindingFunction find_degrees_without_school, find_unclear_degrees;

} // namespace analyzer
