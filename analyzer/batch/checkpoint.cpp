// SPDX-License-Identifier: Apache-2.0
#include "batch/checkpoint.hpp"

#include "batch/entry.hpp"
#include "batch/read_lines.hpp"
#include "batch/record.hpp"
#include "batch/replace_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace analyzer {
namespace {

constexpr std::size_t records_a_sync = 64;
constexpr std::chrono::seconds longest_unsynced{1};
/// Longer than any record: a report's texts are limited long before this.
constexpr std::size_t longest_record = 256'000'000;

} // namespace

bool KeptRecords::complete() const {
    if (!error_code.empty()) return places.front().bytes > 0;
    return std::all_of(places.begin(), places.end(),
                       [](const RecordPlace& place) { return place.bytes > 0; });
}

std::optional<Error> Checkpoint::cannot_write(int number) {
    const std::string where = printable_path(path_);
    if (number == ENOSPC || number == EDQUOT || number == EFBIG) {
        return Error{"disk-full",
                     "the disk is full (" + std::to_string(kept_.records.size()) + " résumés are kept)",
                     where, "free some space and give the same command again: it goes on from there"};
    }
    return Error{"not-written", std::string("the file cannot be written (") + std::strerror(number) + ")",
                 where, "check the disk, then give the same command again: it goes on from there"};
}

std::optional<std::string> Checkpoint::as_of(const std::string& path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (file.get() < 0) return std::nullopt;
    LineReader reader(file.get(), longest_record);
    FileLine line;
    if (!reader.next(line)) return std::nullopt;
    const Record record = read_record(line.text);
    if (record.kind != RecordKind::header) return std::nullopt;
    return record.identity.as_of;
}

Result<Checkpoint> Checkpoint::open(const std::string& path, const RunIdentity& identity, bool fresh) {
    const int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | (fresh ? O_TRUNC : 0);
    Descriptor file(::open(path.c_str(), flags, 0666));
    if (file.get() < 0) {
        return Error{"not-written", std::string("the file cannot be written (") + std::strerror(errno) + ")",
                     printable_path(path), "give another --output"};
    }
    Checkpoint checkpoint(path, std::move(file), identity.postings.size());
    if (std::optional<Error> refused = checkpoint.take_up(identity)) return *refused;
    if (checkpoint.end_ == 0) {
        if (std::optional<Error> failed = checkpoint.append(header_record(identity))) return *failed;
        sync_folder_of(path);
    }
    return checkpoint;
}

std::optional<Error> Checkpoint::take_up(const RunIdentity& identity) {
    LineReader reader(file_.get(), longest_record);
    FileLine line;
    const std::string where = printable_path(path_);
    for (bool first = true; reader.next(line); first = false) {
        if (!line.ended) { // its writer was killed in the middle
            kept_.torn_tail = true;
            break;
        }
        if (first) {
            const Record header = read_record(line.text);
            if (header.kind != RecordKind::header) {
                return Error{"checkpoint-damaged", "the first line does not say what run this is", where,
                             "give --fresh to start over, or another --output"};
            }
            if (const std::optional<std::string> difference = first_difference(header.identity, identity)) {
                return Error{"identity-differs", "an earlier run differs in " + *difference, where,
                             "give --fresh to start over, or another --output to keep both"};
            }
            kept_.found = true;
        } else {
            keep(line.text, line.begin);
        }
        end_ = line.begin + line.bytes + 1;
    }
    if (reader.failed())
        return Error{"checkpoint-damaged", "the file cannot be read", where, "check the disk"};
    if (ftruncate(file_.get(), static_cast<off_t>(end_)) != 0) return cannot_write(errno);
    return std::nullopt;
}

void Checkpoint::keep(std::string_view line, std::uint64_t begin) {
    const Record record = read_record(line);
    switch (record.kind) {
    case RecordKind::start:
        ++kept_.deaths[record.name];
        return;
    case RecordKind::unchanged:
        kept_.deaths.erase(record.name);
        return;
    case RecordKind::stop:
        kept_.deaths.clear();
        return;
    case RecordKind::header:
        return;
    case RecordKind::row:
        break;
    case RecordKind::damaged:
        ++kept_.damaged_lines;
        return;
    }
    const RankingRow& row = record.row;
    if (row.posting >= postings_) {
        ++kept_.damaged_lines;
        return;
    }
    kept_.deaths.erase(row.name);
    KeptRecords& kept = kept_.records[row.name];
    const std::string code = row.error ? row.error->code : std::string();
    if (kept.places.empty() || kept.sha256 != row.sha256 || kept.id != row.id || kept.error_code != code)
        kept = {row.sha256, row.id, code, std::vector<RecordPlace>(postings_)};
    kept.places[row.posting] = {begin, line.size() + 1};
}

std::optional<Error> Checkpoint::append(std::string_view lines) {
    std::size_t written = 0;
    while (written < lines.size()) {
        const ssize_t got = pwrite(file_.get(), lines.data() + written, lines.size() - written,
                                   static_cast<off_t>(end_ + written));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) {
            const int number = got < 0 ? errno : ENOSPC;
            if (ftruncate(file_.get(), static_cast<off_t>(end_)) != 0) return cannot_write(errno);
            static_cast<void>(sync());
            return cannot_write(number);
        }
        written += static_cast<std::size_t>(got);
    }
    const std::uint64_t begin = end_;
    end_ += lines.size();
    for (std::size_t at = 0; at < lines.size();) {
        const std::size_t end = lines.find('\n', at);
        keep(lines.substr(at, end - at), begin + at);
        ++unsynced_;
        at = end + 1;
    }
    return std::nullopt;
}

std::optional<Error> Checkpoint::sync() {
    unsynced_ = 0;
    synced_at_ = std::chrono::steady_clock::now();
    // A failed sync is never tried again: the system may have dropped what it could not write.
    return fdatasync(file_.get()) == 0 ? std::nullopt : cannot_write(errno);
}

std::optional<Error> Checkpoint::sync_if_due() {
    const bool due = unsynced_ >= records_a_sync ||
                     (unsynced_ > 0 && std::chrono::steady_clock::now() - synced_at_ >= longest_unsynced);
    return due ? sync() : std::nullopt;
}

} // namespace analyzer
