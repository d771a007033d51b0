// SPDX-License-Identifier: Apache-2.0
#include "bridge/build_pack.hpp"

#include "bridge/deeds.hpp"
#include "bridge/slots.hpp"
#include "bridge/stories.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::size_t most = 4;

/// The wordings that may fit a gap, the most telling first.
std::vector<std::string> ids_for(const BridgeInputs& inputs, const Gap& gap) {
    const Match& match = inputs.matches[gap.requirement];
    const std::string general = std::string("stumped/") + gap_class_name(gap.gap_class);
    std::vector<std::string> ids;
    if (match.expired) ids.emplace_back("stumped/expired");
    if (!match.in_progress.empty()) ids.emplace_back("stumped/in-progress");
    ids.push_back(general + "-" + kind_name(inputs.posting.posting.requirements[gap.requirement].kind));
    ids.push_back(general);
    return ids;
}

} // namespace

std::vector<Stumped> ways_out(const BridgeInputs& inputs) {
    std::vector<Stumped> all;
    const Lexicon& lexicon = inputs.resume.text.lexicon;
    const Slots pair = slots_of_pair(inputs);
    const std::vector<Deed> deeds = find_deeds(inputs);
    // Work with a result is what an analogous problem solved looks like; each gap gets another one.
    std::vector<const Deed*> solved;
    for (const Deed& deed : deeds) solved.push_back(&deed);
    std::stable_sort(solved.begin(), solved.end(),
                     [](const Deed* a, const Deed* b) { return a->result > b->result; });
    std::size_t next = 0;
    for (const Gap* gap : telling_gaps(inputs)) {
        Slots slots = slots_of_requirement(inputs, pair, gap->requirement);
        if (const Deed* near = deed_for(deeds, gap->requirement)) {
            slots["deed"] = near->quote;
            slots["deed-where"] = near->place;
        } else if (!solved.empty()) {
            slots["deed"] = solved[next % solved.size()]->quote;
            slots["deed-where"] = solved[next % solved.size()]->place;
            ++next;
        }
        for (const Story& story : inputs.request->stories) {
            const std::vector<std::size_t> shown = requirements_shown(inputs, story);
            if (std::find(shown.begin(), shown.end(), gap->requirement) != shown.end())
                slots["story"] = story.title;
        }
        for (const std::string& id : ids_for(inputs, *gap)) {
            const std::optional<Template> wording = lexicon.find_template(id);
            if (!wording) continue;
            // The same words twice help nobody.
            const auto said =
                std::find_if(all.begin(), all.end(), [&](const Stumped& way) { return way.rule == id; });
            if (said != all.end()) {
                said->requirements.push_back(gap->requirement);
                break;
            }
            if (all.size() == most) break;
            Stumped way;
            way.rule = id;
            way.requirements = {gap->requirement};
            way.question = worded(*wording, "question", slots);
            way.intent = worded(*wording, "intent", slots);
            way.say_so = slots.count("story") ? worded(*wording, "say-so-story", slots) : std::string();
            if (way.say_so.empty()) way.say_so = worded(*wording, "say-so", slots);
            way.together = worded(*wording, "together", slots);
            if (way.question.empty() || way.say_so.empty() || way.together.empty()) continue;
            way.id = "s" + std::to_string(all.size() + 1);
            all.push_back(std::move(way));
            break;
        }
    }
    return all;
}

} // namespace analyzer
