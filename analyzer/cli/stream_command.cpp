// `backstory stream --posting FILE`: NDJSON résumés in, gap reports out, a line each and in the same order. A bad
// line costs that line. Each line is written before the next is read, so memory is constant and a slow reader slows
// the whole pipe.
// SPDX-License-Identifier: Apache-2.0
#include "analyze/analyze.hpp"
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "cli/record_id.hpp"
#include "document/input_records.hpp"
#include "report/write_gap_report.hpp"
#include "score/score_matches.hpp"
#include "text/sha256.hpp"

#include <deque>
#include <ostream>

namespace analyzer {

namespace {

namespace po = boost::program_options;

void declare(po::options_description& options, po::positional_options_description&) {
    options.add_options()("posting", po::value<std::vector<std::string>>()->multitoken()->composing(),
                          "the posting, or several: each résumé then gives a line for each, in this order");
    declare_screen(options);
    declare_today(options);
    declare_lexicon(options);
    declare_rules(options);
    declare_reading(options);
}

/// The résumé of a record. What a text is gets told from its content, as with files.
Result<SourceFile> load_record(ReaderClient& reader, const InputRecord& record) {
    // "-" would be standard input, which holds the records.
    if (!record.text) return load_source(reader, record.path == "-" ? "./-" : record.path);
    Result<Document> document = reader.read_bytes(*record.text, record.name());
    if (!document) return document.error();
    return SourceFile{record.name(), sha256(*record.text), record.text->size(), std::move(*document)};
}

std::string write_unreadable(const RecordId& id, const Error& error) {
    JsonWriter json(JsonWriter::Style::one_line);
    json.begin_object();
    write_record_id(json, id);
    json.key("schema").string("backstory/gap-report/1").key("status").string("unreadable");
    json.key("error").begin_object().key("code").string(error.code).key("message").string(error.message);
    json.key("where").string(error.where).key("next").string(error.next).end_object();
    json.end_object();
    return json.take();
}

/// The report's object with the id as its first member.
std::string write_report(const RecordId& id, const Report& report) {
    JsonWriter json(JsonWriter::Style::one_line);
    json.begin_object();
    write_record_id(json, id);
    json.end_object();
    std::string line = json.take();
    line.replace(line.rfind('}'), std::string::npos, ",");
    return line + write_gap_report(report, JsonWriter::Style::one_line).substr(1);
}

Result<ExitCode> run(const po::variables_map& options, const Streams& streams) {
    const std::vector<std::string> posting_paths = list_option(options, "posting");
    if (posting_paths.empty()) return usage_error("name a posting with --posting FILE", "stream");
    const Result<Screen> screen = chosen_screen(options, "stream");
    if (!screen) return screen.error();
    const Result<Day> today = chosen_today(options, "stream");
    if (!today) return today.error();
    const Result<std::vector<std::string>> rules_off = chosen_rules_off(options, "stream");
    if (!rules_off) return rules_off.error();
    const Result<std::shared_ptr<const Lexicon>> lexicon = chosen_lexicon(options);
    if (!lexicon) return lexicon.error();
    const ReaderOptions reading = reader_options(options);
    const AnalyzeOptions analysis{today->iso(), today->year_month(), *screen, reading.sandbox, false,
                                  nullptr,      *rules_off};

    ReaderClient reader(reading);
    std::deque<SourceFile> files; // the postings prepared below point into these
    std::deque<PreparedPosting> postings;
    for (const std::string& path : posting_paths) {
        Result<SourceFile> file = load_source(reader, path);
        if (!file) return file.error();
        files.push_back(std::move(*file));
        postings.emplace_back(files.back(), **lexicon);
        const Posting& asked = postings.back().posting;
        const std::vector<Match> none(asked.requirements.size());
        if (score_matches({asked, none, **lexicon, 0}).nothing_to_screen) {
            return Error{"nothing-to-screen", "the posting asks for nothing that can be screened", path,
                         "check that it is the whole posting, with its requirements"};
        }
    }
    InputRecords records(streams.in, "standard input");
    while (const std::optional<InputRecord> record = records.next()) {
        const Result<SourceFile> file =
            record->refused ? record->refused.value() : load_record(reader, *record);
        if (file) {
            const PreparedResume resume(*file, **lexicon, analysis.month);
            for (const PreparedPosting& posting : postings) {
                streams.out << write_report(record->id, analyze(resume, posting, analysis));
            }
        } else {
            streams.out << write_unreadable(record->id, file.error());
        }
        if (!streams.out.flush()) {
            return Error{"not-written", "the reports could not be written", "standard output",
                         "is the disk full, or did the next program of the pipe end?"};
        }
    }
    return ExitCode::ran;
}

} // namespace

Command stream_command() {
    return {"stream",
            "Holds a stream of résumés against a posting: a gap report a line, for pipes and clusters",
            "stream --posting FILE... [options] < resumes.ndjson",
            "  echo '{\"id\":\"7\",\"path\":\"resume.pdf\"}' | backstory stream --posting posting.txt\n"
            "  backstory stream --posting a.txt b.txt < resumes.ndjson > reports.ndjson\n\n"
            "In, a line each, of 40 MB at most:\n"
            "  {\"id\":\"7\",\"text\":\"...\"} or {\"id\":\"7\",\"path\":\"resume.pdf\"}\n"
            "Out, a line each, in the order they came: the gap report (`backstory schema\n"
            "gap-report`) with the `id` as its first member. What cannot be read costs its own\n"
            "line; its `id` is null where the line itself could not be read:\n"
            "  {\"id\":\"7\",\"schema\":\"backstory/gap-report/1\",\"status\":\"unreadable\",\n"
            "   \"error\":{\"code\",\"message\",\"where\",\"next\"}}\n",
            declare,
            run};
}

} // namespace analyzer
