// `backstory prep RESUME POSTING`: the interview pack.
// SPDX-License-Identifier: Apache-2.0
#include "analyze/analyze.hpp"
#include "bridge/stories.hpp"
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "cli/page_output.hpp"
#include "report/prep_page.hpp"
#include "report/write_calendar.hpp"
#include "report/write_gap_report.hpp"

#include <algorithm>

namespace analyzer {

namespace {

namespace po = boost::program_options;

constexpr const char* formats = "text, json, markdown or html";

void declare(po::options_description& options, po::positional_options_description& positions) {
    declare_page_output(options, formats);
    options.add_options()("interview-date", po::value<std::string>(), "YYYY-MM-DD: the day of the interview");
    options.add_options()("decision-date", po::value<std::string>(),
                          "YYYY-MM-DD: the day by which they hope to decide");
    options.add_options()("interviewer", po::value<std::vector<std::string>>()->composing(),
                          "a name to write to; repeatable, a letter each");
    options.add_options()("story", po::value<std::string>(),
                          "a file with your own stories, in the form below");
    options.add_options()("ics", po::value<std::string>(),
                          "write the dates to this calendar file; - for standard output");
    declare_redact(options);
    declare_sensitive(options);
    declare_today(options);
    declare_lexicon(options);
    declare_reading(options);
    positions.add("resume", 1).add("posting", 1);
}

Result<std::optional<Day>> optional_day(const po::variables_map& options, const char* name) {
    if (options.count(name) == 0) return std::optional<Day>();
    const Result<Day> day =
        day_option(text_option(options, name), (std::string("--") + name).c_str(), "prep");
    if (!day) return day.error();
    return std::optional<Day>(*day);
}

Result<PackRequest> requested(const po::variables_map& options) {
    PackRequest request;
    const Result<std::optional<Day>> interview = optional_day(options, "interview-date");
    if (!interview) return interview.error();
    const Result<std::optional<Day>> decision = optional_day(options, "decision-date");
    if (!decision) return decision.error();
    if (*interview && *decision && **decision < **interview) {
        return usage_error("--decision-date lies before --interview-date", "prep");
    }
    if (options.count("ics") && !*interview && !*decision) {
        return usage_error("--ics has no date to write without --interview-date or --decision-date", "prep");
    }
    request.interview = *interview;
    request.decision = *decision;
    for (const std::string& name : list_option(options, "interviewer")) {
        const bool blank = name.find_first_not_of(" \t") == std::string::npos;
        if (blank) return usage_error("--interviewer names nobody", "prep");
        request.interviewers.push_back(name);
    }
    if (options.count("story")) {
        const std::string file = text_option(options, "story");
        const Result<std::string> text = load_file(file, Limits{});
        if (!text) return text.error();
        Result<std::vector<Story>> stories = read_stories(*text, file);
        if (!stories) return stories.error();
        request.stories = std::move(*stories);
    }
    return request;
}

Result<ExitCode> run(const po::variables_map& options, const Streams& streams) {
    const std::vector<std::string> resumes = list_option(options, "resume");
    const std::vector<std::string> postings = list_option(options, "posting");
    if (resumes.size() != 1 || postings.size() != 1) {
        return usage_error("name a résumé and a posting, in this order", "prep");
    }
    const Result<PageOutput> output = page_output(options, streams, formats, "prep");
    if (!output) return output.error();
    if (text_option(options, "ics") == "-" && output->file.empty()) {
        return usage_error("--ics - needs --output FILE: two documents do not fit into one stream", "prep");
    }
    const Result<Day> today = chosen_today(options, "prep");
    if (!today) return today.error();
    const Result<PackRequest> request = requested(options);
    if (!request) return request.error();
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
                            {today->iso(), today->year_month(), Screen::standard, reading.sandbox,
                             chosen_sensitive(options), &*request});
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
    if (options.count("ics")) {
        const std::string calendar_file = text_option(options, "ics");
        const std::optional<std::string> calendar = write_calendar(report, *today);
        const Result<ExitCode> delivered =
            deliver(calendar.value_or(""), calendar_file == "-" ? std::string() : calendar_file, streams);
        if (!delivered) return delivered;
    }
    const std::string content = output->format == "json"
                                    ? write_gap_report(report, JsonWriter::Style::pretty, nullptr)
                                    : render_page(prep_page(report), *output);
    return deliver(content, output->file, streams);
}

} // namespace

Command prep_command() {
    return {
        "prep",
        "Makes the interview pack: stories, questions, ways out, first message, letters and dates",
        "prep RESUME POSTING [options]",
        "  backstory prep resume.pdf posting.txt --interview-date 2026-12-03 --decision-date 2026-12-11 \\\n"
        "      --interviewer \"Ana Ruiz\" --story stories.txt --ics interview.ics\n\n"
        "A story file holds blocks like this one, a blank line between two; `shows` names what the posting "
        "asks for:\n"
        "  story: falls-huddle\n"
        "  title: Fewer falls on the ward\n"
        "  challenge: Nine falls a quarter, and everybody blamed the night shift.\n"
        "  action: I started a five-minute huddle and kept the list myself.\n"
        "  result: Three falls a quarter by June.\n"
        "  shows: leadership | patient safety\n",
        declare,
        run};
}

} // namespace analyzer
