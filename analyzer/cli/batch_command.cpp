// `backstory batch PATH... --posting FILE...`: many résumés against one or more postings.
// SPDX-License-Identifier: Apache-2.0
#include "batch/run_batch.hpp"
#include "batch/sqlite_export.hpp"
#include "cli/batch_progress.hpp"
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "report/terminal_text.hpp"
#include "score/score_matches.hpp"

#include <sched.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <ctime>
#include <deque>
#include <ostream>

namespace analyzer {

namespace {

namespace po = boost::program_options;

/// Signals that asked to stop so far. A second one ends the run at once.
volatile std::sig_atomic_t stops_asked = 0;

void note_stop(int) {
    stops_asked = stops_asked + 1;
}

void declare(po::options_description& options, po::positional_options_description& positions) {
    options.add_options()("posting", po::value<std::vector<std::string>>()->composing(),
                          "the posting; repeat it for several, each résumé is read once");
    options.add_options()("output", po::value<std::string>(),
                          "the folder for the results; made if it is not there");
    options.add_options()("recursive", "enter the folders inside folders");
    options.add_options()("jobs", po::value<std::size_t>(),
                          "how many résumés at a time (default: one a processor)");
    options.add_options()("top", po::value<std::size_t>(),
                          "show so many rows in ranking.html, and say so; all are in ranking.csv");
    options.add_options()("timeout", po::value<std::uint32_t>(),
                          "seconds that reading one file may take (default 10)");
    options.add_options()("memory", po::value<std::size_t>(),
                          "MiB that reading one file may take (default 488)");
    options.add_options()(
        "blind", "take out who the person is before anything is analyzed; who-is-who.csv tells it apart");
    options.add_options()("blind-schools", "--blind, and the names of schools too");
    options.add_options()("blind-employers", "--blind, and the names of employers too");
    options.add_options()("sqlite", po::value<std::string>(),
                          "write résumés, requirements, matches and evidence into this SQLite database too");
    options.add_options()("fresh", "start over instead of going on with what the folder holds");
    options.add_options()("quiet", "no progress and no summary");
    declare_screen(options);
    declare_today(options);
    declare_lexicon(options);
    declare_rules(options);
    declare_reading(options);
    positions.add("path", -1);
}

std::size_t processors() {
    cpu_set_t set;
    CPU_ZERO(&set);
    if (sched_getaffinity(0, sizeof set, &set) != 0) return 1;
    return static_cast<std::size_t>(std::max(1, CPU_COUNT(&set)));
}

std::string clock_now() {
    const std::time_t now = std::time(nullptr);
    std::tm local = {};
    localtime_r(&now, &local);
    char text[40];
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &local);
    return text;
}

/// The same postings in the same order, whatever the order they were named in.
std::vector<std::string> sorted_postings(const po::variables_map& options) {
    std::vector<std::string> paths = list_option(options, "posting");
    std::sort(paths.begin(), paths.end());
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
    return paths;
}

/// Reads the postings; `files` holds them for as long as the assessment is used.
std::optional<Error> prepare_postings(const std::vector<std::string>& paths, std::deque<SourceFile>& files,
                                      Assessment& assessment) {
    ReaderClient reader(assessment.reading);
    for (const std::string& path : paths) {
        Result<SourceFile> file = load_source(reader, path);
        if (!file) return file.error();
        file->path = printable_path(path);
        files.push_back(std::move(*file));
        auto posting = std::make_unique<PreparedPosting>(files.back(), assessment.lexicon);
        const std::vector<Match> none(posting->posting.requirements.size());
        if (score_matches({posting->posting, none, assessment.lexicon, 0}).nothing_to_screen) {
            return Error{"nothing-to-screen", "the posting asks for nothing that can be screened", path,
                         "check that it is the whole posting, with its requirements"};
        }
        assessment.identity.postings.push_back({files.back().path, files.back().sha256,
                                                posting->posting.title.value,
                                                posting->posting.company.value});
        assessment.postings.push_back(std::move(posting));
    }
    return std::nullopt;
}

void limit_reading(const po::variables_map& options, Limits& limits) {
    if (options.count("timeout")) {
        limits.wall_seconds = options["timeout"].as<std::uint32_t>();
        limits.cpu_seconds = limits.wall_seconds;
    }
    if (options.count("memory")) limits.memory_bytes = options["memory"].as<std::size_t>() << 20;
}

/// An earlier run's day is kept unless another one is asked for: days are not mixed in one ranking.
Result<Day> day_of_run(const po::variables_map& options, const std::string& output, bool& kept) {
    const Result<Day> today = chosen_today(options, "batch");
    if (!today || options.count("today") || options.count("fresh")) return today;
    const std::optional<std::string> earlier = Checkpoint::as_of(output + "/reports.ndjson");
    const std::optional<Day> day = earlier ? parse_day(*earlier) : std::nullopt;
    if (!day || day->iso() == today->iso()) return today;
    kept = true;
    return *day;
}

void choose_blinding(const po::variables_map& options, Assessment& assessment) {
    PersonalScope scope;
    scope.schools = options.count("blind-schools") > 0;
    scope.employers = options.count("blind-employers") > 0;
    scope.blind = options.count("blind") > 0 || scope.schools || scope.employers;
    if (!scope.blind) return;
    assessment.blind = scope;
    assessment.identity.blind = "person";
    if (scope.schools) assessment.identity.blind += ", schools";
    if (scope.employers) assessment.identity.blind += ", employers";
}

Result<ExitCode> run(const po::variables_map& options, const Streams& streams) {
    BatchOptions batch;
    batch.paths = list_option(options, "path");
    batch.output = text_option(options, "output");
    const std::vector<std::string> postings = sorted_postings(options);
    if (batch.paths.empty()) return usage_error("name a folder or files with résumés", "batch");
    if (postings.empty()) return usage_error("name a posting with --posting FILE", "batch");
    if (batch.output.empty()) return usage_error("name a folder for the results with --output DIR", "batch");
    batch.jobs = options.count("jobs") ? options["jobs"].as<std::size_t>() : processors();
    if (batch.jobs < 1 || batch.jobs > 256) return usage_error("--jobs is a number from 1 to 256", "batch");
    batch.top = options.count("top") ? options["top"].as<std::size_t>() : 0;
    batch.recursive = options.count("recursive") > 0;
    batch.fresh = options.count("fresh") > 0;
    batch.started_at = clock_now();
    const Result<Screen> screen = chosen_screen(options, "batch");
    if (!screen) return screen.error();
    bool earlier_day = false;
    const Result<Day> today = day_of_run(options, batch.output, earlier_day);
    if (!today) return today.error();
    const Result<std::vector<std::string>> rules_off = chosen_rules_off(options, "batch");
    if (!rules_off) return rules_off.error();
    const Result<std::shared_ptr<const Lexicon>> lexicon = chosen_lexicon(options);
    if (!lexicon) return lexicon.error();

    ReaderOptions reading = reader_options(options);
    limit_reading(options, reading.limits);
    Assessment assessment{
        **lexicon, {today->iso(), today->year_month(), *screen, reading.sandbox, false, nullptr, *rules_off},
        reading,   {},
        {},        {}};
    assessment.identity.version = BACKSTORY_VERSION;
    assessment.identity.rules = (*lexicon)->rules_hash();
    assessment.identity.words = (*lexicon)->words_hash();
    assessment.identity.as_of = today->iso();
    assessment.identity.screen = screen_name(*screen);
    assessment.identity.sandboxed = reading.sandbox;
    assessment.identity.rules_off = *rules_off;
    choose_blinding(options, assessment);
    std::deque<SourceFile> files;
    if (std::optional<Error> failed = prepare_postings(postings, files, assessment)) return *failed;

    struct sigaction action = {};
    action.sa_handler = note_stop;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGXFSZ, SIG_IGN); // a file size limit shows as a failed write
    const bool quiet = options.count("quiet") > 0;
    BatchProgress progress(streams.err,
                           quiet                        ? BatchProgress::Style::quiet
                           : isatty(STDERR_FILENO) == 1 ? BatchProgress::Style::one_line
                                                        : BatchProgress::Style::lines,
                           **lexicon);
    const Result<BatchState> state = run_batch(
        assessment, batch,
        {[&](const BatchState& now) { progress.show(now); }, [] { return static_cast<int>(stops_asked); }});
    progress.end();
    if (!state) return state.error();
    const std::string summary =
        batch_summary(*state, postings.size(), terminal_text(printable_path(batch.output)),
                      earlier_day ? today->iso() : "", **lexicon);
    if (state->interrupted) {
        streams.err << summary;
        return ExitCode::interrupted;
    }
    if (options.count("sqlite")) {
        const std::string database = text_option(options, "sqlite");
        if (std::optional<Error> failed = export_sqlite(batch.output + "/reports.ndjson", database))
            return *failed;
    }
    if (!quiet) streams.out << summary;
    return state->unreadable + state->skipped > 0 ? ExitCode::some_unread : ExitCode::ran;
}

} // namespace

Command batch_command() {
    return {"batch",
            "Holds many résumés against one or more postings; one bad file costs one file",
            "batch PATH... --posting FILE --output DIR [options]",
            "  backstory batch applications --posting nurse.pdf --output results\n"
            "  backstory batch a b --posting nurse.pdf --posting carer.txt --output results\n\n"
            "PATH is a folder, a file, or an NDJSON file (*.ndjson, *.jsonl) with a record a\n"
            "line: {\"id\":\"7\",\"text\":\"...\"} or {\"id\":\"7\",\"path\":\"resume.pdf\"}. Links inside\n"
            "folders are not followed. DIR gets ranking.html, ranking.csv, reports.ndjson (a\n"
            "gap report a line), failures.ndjson and run.json. Given again, the command reads\n"
            "only what is new or changed; a changed posting, word list or version needs\n"
            "--fresh. No résumé is accepted or rejected, and no line is drawn.\n"
            "Here exit code 3 says that it finished and some inputs could not be read, 130\n"
            "that it was interrupted.\n"
            "\n--sqlite makes the tables run, posting, requirement, resume, report, match,\n"
            "evidence, gate and gap, and the view reach. Questions to begin with:\n"
            "  sqlite3 pool.db \"SELECT name, found, resumes FROM reach ORDER BY found\"\n"
            "  sqlite3 pool.db \"SELECT path, requirement.name, months FROM match\n"
            "    JOIN resume USING (resume) JOIN requirement USING (posting, requirement)\n"
            "    WHERE months >= 24\"\n"
            "  sqlite3 pool.db \"SELECT path, quote, position FROM evidence JOIN resume\n"
            "    USING (resume) WHERE requirement = 'r1' ORDER BY path\"\n",
            declare,
            run};
}

} // namespace analyzer
