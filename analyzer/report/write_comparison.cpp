// SPDX-License-Identifier: Apache-2.0
#include "report/write_comparison.hpp"

#include "lexicon/fill_template.hpp"

#include <cmath>

namespace analyzer {

namespace {

using Effect = RequirementChange::Effect;

/// Two decimals: the difference of two percents is not to carry their binary dust.
double tidy(double value) {
    const double rounded = std::round(value * 100) / 100;
    return rounded == 0 ? 0 : rounded; // no "-0"
}

class JsonReport {
  public:
    JsonReport(const Comparison& comparison, const Lexicon& lexicon, JsonWriter::Style style)
        : comparison_(comparison), lexicon_(lexicon), json_(style) {}

    std::string write() {
        json_.begin_object().key("schema").string("backstory/comparison/1");
        write_side("old", comparison_.before);
        write_side("new", comparison_.after);
        json_.key("coverage").begin_object();
        for (const NumberChange& numbers : comparison_numbers(comparison_)) write_numbers(numbers);
        json_.end_object();
        write_numbers({"proof", comparison_.before.proof, comparison_.after.proof});
        write_changes("gained", Effect::gained);
        write_changes("lost", Effect::lost);
        write_changes("moved", Effect::moved);
        json_.key("unchanged").integer(static_cast<std::int64_t>(comparison_.unchanged));
        write_gaps("gapsClosed", comparison_.gaps_closed);
        write_gaps("gapsNew", comparison_.gaps_new);
        write_gates();
        write_list("onlyInOld", comparison_.only_before);
        write_list("onlyInNew", comparison_.only_after);
        json_.key("warnings").begin_array();
        for (const auto& [code, message] : comparison_warnings(comparison_, lexicon_)) {
            json_.begin_object().key("code").string(code).key("message").string(message).end_object();
        }
        json_.end_array().end_object();
        return json_.take();
    }

  private:
    void write_side(const char* key, const GapReport& report) {
        json_.key(key).begin_object().key("path").string(report.file).key("asOf").string(report.as_of);
        json_.key("rules").string(report.rules).key("lexicon").string(report.lexicon);
        json_.key("screen").string(screen_name(report.coverage.screen));
        json_.key("resume").begin_object().key("path").string(report.resume_path);
        json_.key("sha256").string(report.resume_sha256).end_object();
        json_.key("posting").begin_object().key("path").string(report.posting_path);
        json_.key("sha256").string(report.posting_sha256).end_object().end_object();
    }

    void number_or_null(const char* key, std::optional<double> value) {
        json_.key(key);
        value ? json_.number(tidy(*value)) : json_.null();
    }

    void write_numbers(const NumberChange& numbers) {
        json_.key(numbers.name).begin_object();
        number_or_null("old", numbers.before);
        number_or_null("new", numbers.after);
        const bool both = numbers.before && numbers.after;
        number_or_null("change", both ? std::optional(*numbers.after - *numbers.before) : std::nullopt);
        json_.end_object();
    }

    void identity(const ReportedRequirement& requirement) {
        json_.key("kind").string(kind_name(requirement.kind)).key("name").string(requirement.name);
        json_.key("quote")
            .string(requirement.quote)
            .key("necessity")
            .string(necessity_name(requirement.necessity));
    }

    void words(const char* key, const char* before, const char* after) {
        json_.key(key).begin_object().key("old").string(before).key("new").string(after).end_object();
    }

    void write_changes(const char* key, Effect effect) {
        json_.key(key).begin_array();
        for (const RequirementChange& change : comparison_.changes) {
            if (change.effect != effect) continue;
            const ReportedRequirement& before = *change.before;
            const ReportedRequirement& after = *change.after;
            json_.begin_object();
            words("requirement", before.id.c_str(), after.id.c_str());
            identity(after);
            words("match", match_kind_name(before.match), match_kind_name(after.match));
            words("standing", standing_name(before.standing), standing_name(after.standing));
            write_numbers({"points", before.points, after.points});
            json_.end_object();
        }
        json_.end_array();
    }

    void write_gaps(const char* key, const std::vector<GapChange>& gaps) {
        json_.key(key).begin_array();
        for (const GapChange& gap : gaps) {
            json_.begin_object().key("requirement").string(gap.requirement->id);
            identity(*gap.requirement);
            json_.key("class")
                .string(gap_class_name(gap.gap->gap_class))
                .key("gain")
                .number(gap.gap->gain)
                .end_object();
        }
        json_.end_array();
    }

    void write_gates() {
        const auto verdict = [](std::optional<Verdict> v) { return v ? verdict_name(*v) : ""; };
        json_.key("gates").begin_array();
        for (const GateChange& gate : comparison_.gates) {
            json_.begin_object().key("requirement").string(gate.requirement->id);
            identity(*gate.requirement);
            json_.key("verdict").begin_object().key("old").string_or_null(verdict(gate.before));
            json_.key("new").string_or_null(verdict(gate.after)).end_object().end_object();
        }
        json_.end_array();
    }

    void write_list(const char* key, const std::vector<const ReportedRequirement*>& requirements) {
        json_.key(key).begin_array();
        for (const ReportedRequirement* requirement : requirements) {
            json_.begin_object().key("requirement").string(requirement->id);
            identity(*requirement);
            json_.end_object();
        }
        json_.end_array();
    }

    const Comparison& comparison_;
    const Lexicon& lexicon_;
    JsonWriter json_;
};

} // namespace

std::vector<std::pair<std::string, std::string>> comparison_warnings(const Comparison& comparison,
                                                                     const Lexicon& lexicon) {
    std::vector<std::pair<std::string, std::string>> warnings;
    const auto warn = [&](bool wanted, const char* code, const Slots& slots) {
        const std::optional<Template> wording = lexicon.find_template(std::string("compare/") + code);
        if (!wanted || !wording) return;
        warnings.emplace_back(code, fill_template(wording->value("text"), slots).value_or(""));
    };
    const GapReport& before = comparison.before;
    const GapReport& after = comparison.after;
    warn(comparison.other_rules, "other-rules",
         {{"before", before.rules.substr(0, 8)}, {"after", after.rules.substr(0, 8)}});
    warn(comparison.other_lexicon, "other-lexicon",
         {{"before", before.lexicon.substr(0, 8)}, {"after", after.lexicon.substr(0, 8)}});
    warn(comparison.other_screen, "other-screen",
         {{"before", screen_name(before.coverage.screen)}, {"after", screen_name(after.coverage.screen)}});
    return warnings;
}

std::string write_comparison_json(const Comparison& comparison, const Lexicon& lexicon,
                                  JsonWriter::Style style) {
    return JsonReport(comparison, lexicon, style).write();
}

} // namespace analyzer
