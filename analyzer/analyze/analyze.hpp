// The whole pipeline as one function: a résumé and a posting in, a report out. Pure: same inputs, same
// report. A résumé held against many postings, or a posting against many résumés, is prepared (cut into
// words, parsed) once. The files and the lexicon must outlive what is prepared of them and the report.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analyze/annotated_text.hpp"
#include "report/report.hpp"

namespace analyzer {

struct AnalyzeOptions {
    std::string as_of; ///< ISO day
    YearMonth month;   ///< the same, as a month
    Screen screen = Screen::standard;
    bool sandboxed = true;
    bool sensitive = false;            ///< also ask for stories that touch protected topics the page names
    const PackRequest* pack = nullptr; ///< set: the report holds an interview pack made from it
    std::vector<std::string> rules_off = {}; ///< ids of findings' rules that are left out
};

/// A résumé's file, its words and its parts. Neither copied nor moved.
struct PreparedResume {
    PreparedResume(const SourceFile& source, const Lexicon& lexicon, YearMonth month);
    const SourceFile& file;
    const AnnotatedText text;
    const ReadText view;
    const Resume resume;
};

/// The same of a posting.
struct PreparedPosting {
    PreparedPosting(const SourceFile& source, const Lexicon& lexicon);
    const SourceFile& file;
    const AnnotatedText text;
    const ReadText view;
    const Posting posting;
};

/// Both prepared with one lexicon, the résumé with the month of the options.
Report analyze(const PreparedResume& resume, const PreparedPosting& posting, const AnalyzeOptions& options);
/// One of each, once.
Report analyze(const SourceFile& resume, const SourceFile& posting, const Lexicon& lexicon,
               const AnalyzeOptions& options);

} // namespace analyzer
