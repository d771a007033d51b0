// SPDX-License-Identifier: Apache-2.0
#include "findings/find_findings.hpp"

#include "findings/rules/rules.hpp"

namespace analyzer {

std::vector<Finding> find_findings(const FindingInputs& inputs) {
    FindingList list(inputs.resume.text.lexicon, inputs.resume.text.document);
    for (const FindingRule& rule : finding_rules()) {
        list.begin_rule(rule.id);
        rule.find(inputs, list);
    }
    return list.take();
}

} // namespace analyzer
