// The records of reports.ndjson, one line each, every one closed by a checksum of the bytes before it:
//   {"schema":"backstory/batch/1",...,"crc":"5f1d0c2a"}                     the run's identity, first
//   {"start":"NAME","crc":"..."}                                           a résumé is being worked on (while
//   running only)
//   {"unchanged":"NAME","crc":"..."}                                       its earlier records hold (while
//   running only)
//   {"stop":true,"crc":"..."}                                              the run ended in order (while
//   running only)
//   {"schema":"backstory/gap-report/1",...,"ranking":{...},"crc":"..."}    a gap report, or why there is none
// A line whose checksum is wrong is damaged and counts as not there. CRC-32 as in zlib, 8 hexadecimal digits.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch/ranking_row.hpp"
#include "batch/run_identity.hpp"
#include "redact/blinding.hpp"

#include <string>
#include <string_view>

namespace analyzer {

std::string header_record(const RunIdentity& identity);
std::string start_record(std::string_view name);
std::string unchanged_record(std::string_view name);
std::string stop_record();
/// `blinding`: what was taken out, or null.
std::string report_record(const Report& report, const RankingRow& row, const Blinding* blinding = nullptr);
/// For a row with an error: status "unreadable".
std::string failure_record(const RunIdentity& identity, const RankingRow& row);

enum class RecordKind : std::uint8_t { damaged, header, start, unchanged, stop, row };

struct Record {
    RecordKind kind = RecordKind::damaged;
    RunIdentity identity; ///< header
    std::string name;     ///< start, unchanged
    RankingRow row;       ///< row
};

/// `line` without its line end.
Record read_record(std::string_view line);

} // namespace analyzer
