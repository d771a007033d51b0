// SPDX-License-Identifier: Apache-2.0
#include "bridge/build_bridge.hpp"

#include "bridge/slots.hpp"

namespace analyzer {

namespace {

/// The first wording of a template's key that all slots allow: "text", then "text-short" where it has one.
std::string worded(const Template& wording, std::string_view key, const Slots& slots) {
    for (const std::string_view suffix : {"", "-short"}) {
        const std::string_view text = wording.value(std::string(key) + std::string(suffix));
        if (text.empty()) continue;
        if (std::optional<std::string> filled = fill_template(text, slots)) return *filled;
    }
    return {};
}

} // namespace

std::vector<Advice> advise(const BridgeInputs& inputs) {
    std::vector<Advice> all;
    for (const Gap& gap : inputs.gaps) {
        const Requirement& requirement = inputs.posting.posting.requirements[gap.requirement];
        const Match& match = inputs.matches[gap.requirement];
        const Slots slots = slots_of_requirement(inputs, gap.requirement);
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

std::vector<Question> questions_to_ask(const BridgeInputs& inputs) {
    std::vector<Question> all;
    const auto add = [&](const Template& wording, const Slots& slots, std::vector<std::size_t> requirements) {
        Question question;
        question.ask = worded(wording, "ask", slots);
        if (question.ask.empty()) return;
        question.kind = std::string(wording.value("kind"));
        question.when = worded(wording, "when", slots);
        question.why = worded(wording, "why", slots);
        question.listen_for = worded(wording, "listen-for", slots);
        question.requirements = std::move(requirements);
        question.id = "q" + std::to_string(all.size() + 1);
        all.push_back(std::move(question));
    };
    const Slots pair = slots_of_pair(inputs);
    std::vector<const Gap*> worth_asking;
    for (const Gap& gap : inputs.gaps) {
        if (!gap.covered_by_group && gap.gain > 0 && worth_asking.size() < 3) worth_asking.push_back(&gap);
    }
    for (const Template& wording : inputs.resume.text.lexicon.templates()) {
        if (!wording.id.starts_with("question/")) continue;
        const std::string_view gap_class = wording.value("for-gap");
        if (gap_class.empty()) {
            add(wording, pair, {});
            continue;
        }
        for (const Gap* gap : worth_asking) {
            if (gap_class == gap_class_name(gap->gap_class)) {
                add(wording, slots_of_requirement(inputs, gap->requirement), {gap->requirement});
            }
        }
    }
    return all;
}

std::vector<LikelyQuestion> likely_questions(const BridgeInputs& inputs) {
    std::vector<LikelyQuestion> all;
    constexpr std::size_t most = 6;
    // The gaps come first, for that is where one is asked; then what the posting wants most and the résumé shows.
    std::vector<std::pair<std::size_t, std::string>> subjects;
    for (const Gap& gap : inputs.gaps) {
        if (!gap.covered_by_group && gap.gain > 0 && gap.gap_class != GapClass::gate) {
            subjects.emplace_back(gap.requirement, std::string("likely/gap-") + gap_class_name(gap.gap_class));
        }
    }
    for (std::size_t i = 0; i < inputs.matches.size(); ++i) {
        const Requirement& requirement = inputs.posting.posting.requirements[i];
        if (inputs.matches[i].standing >= Standing::shown && found_by(Screen::standard, inputs.matches[i].match)) {
            subjects.emplace_back(i, std::string("likely/shown-") + kind_name(requirement.kind));
        }
    }
    for (const auto& [requirement, id] : subjects) {
        const std::optional<Template> wording = inputs.resume.text.lexicon.find_template(id);
        if (!wording || all.size() >= most) continue;
        const Slots slots = slots_of_requirement(inputs, requirement);
        LikelyQuestion likely;
        likely.question = worded(*wording, "question", slots);
        if (likely.question.empty()) continue;
        likely.competency = std::string(wording->value("competency"));
        likely.intent = std::string(wording->value("intent"));
        likely.approach = worded(*wording, "approach", slots);
        likely.story = slots.count("where") ? slots.at("where") + ": " + slots.at("nearest") : std::string();
        likely.requirements = {requirement};
        likely.id = "l" + std::to_string(all.size() + 1);
        all.push_back(std::move(likely));
    }
    return all;
}

Bridge build_bridge(const BridgeInputs& inputs) {
    return {advise(inputs), find_backstory(inputs), questions_to_ask(inputs), likely_questions(inputs)};
}

} // namespace analyzer
