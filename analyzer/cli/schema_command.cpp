// `backstory schema NAME`: the published JSON Schemas.
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "report/schemas.hpp"

#include <ostream>

namespace analyzer {

namespace {

namespace po = boost::program_options;

void declare(po::options_description&, po::positional_options_description& positions) {
    positions.add("name", -1);
}

Result<ExitCode> run(const po::variables_map& options, const Streams& streams) {
    const std::vector<std::string> names = list_option(options, "name");
    std::string known;
    for (const std::string_view name : schema_names()) known.append(known.empty() ? "" : ", ").append(name);
    if (names.size() != 1) return usage_error("name a schema (" + known + ")", "schema");
    const std::string_view text = schema_text(names.front());
    if (text.empty())
        return usage_error("no schema is called `" + names.front() + "` (there are " + known + ")", "schema");
    streams.out << text;
    return ExitCode::ran;
}

} // namespace

Command schema_command() {
    return {"schema",      "Prints the JSON Schema of a report",
            "schema NAME", "  backstory schema gap-report\n",
            declare,       run};
}

} // namespace analyzer
