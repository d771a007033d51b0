// What a batch is asked to read, one résumé each, and what it finds and cannot read.
// A name in reports is the path as UTF-8: other bytes stand as \xHH and a backslash is doubled, so that the
// path can be got back; a line of an NDJSON file adds ":12". Example: "caf\xE9.txt" (Latin-1) is named
// "caf\\xE9.txt" in JSON.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/limits.hpp"
#include "text/result.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace analyzer {

struct BatchEntry {
    std::string name; ///< in records and reports
    std::string path; ///< bytes as the system has them
    /// The beginning of `path` that a person named; no link is followed past it.
    std::uint32_t root_bytes = 0;
    std::uint32_t line = 0; ///< of an NDJSON file, from 1; 0: the file itself is the résumé
    std::uint32_t line_bytes = 0;
    std::uint64_t line_begin = 0;

    bool operator==(const BatchEntry&) const = default;
};

/// Something named or met that is no résumé to read, and why: a link, a pipe, a file over the size limit.
struct Refusal {
    std::string name;
    Error error;
};

/// The bytes of a path as UTF-8, reversibly.
std::string printable_path(std::string_view path);
/// The name that a path and a line give.
std::string entry_name(const BatchEntry& entry);

/// What was read of an entry.
struct Loaded {
    std::string bytes;
    std::string sha256; ///< of `bytes`
    std::string id;     ///< of an NDJSON record, else empty
};

/// Opens without following links below the root and without waiting, takes regular files under the size limit
/// alone, reads once. Fails with not-found, not-permitted, not-a-file, a-link, too-large, empty,
/// changed-during-read, bad-line.
Result<Loaded> load_entry(const BatchEntry& entry, const Limits& limits);

} // namespace analyzer
