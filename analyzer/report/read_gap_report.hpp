// Reads a gap report back (what `check --format json` writes, or one line of `reports.ndjson`): the members that a comparison
// needs, each checked. In: the file's bytes and what to call it. Out: values as in the file, percent from 0 to 100; what is no
// scored gap report is refused with the member that is wrong: "`coverage.standard` is no number from 0 to 100".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/match.hpp"
#include "parse/posting.hpp"
#include "score/gap.hpp"
#include "score/score.hpp"
#include "text/result.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

struct ReportedRequirement {
    std::string id, name, quote, group;
    Kind kind = Kind::skill;
    Necessity necessity = Necessity::required;
    MatchKind match = MatchKind::none;
    Standing standing = Standing::absent;
    double points = 0, possible = 0;
};

struct ReportedGap {
    std::size_t requirement = 0; ///< index
    GapClass gap_class = GapClass::learnable;
    double gain = 0;
};

struct ReportedGate {
    std::size_t requirement = 0; ///< index
    Verdict verdict = Verdict::unproven;
};

struct ReportedCoverage {
    Screen screen = Screen::standard;
    double value = 0, literal = 0, standard = 0, lenient = 0, ceiling = 0;
    std::optional<double> required, preferred;
};

struct GapReport {
    std::string file; ///< what it was read from
    std::string rules, lexicon, as_of;
    std::string resume_path, resume_sha256, resume_name;
    std::string posting_path, posting_sha256, posting_title, posting_company;
    ReportedCoverage coverage;
    std::optional<double> proof;
    std::vector<ReportedRequirement> requirements;
    std::vector<ReportedGate> gates;
    std::vector<ReportedGap> gaps;
};

Result<GapReport> read_gap_report(std::string_view bytes, const std::string& file);

} // namespace analyzer
