// SPDX-License-Identifier: Apache-2.0
#include "report/write_findings.hpp"

#include "report/terminal_text.hpp"
#include "report/wording.hpp"
#include "report/wrap_text.hpp"

namespace analyzer {

void write_findings_member(JsonWriter& json, const std::vector<Finding>& findings,
                           const std::vector<std::string>& rules_off, const SpanWriter& spans) {
    json.key("findings").begin_array();
    for (const Finding& finding : findings) {
        json.begin_object().key("rule").string(finding.rule);
        json.key("severity").string(severity_name(finding.severity));
        json.key("message").string(finding.message);
        json.key("advice").string_or_null(finding.advice);
        json.key("caution").string_or_null(finding.caution);
        json.key("evidenceClass").string(evidence_class_name(finding.evidence));
        json.key("source").string(finding.source);
        json.key("page");
        finding.page == 0 ? json.null() : json.integer(finding.page);
        json.key("span");
        if (finding.span.empty())
            json.null();
        else
            spans.object(json, finding.span);
        json.end_object();
    }
    json.end_array();
    write_rules_off_member(json, rules_off);
}

std::string with_page(const Finding& finding, const Lexicon& lexicon) {
    const std::string number = std::to_string(finding.page);
    if (finding.page <= 1 || finding.message.find("page " + number) != std::string::npos)
        return finding.message;
    return finding.message + " " + say(lexicon, "report/on-page", {{"page", number}});
}

void write_rules_off_member(JsonWriter& json, const std::vector<std::string>& rules_off) {
    if (rules_off.empty()) return;
    json.key("rulesOff").begin_array();
    for (const std::string& rule : rules_off) json.string(rule);
    json.end_array();
}

std::string rules_off_words(const std::vector<std::string>& rules_off, const Lexicon& lexicon) {
    std::string names;
    for (const std::string& rule : rules_off) names += (names.empty() ? "" : ", ") + rule;
    return names.empty() ? names : say(lexicon, "report/rules-off", {{"names", names}});
}

std::string write_findings_text(const std::vector<Finding>& findings,
                                const std::vector<std::string>& rules_off, const Lexicon& lexicon,
                                std::size_t width) {
    std::string out;
    if (findings.empty()) out = wrap_text(say(lexicon, "report/no-findings"), {"", ""}, width);
    for (const Finding& finding : findings) {
        std::string first = std::string(severity_name(finding.severity)) + ' ' + finding.rule;
        first.resize(16, ' ');
        out += wrap_text(terminal_text(with_page(finding, lexicon)), {first, "                "}, width);
        const std::string last = finding.advice.empty()    ? finding.caution
                                 : finding.caution.empty() ? finding.advice
                                                           : finding.advice + " " + finding.caution;
        const std::string known =
            say(lexicon, std::string("report/known-") + evidence_class_name(finding.evidence));
        out += wrap_text(terminal_text(last + (last.empty() ? "" : " ") + known),
                         {"                ", "                "}, width);
    }
    if (!findings.empty()) out += '\n' + wrap_text(say(lexicon, "report/known-words"), {"", ""}, width);
    const std::string off = rules_off_words(rules_off, lexicon);
    if (!off.empty()) out += '\n' + wrap_text(off, {"", ""}, width);
    return out;
}

} // namespace analyzer
