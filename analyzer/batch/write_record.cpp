// SPDX-License-Identifier: Apache-2.0
#include "batch/record.hpp"

#include "batch/record_seal.hpp"
#include "report/json_writer.hpp"
#include "report/wording.hpp"
#include "report/write_findings.hpp"
#include "report/write_gap_report.hpp"

namespace analyzer {
namespace {

constexpr auto one_line = JsonWriter::Style::one_line;

void write_optional(JsonWriter& json, const char* key, std::optional<double> value) {
    json.key(key);
    value ? json.number(*value) : json.null();
}

void write_strings(JsonWriter& json, const char* key, const std::vector<std::string>& values) {
    json.key(key).begin_array();
    for (const std::string& value : values) json.string(value);
    json.end_array();
}

void write_error(JsonWriter& json, const Error& error) {
    json.key("error").begin_object().key("code").string(error.code).key("message").string(error.message);
    json.key("where").string(error.where).key("next").string(error.next).end_object();
}

/// The row as an object by itself, without a line end.
std::string row_object(const RankingRow& row) {
    JsonWriter json(one_line);
    json.begin_object().key("name").string(row.name).key("id").string_or_null(row.id);
    json.key("sha256").string_or_null(row.sha256);
    if (row.error) {
        write_error(json, *row.error);
    } else {
        json.key("posting").integer(row.posting).key("person").string_or_null(row.person);
        write_strings(json, "contacts", row.contacts);
        json.key("coverage").number(row.coverage).key("literal").number(row.literal);
        json.key("standard")
            .number(row.standard)
            .key("lenient")
            .number(row.lenient)
            .key("ceiling")
            .number(row.ceiling);
        write_optional(json, "required", row.required);
        write_optional(json, "preferred", row.preferred);
        write_optional(json, "proof", row.proof);
        json.key("gatesMet").integer(row.gates_met).key("gatesUnmet").integer(row.gates_unmet);
        json.key("gatesUnproven")
            .integer(row.gates_unproven)
            .key("gatesToAnswer")
            .integer(row.gates_to_answer);
        json.key("parseQuality").string(parse_quality_name(row.parse_quality));
        write_strings(json, "parseProblems", row.parse_problems);
    }
    json.end_object();
    std::string text = json.take();
    text.pop_back();
    return text;
}

/// The members before the seal: `object` is a whole JSON object and a line end.
std::string with_ranking(std::string object, const RankingRow& row) {
    object.resize(object.size() - 2); // "}\n"
    return object + std::string(ranking_key) + row_object(row);
}

/// The object with what its blinding took out as its last member.
std::string with_blinding(std::string object, const Blinding& blinding, const Lexicon& lexicon) {
    JsonWriter json(one_line);
    json.begin_object().key("pseudonym").string(blinding.pseudonym).key("removed").begin_array();
    for (const Removed& removed : blinding.removed) {
        json.begin_object().key("kind").string(personal_name(removed.kind));
        json.key("places").integer(static_cast<std::int64_t>(removed.places)).end_object();
    }
    json.end_array().key("caution").string(say(lexicon, "blind/residual")).end_object();
    object.resize(object.size() - 2); // "}\n"
    std::string member = json.take();
    member.back() = '}';
    return object + ",\"blind\":" + member + "\n";
}

void write_tool(JsonWriter& json, const RunIdentity& identity) {
    json.key("tool").begin_object().key("name").string("backstory").key("version").string(identity.version);
    json.key("rules").string(identity.rules).key("lexicon").string(identity.words).end_object();
}

} // namespace

std::string header_record(const RunIdentity& identity) {
    JsonWriter json(one_line);
    json.begin_object().key("schema").string(batch_schema);
    write_tool(json, identity);
    json.key("asOf").string(identity.as_of).key("screen").string(identity.screen);
    json.key("blind").string_or_null(identity.blind).key("sandboxed").boolean(identity.sandboxed);
    write_rules_off_member(json, identity.rules_off);
    json.key("postings").begin_array();
    for (const PostingIdentity& posting : identity.postings) {
        json.begin_object().key("path").string(posting.path).key("sha256").string(posting.sha256);
        json.key("title")
            .string_or_null(posting.title)
            .key("company")
            .string_or_null(posting.company)
            .end_object();
    }
    json.end_array().end_object();
    return sealed(json.take());
}

std::string start_record(std::string_view name) {
    JsonWriter json(one_line);
    json.begin_object().key("start").string(name).end_object();
    return sealed(json.take());
}

std::string unchanged_record(std::string_view name) {
    JsonWriter json(one_line);
    json.begin_object().key("unchanged").string(name).end_object();
    return sealed(json.take());
}

std::string stop_record() {
    JsonWriter json(one_line);
    json.begin_object().key("stop").boolean(true).end_object();
    return sealed(json.take());
}

std::string report_record(const Report& report, const RankingRow& row, const Blinding* blinding) {
    std::string object = write_gap_report(report, one_line);
    if (blinding != nullptr) object = with_blinding(std::move(object), *blinding, report.lexicon);
    return sealed(with_ranking(std::move(object), row) + "}\n");
}

std::string failure_record(const RunIdentity& identity, const RankingRow& row) {
    JsonWriter json(one_line);
    json.begin_object().key("schema").string("backstory/gap-report/1");
    write_tool(json, identity);
    json.key("asOf").string(identity.as_of).key("status").string("unreadable");
    json.key("resume").begin_object().key("path").string(row.name);
    if (!row.sha256.empty()) json.key("sha256").string(row.sha256);
    json.end_object();
    write_error(json, *row.error);
    json.end_object();
    return sealed(with_ranking(json.take(), row) + "}\n");
}

} // namespace analyzer
