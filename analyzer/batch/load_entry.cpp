// SPDX-License-Identifier: Apache-2.0
#include "batch/entry.hpp"
#include "batch/open_file.hpp"
#include "document/input_records.hpp"
#include "document/reader_client.hpp"
#include "text/sha256.hpp"

#include <unistd.h>

#include <cerrno>
#include <sstream>

namespace analyzer {
namespace {

Error too_large(const std::string& name, const Limits& limits) {
    return {"too-large", "the file is larger than " + std::to_string(limits.input_bytes / 1'000'000) + " MB",
            name, "save it again without large pictures, or give a smaller file"};
}

/// `size` bytes from `begin`, or an Error; one byte more is asked for so that growth shows.
Result<std::string> read_range(int descriptor, std::uint64_t begin, std::size_t size,
                               const std::string& name) {
    std::string bytes(size + 1, '\0');
    std::size_t used = 0;
    while (used < bytes.size()) {
        const ssize_t got =
            pread(descriptor, bytes.data() + used, bytes.size() - used, static_cast<off_t>(begin + used));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return cannot_open(errno, name);
        if (got == 0) break;
        used += static_cast<std::size_t>(got);
    }
    bytes.resize(used);
    return bytes;
}

Error changed(const std::string& name) {
    return {"changed-during-read", "the file changed while it was read", name,
            "run again when nothing writes to it"};
}

Result<std::string> read_whole(const OpenFile& file, const std::string& name, const Limits& limits) {
    const auto size = static_cast<std::size_t>(std::max<off_t>(file.state.st_size, 0));
    if (size > limits.input_bytes) return too_large(name, limits);
    Result<std::string> bytes = read_range(file.descriptor.get(), 0, size, name);
    if (!bytes) return bytes;
    struct stat after = {};
    if (fstat(file.descriptor.get(), &after) != 0) return cannot_open(errno, name);
    const bool same = after.st_size == file.state.st_size &&
                      after.st_mtim.tv_sec == file.state.st_mtim.tv_sec &&
                      after.st_mtim.tv_nsec == file.state.st_mtim.tv_nsec;
    if (!same || bytes->size() != size) return changed(name);
    if (bytes->empty()) return Error{"empty", "the file is empty", name, "give a file with text in it"};
    return bytes;
}

Result<Loaded> load_record(const std::string& line, const std::string& name, const Limits& limits) {
    std::istringstream lines(line);
    const std::optional<InputRecord> record = InputRecords(lines, name).next();
    if (!record) return changed(name);
    if (record->refused) {
        Error refused = *record->refused;
        refused.where = name;
        return refused;
    }
    Loaded loaded;
    const auto* number = std::get_if<std::int64_t>(&record->id);
    loaded.id = number != nullptr ? std::to_string(*number) : std::get<std::string>(record->id);
    if (record->text) {
        loaded.bytes = *record->text;
        return loaded;
    }
    // "-" would be standard input.
    Result<std::string> bytes = load_file(record->path == "-" ? "./-" : record->path, limits);
    if (!bytes) return bytes.error();
    loaded.bytes = std::move(*bytes);
    return loaded;
}

} // namespace

Result<Loaded> load_entry(const BatchEntry& entry, const Limits& limits) {
    const std::string name = entry.name;
    const Result<OpenFile> file = open_file(entry.path, entry.root_bytes);
    if (!file) return file.error();
    Loaded loaded;
    if (entry.line == 0) {
        Result<std::string> bytes = read_whole(*file, name, limits);
        if (!bytes) return bytes.error();
        loaded.bytes = std::move(*bytes);
    } else {
        if (entry.line_bytes > InputRecords::default_line_bytes) return too_large(name, limits);
        Result<std::string> line =
            read_range(file->descriptor.get(), entry.line_begin, entry.line_bytes, name);
        if (!line) return line.error();
        if (line->size() < entry.line_bytes) return changed(name);
        line->resize(entry.line_bytes);
        Result<Loaded> record = load_record(*line, name, limits);
        if (!record) return record;
        loaded = std::move(*record);
    }
    loaded.sha256 = sha256(loaded.bytes);
    return loaded;
}

} // namespace analyzer
