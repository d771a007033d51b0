// SPDX-License-Identifier: Apache-2.0
#include "batch/assess.hpp"

#include "analyze/make_blind.hpp"
#include "batch/blind_names.hpp"
#include "batch/record.hpp"

#include <algorithm>
#include <array>
#include <new>

namespace analyzer {
namespace {

/// What may end otherwise the next time: with more time, more memory, another permission, a quieter machine.
bool may_pass(std::string_view code) {
    constexpr std::array<std::string_view, 7> codes = {"timeout",
                                                       "memory",
                                                       "crashed",
                                                       "reader-missing",
                                                       "bad-frame",
                                                       "not-permitted",
                                                       "changed-during-read"};
    for (const std::string_view one : codes) {
        if (code == one) return true;
    }
    return false;
}

bool still_holds(const KeptRun& kept, const RankingRow& row) {
    const auto at = kept.records.find(row.name);
    if (at == kept.records.end()) return false;
    const KeptRecords& records = at->second;
    return records.complete() && records.sha256 == row.sha256 && records.id == row.id &&
           !may_pass(records.error_code);
}

/// What was taken out is not missing from the page, and what now stands first on it is no name.
void forget_person(Report& report) {
    report.resume.contact = {};
    const auto concerns_person = [](const Finding& finding) {
        return finding.rule.rfind("CON-", 0) == 0 || finding.rule.rfind("EDU-", 0) == 0;
    };
    std::vector<Finding>& findings = report.findings;
    findings.erase(std::remove_if(findings.begin(), findings.end(), concerns_person), findings.end());
}

RankingRow row_of(const Assessment& assessment, const std::string& name, const Loaded& loaded) {
    RankingRow row;
    row.name = name;
    row.id = assessment.blind ? blind_name(loaded.id) : loaded.id;
    row.sha256 = loaded.sha256;
    return row;
}

/// The records of a file, open or blind: all that is written comes from what the file now holds.
std::string records_of(const Assessment& assessment, RankingRow row, const SourceFile& file,
                       const Blinding* blinding) {
    const PreparedResume resume(file, assessment.lexicon, assessment.options.month);
    std::string lines;
    for (std::uint32_t i = 0; i < assessment.postings.size(); ++i) {
        Report report = analyze(resume, *assessment.postings[i], assessment.options);
        if (report.status == Status::unreadable) {
            row.error = Error{"no-words", "the text holds no words that can be screened", row.name,
                              "see what `backstory read` makes of it, and save it again with plain text"};
            return failure_record(assessment.identity, row);
        }
        if (blinding != nullptr) forget_person(report);
        RankingRow assessed = ranking_row(report, blinding);
        assessed.name = row.name;
        assessed.id = row.id;
        assessed.posting = i;
        lines += report_record(report, assessed, blinding);
    }
    return lines;
}

std::string records_of(const Assessment& assessment, const RankingRow& row, const Loaded& loaded,
                       Document document) {
    const SourceFile file{row.name, loaded.sha256, loaded.bytes.size(), std::move(document)};
    if (!assessment.blind) return records_of(assessment, row, file, nullptr);
    const BlindFile blind = make_blind(file, assessment.lexicon, assessment.options.month, *assessment.blind);
    return records_of(assessment, row, blind.file, &blind.blinding);
}

} // namespace

std::string assess(const Assessment& assessment, const BatchEntry& entry, const KeptRun& kept,
                   ReaderClient& reader) {
    const std::string name = entry.name;
    RankingRow row;
    row.name = name;
    try {
        const Result<Loaded> loaded = load_entry(entry, assessment.reading.limits);
        if (!loaded) {
            row.error = loaded.error();
            return failure_record(assessment.identity, row);
        }
        row = row_of(assessment, name, *loaded);
        if (still_holds(kept, row)) return {};
        // The words for a reader that is told the type by the name, too: records have none.
        Result<Document> document =
            reader.read_bytes(loaded->bytes, entry.line > 0 ? "record.txt" : entry.path);
        if (document) return records_of(assessment, row, *loaded, std::move(*document));
        row.error = document.error();
    } catch (const std::bad_alloc&) {
        row.error =
            Error{"memory", "the résumé needs more memory than allowed", name, "give a shorter document"};
    }
    return failure_record(assessment.identity, row);
}

std::string failure_lines(const Assessment& assessment, const BatchEntry& entry, Error error) {
    RankingRow row;
    row.name = entry.name;
    row.error = std::move(error);
    return failure_record(assessment.identity, row);
}

std::string quarantine_lines(const Assessment& assessment, const BatchEntry& entry) {
    RankingRow row;
    row.name = entry.name;
    if (const Result<Loaded> loaded = load_entry(entry, assessment.reading.limits))
        row = row_of(assessment, row.name, *loaded);
    row.error =
        Error{"quarantined", "two runs ended while they worked on this file, so it is set aside", row.name,
              "give it as plain text; it is tried again once it has changed, or with --fresh"};
    return failure_record(assessment.identity, row);
}

} // namespace analyzer
