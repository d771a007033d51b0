// `backstory lexicon suggest FILE...`: what postings ask for and no entry covers.
// SPDX-License-Identifier: Apache-2.0
#include "analyze/suggest_terms.hpp"
#include "cli/inputs.hpp"
#include "cli/lexicon_actions.hpp"
#include "report/terminal_text.hpp"

#include <ostream>

namespace analyzer {

namespace po = boost::program_options;

Result<ExitCode> suggest_lexicon_terms(const std::vector<std::string>& files,
                                       const po::variables_map& options, const Streams& streams) {
    if (files.empty()) return usage_error("name the postings to learn from", "lexicon");
    const Result<std::shared_ptr<const Lexicon>> lexicon = chosen_lexicon(options);
    if (!lexicon) return lexicon.error();
    const std::size_t least = options["at-least"].as<std::size_t>();
    ReaderClient reader(reader_options(options));
    TermSuggestions suggestions(**lexicon);
    bool any = false;
    for (const std::string& file : files) {
        const Result<Document> document = reader.read_file(file);
        if (!document) {
            streams.err << "backstory: note: " << terminal_text(document.error().message + ", " + file)
                        << "; left out\n";
            continue;
        }
        any = true;
        suggestions.add(*document, file);
    }
    if (!any)
        return Error{"nothing-read", "no posting could be read", files.front(), "name files that hold text"};
    for (const SuggestedTerm& term : suggestions.ranked(least)) {
        streams.out << term.files << '\t' << kind_name(term.kind) << '\t' << terminal_text(term.phrase)
                    << '\t' << terminal_text(term.example) << '\n';
    }
    return ExitCode::ran;
}

} // namespace analyzer
