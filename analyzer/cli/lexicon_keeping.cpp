// `backstory lexicon check|fix|export`: for those who keep the word lists.
// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.hpp"
#include "cli/lexicon_actions.hpp"
#include "lexicon/check_lexicon.hpp"
#include "lexicon/export_lexicon.hpp"
#include "lexicon/fix_lexicon.hpp"
#include "report/terminal_text.hpp"

#include <ostream>

namespace analyzer {

namespace po = boost::program_options;

Result<ExitCode> check_lexicon_folders(const std::vector<std::string>& folders, const po::variables_map&,
                                       const Streams& streams) {
    std::vector<LexiconFile> files;
    for (const std::string& folder : folders) {
        Result<std::vector<LexiconFile>> loaded = load_lexicon_folder(folder);
        if (!loaded) return loaded.error();
        std::move(loaded->begin(), loaded->end(), std::back_inserter(files));
    }
    if (folders.empty()) files = Lexicon::built_in().files();
    const std::vector<LexiconProblem> problems = check_lexicon(files);
    for (const LexiconProblem& problem : problems) {
        streams.out << terminal_text(problem.file + ":" + std::to_string(problem.line) + ": " +
                                     problem.message)
                    << '\n';
    }
    if (problems.empty()) {
        const Result<Lexicon> lexicon = Lexicon::from_files(files);
        if (!lexicon) return lexicon.error();
        std::size_t forms = 0;
        for (TermIndex i = 0; i < lexicon->term_count(); ++i) forms += lexicon->forms(i).size();
        streams.out << files.size() << " files, " << lexicon->term_count() << " terms, " << forms
                    << " forms, " << lexicon->list_count() << " lists: no problem found\n";
        return ExitCode::ran;
    }
    return Error{"bad-lexicon", std::to_string(problems.size()) + " problems found",
                 folders.empty() ? "" : folders.front(), "mend them in the order shown"};
}

Result<ExitCode> fix_lexicon_folders(const std::vector<std::string>& folders, const po::variables_map&,
                                     const Streams& streams) {
    if (folders.empty()) return usage_error("name the folder whose .lex files are put in order", "lexicon");
    std::size_t files = 0;
    std::size_t changed = 0;
    for (const std::string& folder : folders) {
        const Result<std::vector<LexiconFile>> loaded = load_lexicon_folder(folder);
        if (!loaded) return loaded.error();
        for (const LexiconFile& file : *loaded) {
            const Result<std::string> fixed = fix_lexicon(file);
            if (!fixed) return fixed.error();
            ++files;
            if (*fixed == file.text) continue;
            const Result<ExitCode> written = deliver(*fixed, file.name, streams);
            if (!written) return written;
            ++changed;
            streams.out << "put in order: " << terminal_text(file.name) << '\n';
        }
    }
    streams.out << files << " files, " << changed
                << " changed; `backstory lexicon check` says what order cannot mend\n";
    return ExitCode::ran;
}

Result<ExitCode> export_terms(const std::vector<std::string>& subjects, const po::variables_map& options,
                              const Streams& streams) {
    if (!subjects.empty())
        return usage_error("`lexicon export` takes no `" + subjects.front() + "`", "lexicon");
    const Result<std::shared_ptr<const Lexicon>> lexicon = chosen_lexicon(options);
    if (!lexicon) return lexicon.error();
    return deliver(export_lexicon(**lexicon), text_option(options, "output"), streams);
}

} // namespace analyzer
