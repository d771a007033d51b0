// `backstory read FILE`: the text a screener gets, and what a screener would stumble over.
// SPDX-License-Identifier: Apache-2.0
#include "analyze/inspect.hpp"
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "report/terminal_text.hpp"
#include "report/write_document.hpp"
#include "report/write_findings.hpp"

#include <ostream>

namespace analyzer {

namespace {

namespace po = boost::program_options;

constexpr std::size_t width = 80;

void declare(po::options_description& options, po::positional_options_description& positions) {
    options.add_options()(
        "format", po::value<std::string>()->default_value("report"),
        "report: the text, then the findings; text: the text alone; json: both, with places");
    options.add_options()("as", po::value<std::string>()->default_value("whole"),
                          "whole; body-only: what a reader gets that drops headers, footers and text boxes; "
                          "rows: what one gets that goes row by row across columns");
    declare_today(options);
    declare_lexicon(options);
    declare_rules(options);
    declare_reading(options);
    positions.add("file", -1);
}

std::string with_line_end(std::string text) {
    if (!text.empty() && text.back() != '\n') text += '\n';
    return text;
}

/// The lines that stand in the page's body, blank lines between their blocks.
std::string body_text(const Document& document) {
    std::string text;
    std::uint32_t block = 0;
    for (const Line& line : document.lines) {
        if (line.region != Region::body) continue;
        if (!text.empty() && line.block != block && !line.list_item) text += '\n';
        block = line.block;
        text += line.span.of(document.text);
        text += '\n';
    }
    return text;
}

Result<std::string> text_as(const Document& document, const std::string& view) {
    if (view == "whole") return with_line_end(document.text);
    if (view == "body-only") return body_text(document);
    if (view == "rows")
        return with_line_end(document.row_order_text.empty() ? document.text : document.row_order_text);
    return usage_error("`" + view + "` is no choice for --as", "read");
}

Result<ExitCode> run(const po::variables_map& options, const Streams& streams) {
    const std::vector<std::string> files = list_option(options, "file");
    if (files.size() != 1) return usage_error("name one file to read", "read");
    const std::string format = text_option(options, "format");
    if (format != "report" && format != "text" && format != "json") {
        return usage_error("`" + format + "` is no format of this command", "read");
    }
    const Result<Day> today = chosen_today(options, "read");
    if (!today) return today.error();
    const Result<std::vector<std::string>> rules_off = chosen_rules_off(options, "read");
    if (!rules_off) return rules_off.error();
    const Result<std::shared_ptr<const Lexicon>> lexicon = chosen_lexicon(options);
    if (!lexicon) return lexicon.error();
    ReaderClient reader(reader_options(options));
    const Result<SourceFile> file = load_source(reader, files.front());
    if (!file) return file.error();
    const Document& document = file->document;
    const Result<std::string> text = text_as(document, text_option(options, "as"));
    if (!text) return text.error();
    if (format == "text") {
        streams.out << *text;
        return ExitCode::ran;
    }
    const std::vector<Finding> findings = inspect(*file, **lexicon, today->year_month(), *rules_off);
    if (format == "json") {
        streams.out << write_document(document, files.front(), findings, *rules_off);
        return ExitCode::ran;
    }
    streams.out << *text << '\n'
                << std::string(width, '-') << '\n'
                << write_findings_text(findings, *rules_off, **lexicon, width);
    for (const Warning& warning : document.warnings) {
        streams.err << "backstory: note: " << terminal_text(warning.message) << '\n';
    }
    return ExitCode::ran;
}

} // namespace

Command read_command() {
    return {"read",
            "Shows the text a screening system gets out of a file, and what it would stumble over",
            "read FILE [options]",
            "  backstory read resume.pdf\n"
            "  backstory read resume.docx --as body-only\n"
            "  backstory read resume.docx --format json\n",
            declare,
            run};
}

} // namespace analyzer
