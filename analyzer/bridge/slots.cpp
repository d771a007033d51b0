// SPDX-License-Identifier: Apache-2.0
#include "bridge/slots.hpp"

#include <algorithm>

namespace analyzer {

namespace {

/// Requirements found, the best shown first.
std::vector<std::size_t> strongest(const BridgeInputs& inputs) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < inputs.matches.size(); ++i) {
        const Kind kind = inputs.posting.posting.requirements[i].kind;
        const bool named = kind == Kind::skill || kind == Kind::tool || kind == Kind::credential;
        if (named && found_by(Screen::standard, inputs.matches[i].match)) found.push_back(i);
    }
    std::stable_sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
        const Match& x = inputs.matches[a];
        const Match& y = inputs.matches[b];
        if (x.standing != y.standing) return x.standing > y.standing;
        return x.months > y.months;
    });
    return found;
}

} // namespace

Slots slots_of_pair(const BridgeInputs& inputs) {
    Slots slots;
    const Posting& posting = inputs.posting.posting;
    slots["title"] = posting.title.value;
    slots["company"] = posting.company.value;
    for (const PostingSection& section : posting.sections) {
        if (section.role != PostingRole::duties || slots.count("duty")) continue;
        const std::string_view text = inputs.posting.text.document.text;
        for (const Line& line : inputs.posting.text.document.lines) {
            if (!section.span.contains(line.span) || !line.list_item) continue;
            std::string duty = tidy_quote(line.span.of(text));
            const std::size_t letter = duty.find_first_not_of("-*•·–▪● ");
            duty = letter == std::string::npos ? "" : duty.substr(letter);
            if (duty.size() >= 12 && duty.size() <= 90) {
                slots["duty"] = duty;
                break;
            }
        }
    }
    const std::vector<std::size_t> best = strongest(inputs);
    std::string listed;
    for (std::size_t i = 0; i < best.size() && i < 3; ++i) {
        const std::string name = asked_words(inputs.posting.text.document.text, posting.requirements[best[i]]);
        if (i == 0) slots["strength"] = name;
        if (listed.find(name) != std::string::npos) continue;
        const bool last = i + 1 == best.size() || i == 2;
        listed += listed.empty() ? name : (last ? " and " : ", ") + name;
    }
    slots["strengths"] = listed;
    for (const Gap& gap : inputs.gaps) {
        if (gap.covered_by_group || gap.gain <= 0) continue;
        slots["concern"] = asked_words(inputs.posting.text.document.text, posting.requirements[gap.requirement]);
        break;
    }
    return slots;
}

Slots slots_of_requirement(const BridgeInputs& inputs, std::size_t requirement) {
    Slots slots = slots_of_pair(inputs);
    const Requirement& asked = inputs.posting.posting.requirements[requirement];
    slots["asked"] = asked_words(inputs.posting.text.document.text, asked);
    if (!asked.spans.empty()) slots["quote"] = tidy_quote(asked.spans.front().of(inputs.posting.text.document.text));
    const Match& match = inputs.matches[requirement];
    const std::vector<Evidence>& from = !match.evidence.empty() ? match.evidence : match.in_progress;
    if (!from.empty()) {
        const Evidence& best = from.front();
        slots["nearest"] = tidy_quote(best.span.of(inputs.resume.text.document.text));
        if (best.position >= 0) {
            const Position& position = inputs.resume.resume.positions[static_cast<std::size_t>(best.position)];
            slots["where"] = !position.title.empty() ? position.title.value : position.employer.value;
        }
    }
    return slots;
}

} // namespace analyzer
