// Cuts the header lines of an entry (a job, a course of study) into fields and says what each looks like. In: rows of
// the header. Out: fields in text order, dates and lengths of time taken out; cut at TABs, bars, bullets, spaced
// dashes, "at", "@" and ": ", then at commas where the parts are of different kinds. Points are evidence, not
// chances. Example: "Clerk, Acme Ltd – Leeds, UK<TAB>2019 – 2021" gives Clerk (title), Acme Ltd (employer), Leeds, UK
// (place).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/field_points.hpp"
#include "parse/resume_rows.hpp"

#include <vector>

namespace analyzer {

struct EntryField {
    Span span;
    TokenRange tokens;
    std::uint32_t row = 0;
    bool bold = false;
    bool comma_part = false; ///< the comma before it was its only separator
    int title = 0;           ///< points for a job title
    int employer = 0;        ///< points for an employer
    bool place = false;      ///< a town, region or country, "Remote"
    bool junk = false;       ///< a web address, a length of time, a label
};

/// The parts of a field between commas that stand outside brackets, a company's "Ltd" kept with its name.
std::vector<EntryField> comma_fields(const ResumeWords& words, const RowList& list, const EntryField& field);
/// Fields of one row cut at strong separators only.
std::vector<EntryField> strong_fields(const ResumeWords& words, const RowList& list, std::uint32_t row);
/// The same, cut at commas too where that tells title, employer and place apart.
std::vector<EntryField> entry_fields(const ResumeWords& words, const RowList& list, std::uint32_t row);

} // namespace analyzer
