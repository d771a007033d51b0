// `backstory check RESUME POSTING`: the main job.
// SPDX-License-Identifier: Apache-2.0
#include "analyze/analyze.hpp"
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "cli/page_output.hpp"
#include "report/gap_page.hpp"
#include "report/redact_page.hpp"
#include "report/render_text.hpp"
#include "report/write_explanation.hpp"
#include "report/write_gap_report.hpp"
#include "report/write_sarif.hpp"
#include "report/write_what_if.hpp"
#include "score/what_if.hpp"

namespace analyzer {

namespace {

namespace po = boost::program_options;

constexpr const char* formats = "text, json, markdown, html or sarif";

void declare(po::options_description& options, po::positional_options_description& positions) {
    declare_page_output(options, formats);
    declare_redact(options);
    declare_screen(options);
    options.add_options()("fail-under", po::value<double>(),
                          "exit 1 if the coverage is under this (0 to 100)");
    options.add_options()("what-if", po::value<std::string>(),
                          "\"TERM, TERM\": what showing these truthfully at work would add to the coverage");
    options.add_options()("explain", "print the sum line by line instead of the report");
    declare_sensitive(options);
    declare_today(options);
    declare_lexicon(options);
    declare_rules(options);
    declare_reading(options);
    positions.add("resume", 1).add("posting", 1);
}

Result<ExitCode> run(const po::variables_map& options, const Streams& streams) {
    const std::vector<std::string> resumes = list_option(options, "resume");
    const std::vector<std::string> postings = list_option(options, "posting");
    if (resumes.size() != 1 || postings.size() != 1) {
        return usage_error("name a résumé and a posting, in this order", "check");
    }
    const Result<PageOutput> output = page_output(options, streams, formats, "check");
    if (!output) return output.error();
    const std::vector<std::string> assumed = split_terms(text_option(options, "what-if"));
    if (options.count("what-if") && assumed.empty()) return usage_error("--what-if names no term", "check");
    const Result<Screen> screen = chosen_screen(options, "check");
    if (!screen) return screen.error();
    const Result<Day> today = chosen_today(options, "check");
    if (!today) return today.error();
    const Result<std::vector<std::string>> rules_off = chosen_rules_off(options, "check");
    if (!rules_off) return rules_off.error();
    const Result<std::shared_ptr<const Lexicon>> lexicon = chosen_lexicon(options);
    if (!lexicon) return lexicon.error();

    const ReaderOptions reading = reader_options(options);
    ReaderClient reader(reading);
    Result<SourceFile> resume = load_source(reader, resumes.front());
    if (!resume) return resume.error();
    const Result<SourceFile> posting = load_source(reader, postings.front());
    if (!posting) return posting.error();

    const PreparedResume prepared(*resume, **lexicon, today->year_month());
    Report report = analyze(prepared, PreparedPosting(*posting, **lexicon),
                            {today->iso(), today->year_month(), *screen, reading.sandbox,
                             chosen_sensitive(options), nullptr, *rules_off});
    report.redactor = chosen_redactor(options, prepared, today->year_month());
    resume->path = report.redactor.apply_to_path(resume->path); // the rules have seen the true name
    if (report.status == Status::unreadable) {
        return Error{"unreadable", "the text holds no words that can be screened", resumes.front(),
                     "see what `backstory read` makes of it, and save it again with plain text"};
    }
    if (report.status == Status::nothing_to_screen) {
        return Error{"nothing-to-screen", "the posting asks for nothing that can be screened",
                     postings.front(), "check that it is the whole posting, with its requirements"};
    }
    std::optional<WhatIf> what_if;
    if (!assumed.empty()) {
        // No number depends on the months of all work, only the reason of a gate does, and none is written
        // here.
        const ScoreInputs inputs{report.posting, report.matches, report.lexicon, 0, today->year_month()};
        what_if = assume_terms(inputs, report.score, posting->document.text, assumed);
    }
    std::string content;
    if (options.count("explain")) {
        content = write_explanation(report);
        Page page;
        if (what_if) add_what_if(page, report, *what_if);
        content += render_text(redact_page(page, report.redactor), {output->width, output->color});
    } else if (output->format == "json") {
        content = write_gap_report(report, JsonWriter::Style::pretty, what_if ? &*what_if : nullptr);
    } else if (output->format == "sarif") {
        content = write_sarif(report);
    } else {
        content = render_page(gap_page(report, what_if ? &*what_if : nullptr), *output);
    }
    const Result<ExitCode> delivered = deliver(content, output->file, streams);
    if (!delivered) return delivered;
    const bool under = options.count("fail-under") &&
                       percent(report.score.coverage(*screen)) < options["fail-under"].as<double>();
    return under ? ExitCode::under_limit : ExitCode::ran;
}

} // namespace

Command check_command() {
    return {"check",
            "Holds a résumé against a posting: what a screen finds, misses, and what to do",
            "check RESUME POSTING [options]",
            "  backstory check resume.pdf posting.txt\n"
            "  backstory check resume.pdf posting.txt --format json --output gap.json --fail-under 60\n"
            "  backstory check resume.pdf posting.txt --format html --output report.html --redact\n"
            "  backstory check resume.pdf posting.txt --what-if \"PostgreSQL, Docker\"\n",
            declare,
            run};
}

} // namespace analyzer
