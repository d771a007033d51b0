// `backstory lexicon ACTION ...`: for those who keep the word lists.
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "cli/lexicon_actions.hpp"

#include <algorithm>
#include <array>

namespace analyzer {

namespace {

namespace po = boost::program_options;

struct Row {
    const char* name;
    LexiconAction run;
};

constexpr std::array<Row, 7> actions = {{
    {"check", check_lexicon_folders},
    {"fix", fix_lexicon_folders},
    {"show", show_lexicon_term},
    {"export", export_terms},
    {"suggest", suggest_lexicon_terms},
    {"import-esco", import_esco_terms},
    {"import-onet", import_onet_terms},
}};

void declare(po::options_description& options, po::positional_options_description& positions) {
    options.add_options()("in", po::value<std::string>(),
                          "show: a file whose mentions of the term are explained");
    options.add_options()("at-least", po::value<std::size_t>()->default_value(2),
                          "suggest: in how many files a phrase must stand");
    options.add_options()("output", po::value<std::string>(), "export, import: write to this file");
    declare_lexicon(options);
    declare_reading(options);
    positions.add("what", 1).add("subject", -1);
}

Result<ExitCode> run(const po::variables_map& options, const Streams& streams) {
    const std::vector<std::string> what = list_option(options, "what");
    const auto action = std::find_if(actions.begin(), actions.end(), [&](const Row& row) {
        return what.size() == 1 && what.front() == row.name;
    });
    if (action == actions.end()) {
        return usage_error(what.empty() ? "say what to do with the word lists"
                                        : "`" + what.front() + "` is no action of it",
                           "lexicon");
    }
    return action->run(list_option(options, "subject"), options, streams);
}

} // namespace

Command lexicon_command() {
    return {"lexicon",
            "Keeps the word lists: check, fix, show, export, suggest, import",
            "lexicon check [FOLDER...] | fix FOLDER... | show TERM [--in FILE] | export | suggest FILE... |\n"
            "                 import-esco FOLDER | import-onet FOLDER",
            "  backstory lexicon check lexicons              every fault, and every example tried\n"
            "  backstory lexicon fix my-words                put the blocks and keys in order\n"
            "  backstory lexicon show Go --in posting.txt    what it knows of Go, and why each one counts or "
            "not\n"
            "  backstory lexicon export --output terms.tsv   all terms as a table\n"
            "  backstory lexicon suggest postings/*.txt      what they ask for and no entry covers\n"
            "  backstory lexicon import-esco ESCO-folder --output my-words/esco.lex\n"
            "  backstory check resume.pdf posting.txt --lexicon my-words\n",
            declare,
            run};
}

} // namespace analyzer
