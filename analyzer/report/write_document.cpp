// SPDX-License-Identifier: Apache-2.0
#include "report/write_document.hpp"

#include "report/write_findings.hpp"

namespace analyzer {

namespace {

const char* region_name(Region region) {
    switch (region) {
    case Region::body:
        return "body";
    case Region::header:
        return "header";
    case Region::footer:
        return "footer";
    case Region::text_box:
        return "text-box";
    case Region::footnote:
        return "footnote";
    }
    return "body";
}

} // namespace

std::string write_document(const Document& document, const std::string& path,
                           const std::vector<Finding>& findings, const std::vector<std::string>& rules_off) {
    JsonWriter json(JsonWriter::Style::pretty);
    const SpanWriter spans(document.text);
    json.begin_object();
    json.key("path").string(path);
    json.key("mediaType").string(media_type_name(document.media_type));
    json.key("pages").integer(document.pages);
    json.key("characters").integer(spans.offset(static_cast<std::uint32_t>(document.text.size())));
    json.key("title").string_or_null(document.meta_title);
    json.key("author").string_or_null(document.meta_author);
    json.key("modified").string_or_null(document.modified);
    json.key("text").string(document.text);
    json.key("rowOrderText").string_or_null(document.row_order_text);
    json.key("lines").begin_array();
    for (const Line& line : document.lines) {
        json.begin_object();
        json.key("start")
            .integer(spans.offset(line.span.begin))
            .key("end")
            .integer(spans.offset(line.span.end));
        json.key("page").integer(line.page).key("region").string(region_name(line.region));
        if (line.heading_level > 0) json.key("headingLevel").integer(line.heading_level);
        if (line.bold) json.key("bold").boolean(true);
        if (line.list_item) json.key("listItem").boolean(true);
        if (line.font_size > 0) json.key("fontSize").number(static_cast<double>(line.font_size));
        json.end_object();
    }
    json.end_array();
    json.key("links").begin_array();
    for (const Link& link : document.links) {
        json.begin_object();
        spans.members(json, link.span);
        json.key("target").string(link.target).end_object();
    }
    json.end_array();
    json.key("hidden").begin_array();
    for (const HiddenText& hidden : document.hidden) {
        json.begin_object().key("text").string(hidden.text).key("reason").string(hidden.reason);
        json.key("page").integer(hidden.page).end_object();
    }
    json.end_array();
    json.key("features").begin_array();
    for (const Feature& feature : document.features) {
        json.begin_object()
            .key("kind")
            .string(feature_kind_name(feature.kind))
            .key("page")
            .integer(feature.page);
        json.key("count").integer(feature.count);
        if (feature.share > 0) json.key("share").number(static_cast<double>(feature.share));
        if (!feature.sample.empty()) json.key("sample").string(feature.sample);
        json.end_object();
    }
    json.end_array();
    write_findings_member(json, findings, rules_off, spans);
    json.key("warnings").begin_array();
    for (const Warning& warning : document.warnings) {
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
