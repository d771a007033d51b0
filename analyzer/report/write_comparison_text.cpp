// SPDX-License-Identifier: Apache-2.0
#include "lexicon/fill_template.hpp"
#include "match/asked_words.hpp"
#include "report/terminal_text.hpp"
#include "report/wrap_text.hpp"
#include "report/write_comparison.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace analyzer {

namespace {

using Effect = RequirementChange::Effect;
constexpr std::size_t width = 80;
constexpr std::size_t longest_quote = 60;

std::string number_text(double value) {
    char text[24];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

std::string change_text(double change) {
    char text[24];
    std::snprintf(text, sizeof text, "%+.1f", std::round(change * 10) / 10 + 0.0); // "+ 0.0": never "-0.0"
    return text;
}

std::string right(const std::string& text, std::size_t columns) {
    return std::string(columns - std::min(columns, display_width(text)), ' ') + text;
}

std::string words_of(const Lexicon& lexicon, const std::string& id, const Slots& slots) {
    const std::optional<Template> wording = lexicon.find_template(id);
    if (!wording) return {};
    return fill_template(wording->value("text"), slots).value_or("");
}

class TextWriter {
  public:
    TextWriter(const Comparison& comparison, const Lexicon& lexicon)
        : comparison_(comparison), lexicon_(lexicon) {}

    std::string write() {
        write_head();
        write_numbers();
        write_changes(Effect::gained, "heading-gained");
        write_changes(Effect::lost, "heading-lost");
        write_changes(Effect::moved, "heading-moved");
        write_gaps(comparison_.gaps_closed, "heading-gaps-closed", "gap-closed");
        write_gaps(comparison_.gaps_new, "heading-gaps-new", "gap-new");
        write_gates();
        write_list(comparison_.only_before, "heading-only-before");
        write_list(comparison_.only_after, "heading-only-after");
        write_foot();
        return std::move(out_);
    }

  private:
    std::string say(const std::string& id, const Slots& slots = {}) const {
        return words_of(lexicon_, "compare/" + id, slots);
    }
    void paragraph(const std::string& text, std::string_view first = "", std::string_view rest = "") {
        if (!text.empty()) out_ += wrap_text(terminal_text(text), {first, rest}, width);
    }
    void heading(const char* id) { out_ += "\n" + terminal_text(say(id)) + "\n"; }

    static std::string name_of(const ReportedRequirement& requirement) {
        std::string words = tidy_quote(requirement.quote);
        return words.empty() || words.size() > longest_quote ? requirement.name : words;
    }
    std::string necessity_of(const ReportedRequirement& requirement) const {
        return words_of(lexicon_, std::string("report/") + necessity_name(requirement.necessity) + "-word",
                        {});
    }
    std::string state_of(const ReportedRequirement& requirement) const {
        const std::string found = say(std::string("match-") + match_kind_name(requirement.match));
        if (requirement.match == MatchKind::none) return found;
        const std::string standing = std::string("report/standing-") + standing_name(requirement.standing);
        return found + ", " + words_of(lexicon_, standing, {});
    }

    void write_head() {
        const GapReport& after = comparison_.after;
        Slots slots = {{"before", comparison_.before.resume_path},
                       {"after", after.resume_path},
                       {"title", after.posting_title.empty() ? after.posting_path : after.posting_title}};
        if (!after.posting_company.empty()) slots["company"] = after.posting_company;
        paragraph(say(after.posting_company.empty() ? "head" : "head-company", slots));
        for (const auto& [code, message] : comparison_warnings(comparison_, lexicon_)) paragraph(message);
    }

    void row(const std::string& label, const NumberChange& numbers) {
        if (!numbers.before && !numbers.after) return;
        const auto cell = [](std::optional<double> value) {
            return right(value ? number_text(*value) : "-", 8);
        };
        std::string line = "  " + terminal_text(label);
        line += std::string(34 - std::min<std::size_t>(34, display_width(line)), ' ');
        line += cell(numbers.before) + cell(numbers.after);
        if (numbers.before && numbers.after) {
            line += right(change_text(*numbers.after - *numbers.before), 8);
        }
        out_ += line + "\n";
    }

    void write_numbers() {
        const std::string screen = screen_name(comparison_.after.coverage.screen);
        std::string line(34, ' ');
        for (const char* column : {"column-old", "column-new", "column-change"})
            line += right(terminal_text(say(column)), 8);
        out_ += "\n" + line + "\n";
        for (const NumberChange& numbers : comparison_numbers(comparison_)) {
            row(say(std::string("number-") + numbers.name, {{"screen", screen}}), numbers);
        }
        row(say("number-proof"), {"proof", comparison_.before.proof, comparison_.after.proof});
        if (comparison_.changes.empty() && comparison_.gaps_closed.empty() && comparison_.gaps_new.empty() &&
            comparison_.gates.empty()) {
            out_ += "\n";
            paragraph(say("nothing-changed"));
        }
    }

    void write_changes(Effect effect, const char* title) {
        bool begun = false;
        for (const RequirementChange& change : comparison_.changes) {
            if (change.effect != effect) continue;
            if (!begun) heading(title);
            begun = true;
            const bool proof_only = std::abs(change.points()) < smallest_change;
            const std::string number =
                right(proof_only ? terminal_text(say("proof-word")) : change_text(change.points()), 8) + "  ";
            const std::string before = state_of(*change.before);
            const std::string after = state_of(*change.after);
            const Slots slots = {{"asked", name_of(*change.after)},
                                 {"necessity", necessity_of(*change.after)},
                                 {"before", before},
                                 {"after", after}};
            paragraph(say(before == after ? "same-state" : "changed", slots), number, "          ");
        }
    }

    void write_gaps(const std::vector<GapChange>& gaps, const char* title, const char* line) {
        if (gaps.empty()) return;
        heading(title);
        for (const GapChange& gap : gaps) {
            const std::string what =
                words_of(lexicon_, std::string("report/class-") + gap_class_name(gap.gap->gap_class), {});
            paragraph(say(line, {{"asked", name_of(*gap.requirement)},
                                 {"class", what},
                                 {"gain", change_text(gap.gap->gain)}}),
                      "  * ", "    ");
        }
    }

    std::string verdict_of(std::optional<Verdict> verdict) const {
        return say(std::string("verdict-") + (verdict ? verdict_name(*verdict) : "none"));
    }

    void write_gates() {
        if (comparison_.gates.empty()) return;
        heading("heading-gates");
        for (const GateChange& gate : comparison_.gates) {
            paragraph(say("gate", {{"asked", name_of(*gate.requirement)},
                                   {"before", verdict_of(gate.before)},
                                   {"after", verdict_of(gate.after)}}),
                      "  * ", "    ");
        }
    }

    void write_list(const std::vector<const ReportedRequirement*>& requirements, const char* title) {
        if (requirements.empty()) return;
        heading(title);
        for (const ReportedRequirement* requirement : requirements)
            paragraph(name_of(*requirement), "  * ", "    ");
    }

    void write_foot() {
        out_ += "\n";
        paragraph(say("foot", {{"unchanged", std::to_string(comparison_.unchanged)},
                               {"before", comparison_.before.as_of},
                               {"after", comparison_.after.as_of}}));
    }

    const Comparison& comparison_;
    const Lexicon& lexicon_;
    std::string out_;
};

} // namespace

std::string write_comparison_text(const Comparison& comparison, const Lexicon& lexicon) {
    return TextWriter(comparison, lexicon).write();
}

} // namespace analyzer
