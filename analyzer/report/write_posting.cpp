// SPDX-License-Identifier: Apache-2.0
#include "report/write_posting.hpp"

namespace analyzer {

void write_requirement_members(JsonWriter& json, const SpanWriter& posting_spans,
                               const Requirement& requirement, double weight) {
    json.key("id").string(requirement.id);
    json.key("kind").string(kind_name(requirement.kind));
    json.key("name").string(requirement.name);
    json.key("quote").string(requirement.spans.empty() ? std::string_view()
                                                       : requirement.spans.front().of(posting_spans.text()));
    json.key("necessity").string(necessity_name(requirement.necessity));
    json.key("group").string_or_null(requirement.group);
    if (!requirement.branch.empty()) json.key("branch").string(requirement.branch);
    json.key("minMonths");
    requirement.min_months > 0 ? json.integer(requirement.min_months) : json.null();
    if (requirement.max_months > 0) json.key("maxMonths").integer(requirement.max_months);
    json.key("degreeLevel").string_or_null(degree_level_name(requirement.degree_level));
    json.key("equivalentAccepted");
    requirement.equivalent_accepted ? json.boolean(*requirement.equivalent_accepted) : json.null();
    json.key("implied").boolean(requirement.implied);
    if (weight >= 0) json.key("weight").number(weight);
    json.key("posting").begin_array();
    for (const Span span : requirement.spans) posting_spans.object(json, span);
    json.end_array();
    json.key("section").string(posting_role_name(requirement.section));
}

std::string write_posting(const std::string& text, const Posting& posting) {
    JsonWriter json(JsonWriter::Style::pretty);
    const SpanWriter spans(text);
    json.begin_object();
    json.key("title").string_or_null(posting.title.value);
    json.key("company").string_or_null(posting.company.value);
    json.key("location").string_or_null(posting.location.value);
    json.key("employmentType").string_or_null(posting.employment_type.value);
    json.key("workplace").string_or_null(posting.workplace.value);
    json.key("salary").string_or_null(posting.salary.value);
    json.key("deadline").string_or_null(posting.deadline.value);
    json.key("sections").begin_array();
    for (const PostingSection& section : posting.sections) {
        json.begin_object().key("start").integer(spans.offset(section.span.begin));
        json.key("end").integer(spans.offset(section.span.end));
        json.key("role").string(posting_role_name(section.role)).end_object();
    }
    json.end_array();
    json.key("requirements").begin_array();
    for (const Requirement& requirement : posting.requirements) {
        json.begin_object();
        write_requirement_members(json, spans, requirement, -1);
        json.end_object();
    }
    json.end_array();
    json.key("warnings").begin_array();
    for (const Warning& warning : posting.warnings) {
        json.begin_object()
            .key("code")
            .string(warning.code)
            .key("message")
            .string(warning.message)
            .end_object();
    }
    json.end_array();
    json.end_object();
    return json.take();
}

} // namespace analyzer
