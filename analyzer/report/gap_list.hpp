// The gaps as a person reads them: those worth naming, either/or members together, in the order that helps
// most. In: a report. Out: what to do first (three at most, each with its advice) and the rest by gain. First
// come gaps that the page's own words can close (another name, under way), then by gain; what only
// adds to proof comes last.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/page.hpp"
#include "report/report.hpp"

#include <string>

namespace analyzer {

struct GapList {
    Page::List first, others;
    std::size_t left_out = 0; ///< smaller ones that `others` does not name
};

/// What one gap is, in a line: "Wound care (required; listed, not shown at work)".
std::string gap_words(const Report& report, const Gap& gap);

GapList list_gaps(const Report& report);

} // namespace analyzer
