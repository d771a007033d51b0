// Finds written dates and ranges of dates: "June 2023 – present", "06/2018", "2021.03", "2016 / 09", "since 1862",
// "Summer 2022", "2012年至今", "2019-21", "03/21 -", "May 23 – Jan 26", "Q1 2020 – Q3 2021", "(expected) May 2026", "Feb. 2021 - Mar. 2021". Month names and such are in
// lexicons/parse/dates.lex. In: the words of one text. Out: the dates in text order, never overlapping. A range may
// go on in the next line after its dash; everything else of a date stands on one line. Linear in the tokens.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/resume_words.hpp"

#include <vector>

namespace analyzer {

struct FoundDate {
    DateRange range;
    TokenRange tokens;
    bool two_ended = false; ///< both ends are written, or it is open ("present", "since")
    bool expected = false;  ///< "expected May 2026"
};

std::vector<FoundDate> find_dates(const ResumeWords& words);

} // namespace analyzer
