// One résumé held against one posting, as far as the ranking needs it; or one résumé that could not be
// assessed. Every record of reports.ndjson carries it as its last member but one, so that a whole run is
// ranked without reading the reports again. Percent from 0 to 100 with one decimal, as reports print them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "redact/blinding.hpp"
#include "report/report.hpp"
#include "text/result.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace analyzer {

/// How much of the page a parser could make sense of; apart from how well it fits.
enum class ParseQuality : std::uint8_t { good, partial, poor };
const char* parse_quality_name(ParseQuality quality);

struct RankingRow {
    std::string name;                  ///< of the entry: its path
    std::string sha256;                ///< of the content; empty if it could not be had
    std::string id;                    ///< of an NDJSON record
    std::uint32_t posting = 0;         ///< index; 0 where not assessed
    std::string person;                ///< the name on the page
    std::vector<std::string> contacts; ///< digests of the normalised e-mail address and telephone number
    double coverage = 0, literal = 0, standard = 0, lenient = 0, ceiling = 0;
    std::optional<double> required, preferred, proof;
    std::uint32_t gates_met = 0, gates_unmet = 0, gates_unproven = 0, gates_to_answer = 0;
    ParseQuality parse_quality = ParseQuality::good;
    std::vector<std::string> parse_problems; ///< stable kebab-case words: no-contact, no-dated-work, ...
    std::optional<Error> error;              ///< why it is not assessed

    bool operator==(const RankingRow&) const = default;
};

/// The row of a report; `name`, `id` and `posting` are the caller's. `blinding`: what was taken out before, or null.
RankingRow ranking_row(const Report& report, const Blinding* blinding = nullptr);

} // namespace analyzer
