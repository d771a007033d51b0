// `backstory read FILE`: the text a screener gets.
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "report/terminal_text.hpp"
#include "report/write_document.hpp"

#include <ostream>

namespace analyzer {

namespace {

namespace po = boost::program_options;

void declare(po::options_description& options, po::positional_options_description& positions) {
    options.add_options()("format", po::value<std::string>()->default_value("text"),
                          "text: the text alone; json: with lines, links, hidden text");
    declare_reading(options);
    positions.add("file", -1);
}

Result<ExitCode> run(const po::variables_map& options, const Streams& streams) {
    const std::vector<std::string> files = list_option(options, "file");
    if (files.size() != 1) return usage_error("name one file to read", "read");
    const std::string format = text_option(options, "format");
    if (format != "text" && format != "json") return usage_error("`" + format + "` is no format of this command", "read");
    ReaderClient reader(reader_options(options));
    const Result<Document> document = reader.read_file(files.front());
    if (!document) return document.error();
    if (format == "json") {
        streams.out << write_document(*document, files.front());
        return ExitCode::ran;
    }
    streams.out << document->text;
    if (!document->text.empty() && document->text.back() != '\n') streams.out << '\n';
    for (const HiddenText& hidden : document->hidden) {
        streams.err << "backstory: note: hidden text (" << hidden.reason << ", page " << hidden.page
                    << "), kept out of every number: " << terminal_text(hidden.text.substr(0, 120)) << '\n';
    }
    for (const Warning& warning : document->warnings) {
        streams.err << "backstory: note: " << terminal_text(warning.message) << '\n';
    }
    return ExitCode::ran;
}

} // namespace

Command read_command() {
    return {"read", "Shows the text a screening system gets out of a file", "read FILE [options]",
            "  backstory read resume.pdf\n  backstory read resume.docx --format json\n", declare, run};
}

} // namespace analyzer
