// SPDX-License-Identifier: Apache-2.0
#include "bridge/build_bridge.hpp"

#include "bridge/slots.hpp"

namespace analyzer {

std::vector<Advice> advise(const BridgeInputs& inputs, const Slots& pair) {
    std::vector<Advice> all;
    for (const Gap& gap : inputs.gaps) {
        const Requirement& requirement = inputs.posting.posting.requirements[gap.requirement];
        const Match& match = inputs.matches[gap.requirement];
        const Slots slots = slots_of_requirement(inputs, pair, gap.requirement);
        const std::string general = std::string("advice/") + gap_class_name(gap.gap_class);
        std::vector<std::string> ids;
        if (match.expired) ids.emplace_back("advice/expired");
        if (!match.in_progress.empty()) ids.emplace_back("advice/in-progress");
        ids.push_back(general + "-" + kind_name(requirement.kind));
        ids.push_back(general);
        Advice advice;
        for (const std::string& id : ids) {
            const std::optional<Template> wording = inputs.resume.text.lexicon.find_template(id);
            if (!wording || !advice.text.empty()) continue;
            advice.rule = id;
            advice.text = worded(*wording, "text", slots);
            advice.own = wording->value("text").find("{nearest}") != std::string_view::npos;
        }
        all.push_back(std::move(advice));
    }
    return all;
}

} // namespace analyzer
