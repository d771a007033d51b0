// `backstory lexicon check|show`: for those who keep the word lists.
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "lexicon/check_lexicon.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/mention.hpp"
#include "report/terminal_text.hpp"

#include <algorithm>
#include <map>
#include <ostream>

namespace analyzer {

namespace {

namespace po = boost::program_options;

void declare(po::options_description& options, po::positional_options_description& positions) {
    options.add_options()("in", po::value<std::string>(), "show: a file whose mentions of the term are explained");
    declare_lexicon(options);
    declare_reading(options);
    positions.add("what", 1).add("subject", -1);
}

Result<ExitCode> check(const std::vector<std::string>& folders, const Streams& streams) {
    std::vector<LexiconFile> files;
    for (const std::string& folder : folders) {
        Result<std::vector<LexiconFile>> loaded = load_lexicon_folder(folder);
        if (!loaded) return loaded.error();
        std::move(loaded->begin(), loaded->end(), std::back_inserter(files));
    }
    if (folders.empty()) files = Lexicon::built_in().files();
    const std::vector<LexiconProblem> problems = check_lexicon(files);
    for (const LexiconProblem& problem : problems) {
        streams.out << terminal_text(problem.file + ":" + std::to_string(problem.line) + ": " + problem.message) << '\n';
    }
    if (problems.empty()) {
        const Result<Lexicon> lexicon = Lexicon::from_files(files);
        if (!lexicon) return lexicon.error();
        std::size_t forms = 0;
        for (TermIndex i = 0; i < lexicon->term_count(); ++i) forms += lexicon->forms(i).size();
        streams.out << files.size() << " files, " << lexicon->term_count() << " terms, " << forms << " forms, "
                    << lexicon->list_count() << " lists: no problem found\n";
        return ExitCode::ran;
    }
    return Error{"bad-lexicon", std::to_string(problems.size()) + " problems found", folders.empty() ? "" : folders.front(),
                 "mend them in the order shown"};
}

void print_terms(std::ostream& out, const char* label, const Lexicon& lexicon, std::span<const TermIndex> terms) {
    if (terms.empty()) return;
    out << label;
    const char* separator = " ";
    for (const TermIndex term : terms) {
        out << separator << lexicon.term(term).name;
        separator = ", ";
    }
    out << '\n';
}

void show_term(const Lexicon& lexicon, TermIndex index, std::ostream& out) {
    const Term term = lexicon.term(index);
    out << term.id << " (" << kind_name(term.kind) << "): " << term.name << '\n';
    out << "forms: ";
    const char* separator = " ";
    for (const std::string_view form : lexicon.forms(index)) {
        out << separator << form;
        separator = " | ";
    }
    out << '\n';
    if (!term.issuer.empty()) out << "issuer: " << term.issuer << '\n';
    if (term.level != DegreeLevel::none) out << "level:  " << degree_level_name(term.level) << '\n';
    print_terms(out, "implies:", lexicon, term.implies);
    print_terms(out, "near:   ", lexicon, term.near);
    out << "file:   " << term.file << '\n';
}

/// Every place where a form of the term stands, and why it counts or not.
void explain_in(const Lexicon& lexicon, TermIndex index, const Document& document, std::ostream& out) {
    const TokenList tokens = tokenize(document.text);
    const Cues cues(tokens, lexicon);
    std::vector<Mention> rejected;
    std::vector<Mention> counted = find_mentions(tokens, lexicon, cues, &rejected);
    std::map<std::uint32_t, std::string> lines;
    const auto add = [&](const Mention& mention, const char* verdict) {
        if (mention.term != index) return;
        const std::size_t from = document.text.rfind('\n', mention.span.begin);
        const std::size_t begin = from == std::string::npos ? 0 : from + 1;
        const std::size_t end = std::min(document.text.find('\n', mention.span.end), document.text.size());
        lines[mention.span.begin] = std::string(verdict) + " (" + std::string(mention.reason) + "): " +
                                    terminal_text(document.text.substr(begin, std::min<std::size_t>(end - begin, 160)));
    };
    for (const Mention& mention : rejected) add(mention, "does not count");
    for (const Mention& mention : counted) add(mention, "counts");
    for (const auto& [at, line] : lines) out << line << '\n';
    if (lines.empty()) out << "no form of it stands in the file\n";
}

Result<ExitCode> show(const Lexicon& lexicon, const std::string& subject, const po::variables_map& options,
                      const Streams& streams) {
    std::optional<TermIndex> found = lexicon.find_term(subject);
    for (TermIndex i = 0; !found && i < lexicon.term_count(); ++i) {
        const std::vector<std::string_view> forms = lexicon.forms(i);
        if (std::find(forms.begin(), forms.end(), subject) != forms.end()) found = i;
    }
    if (!found) {
        return Error{"unknown-term", "no term has the id or form `" + subject + "`", "",
                     "try another spelling, or add it: lexicons/README.md"};
    }
    show_term(lexicon, *found, streams.out);
    if (options.count("in")) {
        ReaderClient reader(reader_options(options));
        const Result<Document> document = reader.read_file(text_option(options, "in"));
        if (!document) return document.error();
        explain_in(lexicon, *found, *document, streams.out);
    }
    return ExitCode::ran;
}

Result<ExitCode> run(const po::variables_map& options, const Streams& streams) {
    const std::vector<std::string> what = list_option(options, "what");
    const std::vector<std::string> subjects = list_option(options, "subject");
    if (what.size() == 1 && what.front() == "check") return check(subjects, streams);
    if (what.size() == 1 && what.front() == "show" && subjects.size() == 1) {
        const Result<std::shared_ptr<const Lexicon>> lexicon = chosen_lexicon(options);
        if (!lexicon) return lexicon.error();
        return show(**lexicon, subjects.front(), options, streams);
    }
    return usage_error("say `lexicon check [FOLDER...]` or `lexicon show TERM`", "lexicon");
}

} // namespace

Command lexicon_command() {
    return {"lexicon", "Checks the word lists, or shows what they know of a term", "lexicon check [FOLDER...] | show TERM [--in FILE]",
            "  backstory lexicon check lexicons\n  backstory lexicon show Go --in posting.txt\n", declare, run};
}

} // namespace analyzer
