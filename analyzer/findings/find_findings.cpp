// SPDX-License-Identifier: Apache-2.0
#include "findings/find_findings.hpp"

#include "findings/rules/rules.hpp"

#include <algorithm>

namespace analyzer {

std::vector<std::string_view> finding_rule_ids() {
    std::vector<std::string_view> ids;
    for (const FindingRule& rule : finding_rules()) ids.emplace_back(rule.id);
    return ids;
}

std::vector<Finding> find_findings(const FindingInputs& inputs) {
    FindingList list(inputs.resume.text.lexicon, inputs.resume.text.document);
    for (const FindingRule& rule : finding_rules()) {
        if (std::find(inputs.without.begin(), inputs.without.end(), rule.id) != inputs.without.end())
            continue;
        list.begin_rule(rule.id, rule.beside_posting);
        rule.find(inputs, list);
    }
    return list.take();
}

} // namespace analyzer
