// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

namespace analyzer {

std::span<const FindingRule> finding_rules() {
    static constexpr FindingRule rules[] = {
        {"INT-001", find_hidden_text},
        {"TXT-008", find_unstable_order},
        {"LAY-003", find_contact_in_margin},
        {"LAY-004", find_text_boxes},
        {"CON-001", find_missing_email},
        {"CON-002", find_missing_phone},
        {"CON-003", find_missing_name},
        {"CON-005", find_missing_place},
        {"SEC-001", find_missing_sections},
        {"SEC-003", find_empty_sections},
        {"WRK-001", find_jobs_without_title},
        {"WRK-002", find_jobs_without_employer},
        {"EDU-001", find_degrees_without_school},
        {"EDU-002", find_unclear_degrees},
    };
    return rules;
}

} // namespace analyzer
