// SPDX-License-Identifier: Apache-2.0
#include "bridge/slots.hpp"

#include "bridge/deeds.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace analyzer {

namespace {

constexpr std::array<std::string_view, 3> suffixes = {"", "-short", "-bare"};

/// "MAINTENANCE ELECTRICIAN" is shouting, "ICU" is not: words of four letters and more get small letters
/// after the first.
std::string calm(std::string text) {
    if (!is_all_capitals(text) || text.size() < 6) return text;
    constexpr std::size_t longest_acronym = 3;
    const auto letter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && letter(text[end])) ++end;
        for (std::size_t k = i + 1; end - i > longest_acronym && k < end; ++k) {
            text[k] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[k])));
        }
        i = end + 1;
    }
    return text;
}

/// A job's title without what postings hang on to it: "Class Teacher (Key Stage 2), maternity cover" is
/// "Class Teacher".
std::string title_alone(const std::string& title) {
    std::size_t end = title.size();
    for (const std::string_view mark : {" (", ", ", " - ", " – ", " — ", " | ", ": "})
        end = std::min(end, title.find(mark));
    return calm(tidy_quote(std::string_view(title).substr(0, end)));
}

std::string list_of(const std::vector<std::string>& names) {
    std::string listed;
    for (std::size_t i = 0; i < names.size(); ++i) {
        listed += i == 0 ? names[i] : (i + 1 == names.size() ? " and " : ", ") + names[i];
    }
    return listed;
}

std::string name_of(const BridgeInputs& inputs, std::size_t requirement) {
    return asked_words(inputs.posting.text.document.text, inputs.posting.posting.requirements[requirement]);
}

/// As one holds it: "an ECS card", "a Bachelor of Science", but "NVQ Level 3" and "BLS".
std::string as_held(const Lexicon& lexicon, const std::string& name) {
    const std::string folded = fold(name);
    const auto ends = [&](std::string_view word) {
        return folded.ends_with(word) &&
               (folded.size() == word.size() || folded[folded.size() - word.size() - 1] == ' ');
    };
    const auto begins = [&](std::string_view word) {
        return folded.starts_with(word) && (folded.size() == word.size() || folded[word.size()] == ' ');
    };
    bool counted = false;
    for (const std::string_view word : lexicon.list_items(lexicon.list("paper/ends")))
        counted = counted || ends(word);
    for (const std::string_view word : lexicon.list_items(lexicon.list("paper/begins")))
        counted = counted || begins(word);
    if (folded.starts_with("a ") || folded.starts_with("an ") || !counted) return name;
    return fill_template("{a x}", {{"x", name}}).value_or(name);
}

std::string held_name(const BridgeInputs& inputs, std::size_t requirement) {
    const Kind kind = inputs.posting.posting.requirements[requirement].kind;
    const std::string name = name_of(inputs, requirement);
    const bool paper = kind == Kind::credential || kind == Kind::degree;
    return paper ? as_held(inputs.resume.text.lexicon, name) : name;
}

} // namespace

std::string worded(const Template& wording, std::string_view key, const Slots& slots) {
    for (const std::string_view suffix : suffixes) {
        const std::string_view text = wording.value(std::string(key) + std::string(suffix));
        if (text.empty()) continue;
        if (std::optional<std::string> filled = fill_template(text, slots)) return *filled;
    }
    return {};
}

std::string worded(const Lexicon& lexicon, std::string_view id, std::string_view key, const Slots& slots) {
    const std::optional<Template> wording = lexicon.find_template(id);
    return wording ? worded(*wording, key, slots) : std::string();
}

std::vector<std::string> worded_list(const Template& wording, std::string_view key, const Slots& slots) {
    std::vector<std::string> list;
    for (int number = 1;; ++number) {
        const std::string numbered = std::string(key) + "-" + std::to_string(number);
        if (wording.value(numbered).empty()) return list;
        if (std::string said = worded(wording, numbered, slots); !said.empty())
            list.push_back(std::move(said));
    }
}

std::vector<std::string> duties_of(const BridgeInputs& inputs) {
    constexpr std::size_t shortest = 12;
    constexpr std::size_t longest = 110;
    std::vector<std::string> duties;
    const Document& document = inputs.posting.text.document;
    for (const PostingSection& section : inputs.posting.posting.sections) {
        if (section.role != PostingRole::duties) continue;
        for (const Line& line : document.lines) {
            if (!section.span.contains(line.span) || line.span.overlaps(section.heading)) continue;
            std::string duty = tidy_quote(line.span.of(document.text));
            const std::size_t letter = duty.find_first_not_of("-*•·–▪●◦ ");
            duty = letter == std::string::npos ? "" : duty.substr(letter);
            const bool sentence = line.list_item || line.span.of(document.text).ends_with('.');
            if (sentence && duty.size() >= shortest && duty.size() <= longest) duties.push_back(duty);
        }
    }
    return duties;
}

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

std::vector<const Gap*> telling_gaps(const BridgeInputs& inputs) {
    std::vector<const Gap*> telling;
    std::set<std::string> groups;
    const std::vector<Requirement>& all = inputs.posting.posting.requirements;
    for (const Gap& gap : inputs.gaps) {
        const Requirement& mine = all[gap.requirement];
        if (gap.covered_by_group || gap.gain <= 0) continue;
        if (!mine.group.empty() && !groups.insert(mine.group).second) continue;
        const bool said = std::any_of(telling.begin(), telling.end(), [&](const Gap* other) {
            const Requirement& its = all[other->requirement];
            return !mine.spans.empty() && !its.spans.empty() &&
                   its.spans.front().overlaps(mine.spans.front());
        });
        if (!said) telling.push_back(&gap);
    }
    return telling;
}

Slots slots_of_pair(const BridgeInputs& inputs) {
    Slots slots;
    const Lexicon& lexicon = inputs.resume.text.lexicon;
    const Posting& posting = inputs.posting.posting;
    slots["title"] = title_alone(posting.title.value);
    slots["company"] = tidy_quote(posting.company.value);
    slots["the-role"] = worded(lexicon, "phrase/the-role", "text", slots);
    slots["name"] = calm(tidy_quote(inputs.resume.resume.contact.name.value));
    if (slots["name"].empty()) slots["name"] = worded(lexicon, "phrase/your-name", "text", {});
    const std::vector<std::string> duties = duties_of(inputs);
    if (!duties.empty()) slots["duty"] = duties.front();
    constexpr std::size_t most_strengths = 3;
    std::vector<std::string> strengths;
    for (const std::size_t requirement : strongest(inputs)) {
        const std::string name = name_of(inputs, requirement);
        const bool said = std::any_of(strengths.begin(), strengths.end(), [&](const std::string& other) {
            return fold(other).find(fold(name)) != std::string::npos ||
                   fold(name).find(fold(other)) != std::string::npos;
        });
        if (!said && strengths.size() < most_strengths) strengths.push_back(name);
        const bool work = posting.requirements[requirement].kind != Kind::credential;
        if (work && !slots.count("strength")) slots["strength"] = name;
    }
    slots["strengths"] = list_of(strengths);
    const std::vector<const Gap*> gaps = telling_gaps(inputs);
    if (!gaps.empty()) slots["concern"] = held_name(inputs, gaps.front()->requirement);
    for (const Gap* gap : gaps) {
        const Kind kind = posting.requirements[gap->requirement].kind;
        const bool learnt = gap->gap_class != GapClass::gate && (kind == Kind::skill || kind == Kind::tool);
        if (learnt && !slots.count("to-learn")) slots["to-learn"] = name_of(inputs, gap->requirement);
    }
    return slots;
}

Slots slots_of_requirement(const BridgeInputs& inputs, std::size_t requirement) {
    return slots_of_requirement(inputs, slots_of_pair(inputs), requirement);
}

Slots slots_of_requirement(const BridgeInputs& inputs, const Slots& pair, std::size_t requirement) {
    Slots slots = pair;
    const Requirement& asked = inputs.posting.posting.requirements[requirement];
    slots["asked"] = held_name(inputs, requirement);
    if (!asked.spans.empty())
        slots["quote"] = tidy_quote(asked.spans.front().of(inputs.posting.text.document.text));
    const Match& match = inputs.matches[requirement];
    const std::vector<Evidence>& from = !match.evidence.empty() ? match.evidence : match.in_progress;
    if (!from.empty()) {
        const Evidence& best = from.front();
        slots["nearest"] = tidy_quote(best.span.of(inputs.resume.text.document.text));
        if (best.position >= 0) {
            slots["where"] =
                place_of(inputs.resume.resume.positions[static_cast<std::size_t>(best.position)]);
        }
    }
    return slots;
}

} // namespace analyzer
