// SPDX-License-Identifier: Apache-2.0
#include "report/schemas.hpp"

#include "report/embed.hpp"

#include <array>

ANALYZER_EMBED(backstory_schema_adverse_impact, "schemas/adverse-impact.schema.json")
ANALYZER_EMBED(backstory_schema_gap_report, "schemas/gap-report.schema.json")
ANALYZER_EMBED(backstory_schema_posting, "schemas/posting.schema.json")

namespace analyzer {

namespace {

struct Schema {
    std::string_view name;
    const char* begin;
    const char* end;
};

constexpr std::array<Schema, 3> schemas = {{
    {"adverse-impact", backstory_schema_adverse_impact_begin, backstory_schema_adverse_impact_end},
    {"gap-report", backstory_schema_gap_report_begin, backstory_schema_gap_report_end},
    {"posting", backstory_schema_posting_begin, backstory_schema_posting_end},
}};

} // namespace

std::string_view schema_text(std::string_view name) {
    for (const Schema& schema : schemas) {
        if (schema.name == name) return {schema.begin, static_cast<std::size_t>(schema.end - schema.begin)};
    }
    return {};
}

std::vector<std::string_view> schema_names() {
    std::vector<std::string_view> names;
    for (const Schema& schema : schemas) names.push_back(schema.name);
    return names;
}

} // namespace analyzer
