// SPDX-License-Identifier: Apache-2.0
#include "analyze/analyze.hpp"

#include "bridge/build_pack.hpp"
#include "findings/find_findings.hpp"
#include "match/match_requirements.hpp"
#include "parse/legible.hpp"
#include "parse/parse_posting.hpp"
#include "parse/parse_resume.hpp"
#include "score/score_matches.hpp"

#include <algorithm>
#include <set>

namespace analyzer {

namespace {

Months total_work_months(const Resume& resume, YearMonth as_of) {
    std::vector<MonthRange> ranges;
    for (const Position& position : resume.positions) {
        if (position.kind != Position::Kind::work) continue;
        if (const std::optional<MonthRange> range = months_of(position.dates, as_of))
            ranges.push_back(*range);
    }
    return union_of_months(std::move(ranges));
}

/// What the résumé names and the posting does not ask for, in the order it stands.
std::vector<std::string> find_surplus(const ReadText& resume, const ReadText& posting) {
    std::set<TermIndex> known;
    for (const Mention& mention : posting.mentions) known.insert(mention.term);
    std::vector<std::string> surplus;
    for (const Mention& mention : resume.mentions) {
        const Term term = resume.lexicon.term(mention.term);
        if (term.kind != Kind::skill && term.kind != Kind::tool && term.kind != Kind::credential) continue;
        if (known.insert(mention.term).second) surplus.emplace_back(term.name);
    }
    return surplus;
}

} // namespace

PreparedResume::PreparedResume(const SourceFile& source, const Lexicon& lexicon, YearMonth month)
    : file(source), text(source.document, lexicon), view(text.view()), resume(parse_resume(view, month)) {}

PreparedPosting::PreparedPosting(const SourceFile& source, const Lexicon& lexicon)
    : file(source), text(source.document, lexicon), view(text.view()), posting(parse_posting(view)) {}

Report analyze(const PreparedResume& prepared_resume, const PreparedPosting& prepared_posting,
               const AnalyzeOptions& options) {
    const Lexicon& lexicon = prepared_resume.view.lexicon;
    Report report{lexicon,       prepared_resume.file, prepared_posting.file,
                  options.as_of, options.screen,       options.sandboxed};
    report.resume = prepared_resume.resume;
    report.posting = prepared_posting.posting;
    report.rules_off = options.rules_off;
    if (!is_legible(prepared_resume.view.tokens)) {
        report.status = Status::unreadable;
        report.matches.resize(report.posting.requirements.size());
        report.score.parts.resize(report.posting.requirements.size());
        report.findings = find_findings({{report.resume, prepared_resume.view},
                                         options.month,
                                         prepared_resume.file.path,
                                         prepared_resume.file.bytes,
                                         nullptr,
                                         nullptr,
                                         options.rules_off});
        return report;
    }

    const ReadResume resume{report.resume, prepared_resume.view};
    const ReadPosting posting{report.posting, prepared_posting.view};
    report.matches = match_requirements(posting, resume, options.month);

    const ScoreInputs inputs{report.posting, report.matches, lexicon,
                             total_work_months(report.resume, options.month), options.month};
    report.score = score_matches(inputs);
    if (report.score.nothing_to_screen) report.status = Status::nothing_to_screen;
    report.gaps = find_gaps(inputs, report.score, options.screen);

    report.findings =
        find_findings({resume, options.month, prepared_resume.file.path, prepared_resume.file.bytes, &posting,
                       &report.matches, options.rules_off});
    const BridgeInputs bridge{resume,      posting,       report.matches,    report.score,
                              report.gaps, options.month, options.sensitive, options.pack};
    report.bridge = build_bridge(bridge);
    if (options.pack != nullptr) report.pack = build_pack(bridge);
    report.surplus = find_surplus(resume.text, posting.text);
    return report;
}

Report analyze(const SourceFile& resume, const SourceFile& posting, const Lexicon& lexicon,
               const AnalyzeOptions& options) {
    return analyze(PreparedResume(resume, lexicon, options.month), PreparedPosting(posting, lexicon),
                   options);
}

} // namespace analyzer
