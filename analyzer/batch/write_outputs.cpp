// SPDX-License-Identifier: Apache-2.0
#include "batch/write_outputs.hpp"

#include "batch/blind_names.hpp"
#include "batch/ranking_page.hpp"
#include "batch/record.hpp"
#include "batch/replace_file.hpp"
#include "batch/write_ranking_csv.hpp"
#include "batch/write_run.hpp"
#include "report/render_html.hpp"

#include <unistd.h>

#include <cerrno>

namespace analyzer {
namespace {

Error unreadable_checkpoint() {
    return {"checkpoint-damaged", "a record that was written cannot be read again", "reports.ndjson",
            "check the disk, then give the same command again"};
}

bool read_place(int descriptor, const RecordPlace& place, std::string& line) {
    line.resize(place.bytes);
    std::size_t used = 0;
    while (used < line.size()) {
        const ssize_t got =
            pread(descriptor, line.data() + used, line.size() - used, static_cast<off_t>(place.begin + used));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        used += static_cast<std::size_t>(got);
    }
    return true;
}

/// Copies the records in the order of the entries and collects their rows.
std::optional<Error> sort_records(const RunIdentity& identity, const Walk& walk, const Checkpoint& checkpoint,
                                  ReplacedFile& sorted, std::vector<RankingRow>& rows) {
    sorted.write(header_record(identity));
    std::string line;
    for (const BatchEntry& entry : walk.entries) {
        const auto kept = checkpoint.kept().records.find(entry.name);
        if (kept == checkpoint.kept().records.end()) return unreadable_checkpoint();
        for (const RecordPlace& place : kept->second.places) {
            if (place.bytes == 0) continue;
            if (!read_place(checkpoint.descriptor(), place, line)) return unreadable_checkpoint();
            Record record = read_record(std::string_view(line).substr(0, line.size() - 1));
            if (record.kind != RecordKind::row) return unreadable_checkpoint();
            rows.push_back(std::move(record.row));
            sorted.write(line);
        }
    }
    return std::nullopt;
}

std::size_t count_dropped(const Walk& walk, const KeptRun& kept) {
    std::size_t found = 0;
    for (const BatchEntry& entry : walk.entries) found += kept.records.count(entry.name);
    return kept.records.size() - found;
}

} // namespace

std::optional<Error> write_outputs(const Assessment& assessment, const BatchOptions& options,
                                   const Walk& walk, const Checkpoint& checkpoint, BatchState& state) {
    const std::string folder = options.output + "/";
    ReplacedFile sorted(folder + "reports.ndjson");
    std::vector<RankingRow> rows;
    if (std::optional<Error> failed = sort_records(assessment.identity, walk, checkpoint, sorted, rows))
        return failed;
    const Ranking ranking = rank_rows(rows, assessment.identity.postings.size());
    state.content_groups = ranking.content_groups;
    state.person_groups = ranking.person_groups;
    state.dropped = count_dropped(walk, checkpoint.kept());

    std::vector<std::pair<const char*, std::string>> outputs = {
        {"ranking.csv", write_ranking_csv(rows, ranking, assessment.identity)},
        {"ranking.html",
         render_html(ranking_page(rows, ranking, assessment.identity, assessment.lexicon, options.top))},
        {"failures.ndjson", write_failures(rows, walk.refusals)},
        {"run.json", write_run(assessment, options, rows, state)},
    };
    if (assessment.blind) outputs.emplace_back("who-is-who.csv", write_who_is_who(walk.entries, rows));
    for (const auto& [name, content] : outputs) {
        if (std::optional<Error> failed = replace_file(folder + name, content)) return failed;
    }
    return sorted.finish();
}

} // namespace analyzer
