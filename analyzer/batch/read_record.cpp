// SPDX-License-Identifier: Apache-2.0
#include "batch/record.hpp"

#include "batch/record_seal.hpp"

#include <rapidjson/document.h>

namespace analyzer {
namespace {

using Value = rapidjson::Value;

const Value& nothing() {
    static const Value value;
    return value;
}

const Value& member(const Value& object, const char* key) {
    if (!object.IsObject()) return nothing();
    const auto at = object.FindMember(key);
    return at == object.MemberEnd() ? nothing() : at->value;
}

std::string text(const Value& object, const char* key) {
    const Value& value = member(object, key);
    return value.IsString() ? std::string(value.GetString(), value.GetStringLength()) : std::string();
}

std::optional<double> number(const Value& object, const char* key) {
    const Value& value = member(object, key);
    return value.IsNumber() ? std::optional<double>(value.GetDouble()) : std::nullopt;
}

std::uint32_t count(const Value& object, const char* key) {
    const Value& value = member(object, key);
    return value.IsUint() ? value.GetUint() : 0;
}

bool yes(const Value& object, const char* key) {
    const Value& value = member(object, key);
    return value.IsBool() && value.GetBool();
}

std::vector<std::string> texts(const Value& object, const char* key) {
    std::vector<std::string> found;
    const Value& values = member(object, key);
    if (!values.IsArray()) return found;
    for (const Value& value : values.GetArray()) {
        if (value.IsString()) found.emplace_back(value.GetString(), value.GetStringLength());
    }
    return found;
}

RunIdentity read_identity(const Value& json) {
    RunIdentity identity;
    const Value& tool = member(json, "tool");
    identity.version = text(tool, "version");
    identity.rules = text(tool, "rules");
    identity.words = text(tool, "lexicon");
    identity.as_of = text(json, "asOf");
    identity.screen = text(json, "screen");
    identity.blind = text(json, "blind");
    identity.sandboxed = yes(json, "sandboxed");
    identity.rules_off = texts(json, "rulesOff");
    const Value& postings = member(json, "postings");
    if (!postings.IsArray()) return identity;
    for (const Value& posting : postings.GetArray()) {
        identity.postings.push_back({text(posting, "path"), text(posting, "sha256"), text(posting, "title"),
                                     text(posting, "company")});
    }
    return identity;
}

RankingRow read_row(const Value& json) {
    RankingRow row;
    row.name = text(json, "name");
    row.id = text(json, "id");
    row.sha256 = text(json, "sha256");
    if (const Value& error = member(json, "error"); error.IsObject()) {
        row.error =
            Error{text(error, "code"), text(error, "message"), text(error, "where"), text(error, "next")};
        return row;
    }
    row.posting = count(json, "posting");
    row.person = text(json, "person");
    row.contacts = texts(json, "contacts");
    row.coverage = number(json, "coverage").value_or(0);
    row.literal = number(json, "literal").value_or(0);
    row.standard = number(json, "standard").value_or(0);
    row.lenient = number(json, "lenient").value_or(0);
    row.ceiling = number(json, "ceiling").value_or(0);
    row.required = number(json, "required");
    row.preferred = number(json, "preferred");
    row.proof = number(json, "proof");
    row.gates_met = count(json, "gatesMet");
    row.gates_unmet = count(json, "gatesUnmet");
    row.gates_unproven = count(json, "gatesUnproven");
    row.gates_to_answer = count(json, "gatesToAnswer");
    const std::string quality = text(json, "parseQuality");
    for (const ParseQuality one : {ParseQuality::good, ParseQuality::partial, ParseQuality::poor}) {
        if (quality == parse_quality_name(one)) row.parse_quality = one;
    }
    row.parse_problems = texts(json, "parseProblems");
    return row;
}

bool parse(std::string_view bytes, rapidjson::Document& json) {
    json.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseFullPrecisionFlag>(bytes.data(),
                                                                                    bytes.size());
    return !json.HasParseError() && json.IsObject();
}

} // namespace

Record read_record(std::string_view line) {
    Record record;
    const std::optional<std::string_view> body = unsealed(line);
    if (!body) return record;
    rapidjson::Document json;
    if (const std::size_t at = body->rfind(ranking_key); at != std::string_view::npos) {
        if (!parse(body->substr(at + ranking_key.size()), json)) return record;
        record.row = read_row(json);
        record.kind = RecordKind::row;
        return record;
    }
    if (!parse(std::string(*body) + "}", json)) return record;
    if (text(json, "schema") == batch_schema) {
        record.identity = read_identity(json);
        record.kind = RecordKind::header;
    } else if (json.HasMember("start")) {
        record.name = text(json, "start");
        record.kind = RecordKind::start;
    } else if (json.HasMember("unchanged")) {
        record.name = text(json, "unchanged");
        record.kind = RecordKind::unchanged;
    } else if (json.HasMember("stop")) {
        record.kind = RecordKind::stop;
    }
    return record;
}

} // namespace analyzer
