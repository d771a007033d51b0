// `backstory lexicon import-esco|import-onet FOLDER`: another list, fetched by the user, as a `.lex` file of theirs.
// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.hpp"
#include "cli/lexicon_actions.hpp"
#include "lexicon/import/import_esco.hpp"
#include "lexicon/import/import_onet.hpp"
#include "lexicon/import/write_terms.hpp"
#include "report/terminal_text.hpp"

#include <ostream>

namespace analyzer {

namespace po = boost::program_options;

namespace {

using ReadSource = Result<Import> (*)(const std::string& folder, const Lexicon& base);

Result<ExitCode> import_terms(ReadSource read, const std::vector<std::string>& folders,
                              const po::variables_map& options, const Streams& streams) {
    if (folders.size() != 1) return usage_error("name the folder that holds the fetched files", "lexicon");
    const Result<std::shared_ptr<const Lexicon>> base = chosen_lexicon(options);
    if (!base) return base.error();
    const Result<Import> import = read(folders.front(), **base);
    if (!import) return import.error();
    const WrittenTerms written = write_terms(*import, **base);
    const std::string output = text_option(options, "output");
    const Result<ExitCode> delivered = deliver(written.text, output, streams);
    if (!delivered) return delivered;
    streams.err << "backstory: " << written.terms << " terms with " << written.forms << " forms taken over"
                << (output.empty() ? "" : " into " + terminal_text(output)) << "; left out: " << import->known
                << " labels known already, " << import->ordinary << " ordinary, too short or too long, "
                << written.swallowed << " inside longer forms\n";
    return ExitCode::ran;
}

} // namespace

Result<ExitCode> import_esco_terms(const std::vector<std::string>& folders, const po::variables_map& options,
                                   const Streams& streams) {
    return import_terms(import_esco, folders, options, streams);
}

Result<ExitCode> import_onet_terms(const std::vector<std::string>& folders, const po::variables_map& options,
                                   const Streams& streams) {
    return import_terms(import_onet, folders, options, streams);
}

} // namespace analyzer
