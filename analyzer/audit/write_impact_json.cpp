// SPDX-License-Identifier: Apache-2.0
#include "audit/write_impact_json.hpp"

#include "audit/notices.hpp"
#include "report/json_writer.hpp"

namespace analyzer {
namespace {

void write_strings(JsonWriter& json, const char* key, const std::vector<std::string>& values) {
    json.key(key).begin_array();
    for (const std::string& value : values) json.string(value);
    json.end_array();
}

void write_count(JsonWriter& json, const char* key, std::size_t count) {
    json.key(key).integer(static_cast<std::int64_t>(count));
}

void write_group(JsonWriter& json, const ImpactGroup& group) {
    json.begin_object();
    write_strings(json, "categories", group.categories);
    json.key("n").integer(group.count.of).key("count").integer(group.count.hits);
    json.key("rate").number(group.count.rate());
    json.key("highest").boolean(group.highest).key("small").boolean(group.small);
    json.key("impact");
    if (!group.impact) {
        json.null().end_object();
        return;
    }
    const Impact& impact = *group.impact;
    json.begin_object().key("ratio").number(impact.ratio);
    json.key("underFourFifths").boolean(impact.under_four_fifths).key("onePerson").boolean(impact.one_person);
    json.key("test").string(rate_test_name(impact.test)).key("p").number(impact.p);
    json.key("low").number(impact.interval.low).key("high");
    impact.interval.high ? json.number(*impact.interval.high) : json.null();
    json.end_object().end_object();
}

} // namespace

std::string write_impact_json(const Sample& sample, const std::vector<ImpactTable>& tables,
                              const Lexicon& lexicon) {
    JsonWriter json(JsonWriter::Style::pretty);
    json.begin_object().key("schema").string("backstory/adverse-impact/1");
    json.key("measure").string(measure_name(sample.measure)).key("column").string(sample.outcome);
    json.key("median");
    sample.median ? json.number(*sample.median) : json.null();
    write_count(json, "assessed", sample.people.size());
    write_count(json, "notAssessed", sample.not_assessed);
    write_count(json, "withoutDemographics", sample.without_demographics);
    write_count(json, "withoutScore", sample.without_score);
    json.key("tables").begin_array();
    for (const ImpactTable& table : tables) {
        json.begin_object();
        write_strings(json, "by", table.by);
        write_count(json, "unknown", table.unknown);
        json.key("groups").begin_array();
        for (const ImpactGroup& group : table.groups) write_group(json, group);
        json.end_array().end_object();
    }
    json.end_array();
    write_strings(json, "notices", audit_notices(lexicon));
    json.end_object();
    return json.take();
}

} // namespace analyzer
