// The whole pipeline as one function: a résumé and a posting in, a report out. Pure: same inputs, same report.
// The documents, the lexicon and so the files must outlive the report.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/report.hpp"

namespace analyzer {

struct AnalyzeOptions {
    std::string as_of;          ///< ISO day
    YearMonth month;            ///< the same, as a month
    Screen screen = Screen::standard;
    bool sandboxed = true;
    bool sensitive = false; ///< also ask for stories that touch protected topics the page names
};

Report analyze(const SourceFile& resume_file, const SourceFile& posting_file, const Lexicon& lexicon,
               const AnalyzeOptions& options);

} // namespace analyzer
