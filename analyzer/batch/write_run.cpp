// SPDX-License-Identifier: Apache-2.0
#include "batch/write_run.hpp"

#include "report/write_findings.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <map>

namespace analyzer {
namespace {

std::int64_t whole(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Processor time of this process and of all its children that have ended.
double processor_seconds() {
    double total = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage = {};
        getrusage(who, &usage);
        total += seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }
    return total;
}

void write_this_run(JsonWriter& json, const BatchOptions& options, const BatchState& state) {
    rusage own = {};
    getrusage(RUSAGE_SELF, &own);
    json.key("thisRun").begin_object().key("startedAt").string(options.started_at);
    json.key("seconds").number(static_cast<double>(state.elapsed.count()) / 1000);
    json.key("processorSeconds").number(processor_seconds());
    json.key("peakMemoryBytes").integer(static_cast<std::int64_t>(own.ru_maxrss) * 1024);
    json.key("jobs").integer(whole(options.jobs));
    json.key("reused").integer(whole(state.reused));
    json.key("dropped").integer(whole(state.dropped));
    json.key("damagedLines").integer(whole(state.damaged_lines)).end_object();
}

std::string failure_line(const std::string& name, const std::string& id, const char* status,
                         const Error& error) {
    JsonWriter json(JsonWriter::Style::one_line);
    json.begin_object().key("name").string(name).key("id").string_or_null(id).key("status").string(status);
    json.key("code")
        .string(error.code)
        .key("message")
        .string(error.message)
        .key("next")
        .string(error.next)
        .end_object();
    return json.take();
}

} // namespace

std::string write_run(const Assessment& assessment, const BatchOptions& options,
                      const std::vector<RankingRow>& rows, const BatchState& state) {
    const RunIdentity& identity = assessment.identity;
    JsonWriter json(JsonWriter::Style::pretty);
    json.begin_object().key("schema").string("backstory/batch-run/1");
    json.key("tool").begin_object().key("name").string("backstory").key("version").string(identity.version);
    json.key("rules").string(identity.rules).key("lexicon").string(identity.words).end_object();
    json.key("asOf").string(identity.as_of).key("screen").string(identity.screen);
    json.key("blind").string_or_null(identity.blind).key("sandboxed").boolean(identity.sandboxed);
    write_rules_off_member(json, identity.rules_off);
    std::vector<std::string> inputs;
    for (const std::string& path : options.paths) inputs.push_back(printable_path(path));
    std::sort(inputs.begin(), inputs.end());
    json.key("inputs").begin_array();
    for (const std::string& input : inputs) json.string(input);
    json.end_array();
    json.key("postings").begin_array();
    for (const PostingIdentity& posting : identity.postings) {
        json.begin_object().key("path").string(posting.path).key("sha256").string(posting.sha256);
        json.key("title")
            .string_or_null(posting.title)
            .key("company")
            .string_or_null(posting.company)
            .end_object();
    }
    json.end_array();
    json.key("counts").begin_object().key("resumes").integer(whole(state.total));
    json.key("assessed")
        .integer(whole(state.total - state.unreadable))
        .key("unreadable")
        .integer(whole(state.unreadable));
    json.key("skipped").integer(whole(state.skipped));
    json.key("foldersNotEntered").integer(whole(state.folders_not_entered));
    json.key("sameContent")
        .integer(whole(state.content_groups))
        .key("samePerson")
        .integer(whole(state.person_groups));
    json.end_object();
    std::map<std::string, std::int64_t> reasons;
    for (const RankingRow& row : rows) {
        if (row.error) ++reasons[row.error->code];
    }
    json.key("unreadableBecause").begin_object();
    for (const auto& [code, count] : reasons) json.key(code).integer(count);
    json.end_object();
    write_this_run(json, options, state);
    json.end_object();
    return json.take();
}

std::string write_failures(const std::vector<RankingRow>& rows, const std::vector<Refusal>& refusals) {
    std::vector<std::pair<std::string, std::string>> lines;
    for (const RankingRow& row : rows) {
        if (row.error) lines.emplace_back(row.name, failure_line(row.name, row.id, "unreadable", *row.error));
    }
    for (const Refusal& refusal : refusals)
        lines.emplace_back(refusal.name, failure_line(refusal.name, "", "skipped", refusal.error));
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const auto& [name, line] : lines) text += line;
    return text;
}

} // namespace analyzer
