// SPDX-License-Identifier: Apache-2.0
#include "report/write_findings.hpp"

#include "report/terminal_text.hpp"
#include "report/wording.hpp"
#include "report/wrap_text.hpp"

namespace analyzer {

void write_findings_member(JsonWriter& json, const std::vector<Finding>& findings, const SpanWriter& spans) {
    json.key("findings").begin_array();
    for (const Finding& finding : findings) {
        json.begin_object().key("rule").string(finding.rule);
        json.key("severity").string(severity_name(finding.severity));
        json.key("message").string(finding.message);
        json.key("advice").string_or_null(finding.advice);
        json.key("caution").string_or_null(finding.caution);
        json.key("evidenceClass").string(evidence_class_name(finding.evidence));
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
}

std::string write_findings_text(const std::vector<Finding>& findings, const Lexicon& lexicon,
                                std::size_t width) {
    if (findings.empty()) return wrap_text(say(lexicon, "report/no-findings"), {"", ""}, width);
    std::string out;
    for (const Finding& finding : findings) {
        std::string first = std::string(severity_name(finding.severity)) + ' ' + finding.rule;
        first.resize(16, ' ');
        std::string message = finding.message;
        if (finding.page > 1)
            message += " " + say(lexicon, "report/on-page", {{"page", std::to_string(finding.page)}});
        out += wrap_text(terminal_text(message), {first, "                "}, width);
        const std::string last = finding.advice.empty()    ? finding.caution
                                 : finding.caution.empty() ? finding.advice
                                                           : finding.advice + " " + finding.caution;
        const std::string known =
            say(lexicon, std::string("report/known-") + evidence_class_name(finding.evidence));
        out += wrap_text(terminal_text(last + (last.empty() ? "" : " ") + known),
                         {"                ", "                "}, width);
    }
    return out;
}

} // namespace analyzer
