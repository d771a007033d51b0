// `backstory compare OLD.json NEW.json`: what an edit changed between two gap reports.
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "document/limits.hpp"
#include "report/write_comparison.hpp"

namespace analyzer {

namespace {

namespace po = boost::program_options;

void declare(po::options_description& options, po::positional_options_description& positions) {
    options.add_options()("format", po::value<std::string>()->default_value("text"), "text or json");
    options.add_options()("output", po::value<std::string>(), "write the comparison to this file");
    positions.add("old", 1).add("new", 1);
}

Result<GapReport> load_report(const std::string& path) {
    const Result<std::string> bytes = load_file(path, Limits{});
    if (!bytes) return bytes.error();
    return read_gap_report(*bytes, path == "-" ? "standard input" : path);
}

Result<ExitCode> run(const po::variables_map& options, const Streams& streams) {
    const std::vector<std::string> old_files = list_option(options, "old");
    const std::vector<std::string> new_files = list_option(options, "new");
    if (old_files.size() != 1 || new_files.size() != 1) {
        return usage_error("name the old gap report and the new one, in this order", "compare");
    }
    const std::string format = text_option(options, "format");
    if (format != "text" && format != "json")
        return usage_error("`" + format + "` is no format of this command", "compare");
    const Result<GapReport> before = load_report(old_files.front());
    if (!before) return before.error();
    const Result<GapReport> after = load_report(new_files.front());
    if (!after) return after.error();
    const Result<Comparison> comparison = compare_reports(*before, *after);
    if (!comparison) return comparison.error();
    const Lexicon& lexicon = Lexicon::built_in();
    const std::string content = format == "json"
                                    ? write_comparison_json(*comparison, lexicon, JsonWriter::Style::pretty)
                                    : write_comparison_text(*comparison, lexicon);
    return deliver(content, text_option(options, "output"), streams);
}

} // namespace

Command compare_command() {
    return {"compare",
            "Shows what an edit changed between two gap reports of one posting",
            "compare OLD.json NEW.json [options]",
            "  backstory check resume.pdf posting.txt --format json --output old.json\n"
            "  backstory check edited.pdf posting.txt --format json --output new.json\n"
            "  backstory compare old.json new.json\n",
            declare,
            run};
}

} // namespace analyzer
