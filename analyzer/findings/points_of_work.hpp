// The points a résumé makes about work: bullet points and sentences of jobs, volunteering and projects, for the rules
// about wording. In: a parsed résumé. Out: in text order, each with its tokens, bullets and other signs before the first word
// left out; a point without a word is none. Example: "- Counted stock" gives the two tokens after the dash.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/find_findings.hpp"

#include <cstdint>
#include <vector>

namespace analyzer {

struct Point {
    Span span;
    const Position* position = nullptr;
    std::uint32_t first = 0, last = 0; ///< tokens, half-open
};

std::vector<Point> points_of_work(const FindingInputs& inputs);

/// Words and numbers among tokens [first, last); signs are none.
std::uint32_t words_among(const TokenList& tokens, std::uint32_t first, std::uint32_t last);

} // namespace analyzer
