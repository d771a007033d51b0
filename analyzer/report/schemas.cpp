// SPDX-License-Identifier: Apache-2.0
#include "report/schemas.hpp"

#include <array>

#define ANALYZER_EMBED(symbol, file)                                                                                   \
    asm(".section .rodata\n.global " #symbol "_begin\n" #symbol "_begin:\n.incbin \"" BACKSTORY_SCHEMAS file           \
        "\"\n.global " #symbol "_end\n" #symbol "_end:\n.byte 0\n.previous\n");                                        \
    extern "C" const char symbol##_begin[];                                                                            \
    extern "C" const char symbol##_end[];

ANALYZER_EMBED(backstory_schema_gap_report, "/gap-report.schema.json")
ANALYZER_EMBED(backstory_schema_posting, "/posting.schema.json")

namespace analyzer {

namespace {

struct Schema {
    std::string_view name;
    const char* begin;
    const char* end;
};

constexpr std::array<Schema, 2> schemas = {{
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
