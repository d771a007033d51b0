// `backstory parse resume|posting FILE`: the parts of a document as JSON.
// SPDX-License-Identifier: Apache-2.0
#include "analyze/annotated_text.hpp"
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "parse/parse_posting.hpp"
#include "parse/parse_resume.hpp"
#include "report/write_posting.hpp"
#include "report/write_resume.hpp"

#include <ostream>

namespace analyzer {

namespace {

namespace po = boost::program_options;

void declare(po::options_description& options, po::positional_options_description& positions) {
    declare_today(options);
    declare_lexicon(options);
    declare_reading(options);
    positions.add("what", 1).add("file", -1);
}

Result<ExitCode> run(const po::variables_map& options, const Streams& streams) {
    const std::vector<std::string> what = list_option(options, "what");
    const std::vector<std::string> files = list_option(options, "file");
    if (what.size() != 1 || (what.front() != "resume" && what.front() != "posting") || files.size() != 1) {
        return usage_error("say `parse resume FILE` or `parse posting FILE`", "parse");
    }
    const Result<Day> today = chosen_today(options, "parse");
    if (!today) return today.error();
    const Result<std::shared_ptr<const Lexicon>> lexicon = chosen_lexicon(options);
    if (!lexicon) return lexicon.error();
    ReaderClient reader(reader_options(options));
    const Result<Document> document = reader.read_file(files.front());
    if (!document) return document.error();
    const AnnotatedText text(*document, **lexicon);
    if (what.front() == "resume") {
        streams.out << write_json_resume(*document, parse_resume(text.view(), today->year_month()));
    } else {
        streams.out << write_posting(document->text, parse_posting(text.view()));
    }
    return ExitCode::ran;
}

} // namespace

Command parse_command() {
    return {"parse",
            "Prints a résumé as JSON Resume, or a posting's requirements as JSON",
            "parse resume|posting FILE [options]",
            "  backstory parse resume resume.pdf > resume.json\n  backstory parse posting posting.txt\n",
            declare,
            run};
}

} // namespace analyzer
