// SPDX-License-Identifier: Apache-2.0
#include "report/write_what_if.hpp"

#include "bridge/fill_template.hpp"
#include "report/terminal_text.hpp"
#include "report/wrap_text.hpp"

#include <algorithm>
#include <cstdio>

namespace analyzer {

namespace {

constexpr std::size_t width = 80;

std::string percent_text(double ratio) {
    char text[24];
    std::snprintf(text, sizeof text, "%.1f", percent(ratio));
    return text;
}

std::string gain_text(double ratio) {
    char text[24];
    std::snprintf(text, sizeof text, "  %+6.1f  ", percent(ratio) + 0.0); // "+ 0.0": never "-0.0"
    return text;
}

std::string right(const std::string& text, std::size_t columns) {
    return std::string(columns - std::min(columns, display_width(text)), ' ') + text;
}

std::string say(const Lexicon& lexicon, const std::string& id, const Slots& slots = {}) {
    const std::optional<Template> wording = lexicon.find_template(id);
    if (!wording) return {};
    return fill_template(wording->value("text"), slots).value_or("");
}

/// How a term's line is worded: the id in compare.lex.
const char* wording_of(const AssumedTerm& term) {
    if (!term.requirement) return "what-if/not-asked";
    if (term.match == MatchKind::implied) return "what-if/implied";
    if (term.match == MatchKind::related) return "what-if/related";
    return term.found_already ? "what-if/already" : "what-if/literal";
}

} // namespace

std::string write_what_if_text(const Report& report, const WhatIf& what_if) {
    const Lexicon& lexicon = report.lexicon;
    std::string out = "\n" + terminal_text(say(lexicon, "what-if/heading")) + "\n";
    const double now = report.score.coverage(report.screen);
    for (const AssumedTerm& term : what_if.terms) {
        Slots slots = {{"term", term.words}};
        if (term.requirement) {
            const Requirement& requirement = report.posting.requirements[*term.requirement];
            slots["asked"] = requirement_name(report, *term.requirement);
            slots["necessity"] = say(lexicon, std::string("report/") + necessity_name(requirement.necessity) + "-word");
        }
        std::string line = say(lexicon, wording_of(term), slots);
        std::string others;
        for (const std::size_t other : term.also) others += (others.empty() ? "" : "; ") + requirement_name(report, other);
        if (!others.empty()) line += " " + say(lexicon, "what-if/also", {{"others", others}});
        std::string gain = gain_text(term.alone.coverage(report.screen) - now);
        const bool proof_only = percent(term.alone.coverage(report.screen) - now) <= 0 &&
                                term.alone.proof.value_or(0) > report.score.proof.value_or(0);
        if (proof_only) gain = right(terminal_text(say(lexicon, "what-if/proof-word")), 8) + "  ";
        out += wrap_text(terminal_text(line), {gain, "          "}, width);
    }
    const Score& then = what_if.score;
    std::string total = say(lexicon, "what-if/total",
                            {{"screen", screen_name(report.screen)}, {"before", percent_text(now)},
                             {"after", percent_text(then.coverage(report.screen))}});
    if (report.score.proof && then.proof) {
        total += " " + say(lexicon, "what-if/proof", {{"before", percent_text(*report.score.proof)},
                                                      {"after", percent_text(*then.proof)}});
    }
    out += wrap_text(terminal_text(total), {"  ", "  "}, width);
    return out + wrap_text(terminal_text(say(lexicon, "what-if/note")), {"  ", "  "}, width);
}

void write_what_if_member(JsonWriter& json, const Report& report, const WhatIf& what_if) {
    const auto percent_or_null = [&](const char* key, std::optional<double> ratio) {
        json.key(key);
        ratio ? json.number(percent(*ratio)) : json.null();
    };
    const auto id = [&](std::size_t requirement) -> const std::string& { return report.posting.requirements[requirement].id; };
    const double now = report.score.coverage(report.screen);
    json.key("whatIf").begin_object().key("terms").begin_array();
    for (const AssumedTerm& term : what_if.terms) {
        json.begin_object().key("term").string(term.words);
        json.key("requirement").string_or_null(term.requirement ? id(*term.requirement) : std::string());
        json.key("match").string(match_kind_name(term.match)).key("foundAlready").boolean(term.found_already);
        json.key("also").begin_array();
        for (const std::size_t other : term.also) json.string(id(other));
        json.end_array();
        json.key("gain").number(percent(std::max(0.0, term.alone.coverage(report.screen) - now))).end_object();
    }
    json.end_array();
    const Score& then = what_if.score;
    json.key("coverage").begin_object().key("screen").string(screen_name(report.screen));
    json.key("value").number(percent(then.coverage(report.screen))).key("literal").number(percent(then.literal));
    json.key("standard").number(percent(then.standard)).key("lenient").number(percent(then.lenient));
    percent_or_null("required", then.required);
    percent_or_null("preferred", then.preferred);
    json.key("ceiling").number(percent(then.ceiling)).end_object();
    percent_or_null("proof", then.proof);
    json.end_object();
}

} // namespace analyzer
