// SPDX-License-Identifier: Apache-2.0
#include "bridge/build_bridge.hpp"

#include "bridge/slots.hpp"

#include "lexicon/block.hpp"

namespace analyzer {

namespace {

constexpr std::size_t most_for_gaps = 3;

Question question_of(const Template& wording, const Slots& slots) {
    Question question;
    question.kind = std::string(wording.value("kind"));
    question.ask = worded(wording, "ask", slots);
    question.when = worded(wording, "when", slots);
    question.why = worded(wording, "why", slots);
    question.listen_for = worded(wording, "listen-for", slots);
    question.short_list = wording.value("short-list") == "yes";
    for (const TemplateEntry& entry : wording.entries) {
        if (entry.key != "answer") continue;
        const std::vector<std::string> parts = split_items(entry.value);
        if (parts.size() != 2) continue;
        const std::optional<std::string> heard = fill_template(parts[0], slots);
        const std::optional<std::string> then = fill_template(parts[1], slots);
        if (heard && then) question.answers.push_back({*heard, *then});
    }
    return question;
}

bool is_new_role(const BridgeInputs& inputs) {
    const ReadText& posting = inputs.posting.text;
    return !posting.cues.hits(posting.lexicon.list("posting/new-role")).empty();
}

} // namespace

std::vector<Question> questions_to_ask(const BridgeInputs& inputs, const Slots& pair) {
    std::vector<Question> all;
    const auto add = [&](const Template& wording, const Slots& slots, std::vector<std::size_t> requirements) {
        Question question = question_of(wording, slots);
        if (question.ask.empty()) return;
        question.requirements = std::move(requirements);
        question.id = "q" + std::to_string(all.size() + 1);
        all.push_back(std::move(question));
    };
    const Lexicon& lexicon = inputs.resume.text.lexicon;
    const std::string_view role = is_new_role(inputs) ? "new" : "known";
    for (const Template& wording : lexicon.templates_in("question/")) {
        const std::string_view for_role = wording.value("for-role");
        if (for_role.empty() || for_role == role) add(wording, pair, {});
    }
    std::size_t for_gaps = 0;
    for (const Gap* gap : telling_gaps(inputs)) {
        const Requirement& requirement = inputs.posting.posting.requirements[gap->requirement];
        const std::string general = std::string("gap-question/") + gap_class_name(gap->gap_class);
        for (const std::string& id : {general + "-" + kind_name(requirement.kind), general}) {
            const std::optional<Template> wording = lexicon.find_template(id);
            if (requirement.kind == Kind::soft) break; // one shows it, one does not ask about it
            if (!wording || for_gaps == most_for_gaps) continue;
            add(*wording, slots_of_requirement(inputs, pair, gap->requirement), {gap->requirement});
            ++for_gaps;
            break;
        }
    }
    return all;
}

} // namespace analyzer
