// SPDX-License-Identifier: Apache-2.0
#include "bridge/build_pack.hpp"

#include "bridge/deeds.hpp"
#include "bridge/slots.hpp"

#include <algorithm>

namespace analyzer {

namespace {

/// What the first ninety days are drawn from: the posting's duties, else what it asks for first.
std::vector<std::string> subjects_of(const BridgeInputs& inputs) {
    constexpr std::size_t enough = 3;
    std::vector<std::string> subjects = duties_of(inputs);
    const bool duties = !subjects.empty();
    const std::vector<Requirement>& all = inputs.posting.posting.requirements;
    for (std::size_t i = 0; i < all.size() && !duties && subjects.size() < enough; ++i) {
        const bool work = all[i].kind == Kind::skill || all[i].kind == Kind::tool;
        const std::string name = asked_words(inputs.posting.text.document.text, all[i]);
        const bool said = std::any_of(subjects.begin(), subjects.end(), [&](const std::string& other) {
            return other.find(name) != std::string::npos;
        });
        if (work && !said) subjects.push_back(name);
    }
    subjects.resize(std::min(subjects.size(), enough));
    return subjects;
}

std::string quoted_list(const std::vector<std::string>& all) {
    std::string list;
    for (std::size_t i = 0; i < all.size(); ++i) {
        list += (i == 0 ? "" : i + 1 == all.size() ? " and " : ", ") + ('"' + all[i] + '"');
    }
    return list;
}

void write_plan(const BridgeInputs& inputs, const Slots& pair, InterviewPack& pack) {
    const std::vector<std::string> subjects = subjects_of(inputs);
    const Lexicon& lexicon = inputs.resume.text.lexicon;
    for (const char* id : {"plan/1-learn", "plan/2-share", "plan/3-own"}) {
        const std::optional<Template> wording = lexicon.find_template(id);
        if (!wording) continue;
        PlanStage stage{worded(*wording, "days", pair), worded(*wording, "aim", pair), {}};
        // All duties are asked about at first, then one is shared, then one is owned.
        const std::size_t which = pack.plan.empty() ? 0 : std::min(pack.plan.size() - 1, subjects.size() - 1);
        Slots slots = pair;
        if (!subjects.empty()) slots["duty"] = subjects[which];
        if (subjects.size() > 1) slots["duties"] = quoted_list(subjects);
        if (std::string question = worded(*wording, "question", slots); !question.empty()) {
            stage.questions.push_back(std::move(question));
        }
        for (std::string& also : worded_list(*wording, "also", pair))
            stage.questions.push_back(std::move(also));
        pack.plan.push_back(std::move(stage));
    }
}

} // namespace

void plan_road(const BridgeInputs& inputs, InterviewPack& pack) {
    const Lexicon& lexicon = inputs.resume.text.lexicon;
    Slots slots = slots_of_pair(inputs);
    const std::vector<Deed> deeds = find_deeds(inputs);
    for (const std::size_t requirement : strongest(inputs)) {
        const Deed* deed = deed_for(deeds, requirement);
        if (deed == nullptr || slots.count("deed")) continue;
        slots["deed"] = deed->quote;
        slots["where"] = deed->place;
    }
    if (const std::optional<Template> wording = lexicon.find_template("road/first-message")) {
        pack.first_message.kind = "first-message";
        pack.first_message.when = worded(*wording, "when", slots);
        pack.first_message.subject = worded(*wording, "subject", slots);
        pack.first_message.paragraphs = worded_list(*wording, "paragraph", slots);
        pack.offers = worded_list(*wording, "offer", slots);
    }
    if (const std::optional<Template> wording = lexicon.find_template("road/call")) {
        pack.call = worded_list(*wording, "step", slots);
    }
    write_plan(inputs, slots, pack);
    for (const Template& wording : lexicon.templates_in("true-word/")) {
        pack.true_words.push_back({worded(wording, "topic", slots), worded(wording, "say", slots)});
    }
}

} // namespace analyzer
