// SPDX-License-Identifier: Apache-2.0
#include "report/write_text.hpp"

#include "bridge/fill_template.hpp"
#include "report/terminal_text.hpp"
#include "report/wrap_text.hpp"

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

namespace analyzer {

namespace {

constexpr std::size_t width = 80;
constexpr std::size_t most_gaps = 8;
constexpr std::size_t most_points = 3;
constexpr std::size_t most_questions = 6;

std::string percent_text(double ratio) {
    char text[16];
    std::snprintf(text, sizeof text, "%.0f", percent(ratio));
    return text;
}

std::string gain_text(double ratio) {
    char text[16];
    std::snprintf(text, sizeof text, "%+.1f", percent(ratio));
    return text;
}

class Writer {
  public:
    Writer(const Report& report, bool color) : report_(report), color_(color) {}

    std::string write() {
        write_head();
        write_numbers();
        write_gates();
        write_gaps();
        write_found();
        write_backstory();
        write_questions();
        write_foot();
        return std::move(out_);
    }

  private:
    std::string say(std::string_view id, const Slots& slots = {}) const {
        const std::optional<Template> wording = report_.lexicon.find_template("report/" + std::string(id));
        if (!wording) return {};
        return fill_template(wording->value("text"), slots).value_or("");
    }

    std::string styled(const char* code, const std::string& text) const {
        return color_ ? std::string("\x1b[") + code + "m" + text + "\x1b[0m" : text;
    }

    void paragraph(const std::string& text, std::string_view first = "", std::string_view rest = "") {
        out_ += wrap_text(terminal_text(text), {first, rest}, width);
    }

    void heading(std::string_view id) { out_ += "\n" + styled("1", terminal_text(say(id))) + "\n"; }

    void write_head() {
        const std::string& name = report_.resume.contact.name.value;
        const std::string& title = report_.posting.title.value;
        const std::string& company = report_.posting.company.value;
        std::string line = name.empty() ? report_.resume_file.path : name;
        line += " / " + (title.empty() ? report_.posting_file.path : title);
        if (!company.empty()) line += ", " + company;
        out_ += styled("1", wrap_text(terminal_text(line), {"", ""}, width));
        if (!report_.sandboxed) paragraph(say("no-sandbox"));
        for (const HiddenText& hidden : report_.resume_file.document.hidden) {
            paragraph(say("hidden", {{"reason", hidden.reason}, {"text", hidden.text.substr(0, 200)}}));
        }
    }

    void bar(const char* label, double ratio, const std::string& note) {
        constexpr int cells = 20;
        const int full = static_cast<int>(ratio * cells + 0.5);
        std::string line = std::string(label);
        line.resize(11, ' ');
        char number[8];
        std::snprintf(number, sizeof number, "%3.0f ", percent(ratio));
        line += number;
        std::string blocks;
        for (int i = 0; i < cells; ++i) blocks += i < full ? "█" : "·";
        out_ += "  " + styled("1", line) + styled(ratio >= 0.7 ? "32" : ratio >= 0.4 ? "33" : "31", blocks);
        out_ += "  " + terminal_text(note) + "\n";
    }

    void write_numbers() {
        const Score& score = report_.score;
        out_ += "\n";
        if (score.nothing_to_screen) {
            paragraph(say("nothing-to-screen"));
            return;
        }
        bar("COVERAGE", score.coverage(report_.screen), say("coverage-note", {{"screen", screen_name(report_.screen)}}));
        if (score.proof) bar("PROOF", *score.proof, say("proof-note"));
        Slots slots = {{"literal", percent_text(score.literal)},
                       {"standard", percent_text(score.standard)},
                       {"lenient", percent_text(score.lenient)},
                       {"ceiling", percent_text(score.ceiling)}};
        paragraph(say("screens", slots), "  ", "  ");
        if (score.required) slots["required"] = percent_text(*score.required);
        if (score.preferred) slots["preferred"] = percent_text(*score.preferred);
        const std::string split = say(score.preferred ? "required-preferred" : "required", slots);
        if (!split.empty()) paragraph(split, "  ", "  ");
        paragraph(say("no-chance"), "  ", "  ");
    }

    /// An either/or member beside one that is met, or words that stand within another condition's.
    bool said_by_another(const Gate& gate) const {
        const std::vector<Requirement>& all = report_.posting.requirements;
        const Requirement& mine = all[gate.requirement];
        for (const Gate& other : report_.score.gates) {
            if (other.requirement == gate.requirement) continue;
            const Requirement& its = all[other.requirement];
            const bool sibling = !mine.group.empty() && mine.group == its.group;
            if (sibling && other.verdict == Verdict::met && gate.verdict != Verdict::met) return true;
            if (mine.spans.empty() || its.spans.empty() || mine.spans.front() == its.spans.front()) continue;
            if (its.spans.front().contains(mine.spans.front())) return true;
        }
        return false;
    }

    void write_gates() {
        if (report_.score.gates.empty()) return;
        heading("heading-gates");
        const std::map<Verdict, std::pair<const char*, const char*>> marks = {
            {Verdict::met, {"verdict-met", "32"}},
            {Verdict::unmet, {"verdict-unmet", "31"}},
            {Verdict::unproven, {"verdict-unproven", "33"}},
            {Verdict::answer_in_application, {"verdict-answer", "36"}}};
        for (const auto& [verdict, mark] : marks) {
            std::string names;
            for (const Gate& gate : report_.score.gates) {
                if (gate.verdict != verdict || said_by_another(gate)) continue;
                std::string name = requirement_name(report_, gate.requirement);
                if (gate.verdict == Verdict::unmet && gate.reason == "gate/expired") name += " (" + say("expired") + ")";
                names += names.empty() ? name : "; " + name;
            }
            if (names.empty()) continue;
            std::string label = say(mark.first);
            label.resize(std::max<std::size_t>(label.size(), 11), ' ');
            std::string block = wrap_text(terminal_text(names), {"             ", "             "}, width);
            out_ += "  " + styled(mark.second, label) + block.substr(13);
        }
    }

    /// "Kafka or RabbitMQ": one of them is enough.
    std::string name_with_alternatives(std::size_t requirement) const {
        std::string name = requirement_name(report_, requirement);
        const std::string& group = report_.posting.requirements[requirement].group;
        if (group.empty()) return name;
        for (const Gap& gap : report_.gaps) {
            if (gap.requirement == requirement || report_.posting.requirements[gap.requirement].group != group) continue;
            name += say("alternative", {{"asked", requirement_name(report_, gap.requirement)}});
        }
        return name;
    }

    void write_gaps() {
        std::vector<std::size_t> shown;
        std::set<std::string> groups;
        for (std::size_t i = 0; i < report_.gaps.size(); ++i) {
            const Gap& gap = report_.gaps[i];
            const Gate* gate = gate_of(report_, gap.requirement);
            const bool form = gate != nullptr && gate->verdict == Verdict::answer_in_application;
            const std::string& group = report_.posting.requirements[gap.requirement].group;
            if (gap.covered_by_group || form || (gap.gain <= 0 && gap.proof_gain <= 0)) continue;
            if (!group.empty() && !groups.insert(group).second) continue; // its members are named together
            shown.push_back(i);
        }
        if (shown.empty()) return;
        heading("heading-gaps");
        std::set<std::string> said; // advice that is the same but for the name is given once
        for (std::size_t k = 0; k < shown.size() && k < most_gaps; ++k) {
            const Gap& gap = report_.gaps[shown[k]];
            const Requirement& requirement = report_.posting.requirements[gap.requirement];
            char number[24];
            std::snprintf(number, sizeof number, "  %6s  ", gap.gain > 0 ? gain_text(gap.gain).c_str() : "proof");
            const std::string what = say(std::string("class-") + gap_class_name(gap.gap_class));
            const std::string must = say(requirement.necessity == Necessity::required ? "required-word" : "preferred-word");
            const std::string name = name_with_alternatives(gap.requirement);
            out_ += wrap_text(terminal_text(name + " (" + must + ", " + what + ")"), {number, "          "}, width);
            const Advice& advice = report_.bridge.advice[shown[k]];
            const bool again = !said.insert(advice.rule).second && !advice.own;
            if (!again) paragraph(advice.text, "          ", "          ");
        }
        if (shown.size() > most_gaps) {
            paragraph(say("more-gaps", {{"count", std::to_string(shown.size() - most_gaps)}}), "          ", "          ");
        }
    }

    void write_found() {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < report_.matches.size(); ++i) {
            if (found_by(Screen::standard, report_.matches[i].match)) found.push_back(i);
        }
        if (found.empty()) return;
        heading("heading-found");
        const std::string& text = report_.resume_file.document.text;
        for (const std::size_t i : found) {
            const Match& match = report_.matches[i];
            const std::string how = match.expired && match.standing <= Standing::listed ? say("expired")
                                    : !match.in_progress.empty() && match.standing <= Standing::listed
                                        ? say("in-progress")
                                        : say(std::string("standing-") + standing_name(match.standing));
            std::string line = requirement_name(report_, i) + ": " + how;
            if (match.months > 0) line += ", " + say("months", {{"months", std::to_string(match.months)}});
            const Evidence& best = match.evidence.front();
            if (best.position >= 0) {
                const Position& position = report_.resume.positions[static_cast<std::size_t>(best.position)];
                const std::string& place = position.title.empty() ? position.employer.value : position.title.value;
                if (!place.empty()) line += " (" + place + ")";
            } else if (match.match != MatchKind::literal) {
                line += " (\"" + std::string(best.span.of(text)) + "\")";
            }
            paragraph(line, "  + ", "    ");
        }
    }

    void write_backstory() {
        if (report_.bridge.backstory.empty()) return;
        heading("heading-backstory");
        paragraph(say("backstory-note"), "  ", "  ");
        for (std::size_t i = 0; i < report_.bridge.backstory.size() && i < most_points; ++i) {
            const BackstoryPoint& point = report_.bridge.backstory[i];
            paragraph(point.because, "  * ", "    ");
            paragraph(point.prompt, "    ", "    ");
            if (!point.caution.empty()) paragraph(say("caution", {{"caution", point.caution}}), "    ", "    ");
        }
    }

    void write_questions() {
        if (report_.bridge.questions.empty()) return;
        heading("heading-questions");
        for (std::size_t i = 0; i < report_.bridge.questions.size() && i < most_questions; ++i) {
            paragraph(report_.bridge.questions[i].ask, "  ? ", "    ");
        }
    }

    void write_foot() {
        out_ += "\n";
        paragraph(say("foot", {{"rules", std::string(report_.lexicon.rules_hash().substr(0, 8))},
                               {"words", std::string(report_.lexicon.words_hash().substr(0, 8))},
                               {"day", report_.as_of}}));
    }

    const Report& report_;
    bool color_;
    std::string out_;
};

} // namespace

std::string write_text(const Report& report, bool color) { return Writer(report, color).write(); }

} // namespace analyzer
