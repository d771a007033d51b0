// `backstory lexicon show TERM [--in FILE]`: what the lists know of a term, and why a mention of it counts or not.
// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.hpp"
#include "cli/lexicon_actions.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/mention.hpp"
#include "report/terminal_text.hpp"

#include <algorithm>
#include <map>
#include <ostream>

namespace analyzer {

namespace po = boost::program_options;

namespace {

void print_terms(std::ostream& out, const char* label, const Lexicon& lexicon,
                 std::span<const TermIndex> terms) {
    if (terms.empty()) return;
    out << label;
    const char* separator = " ";
    for (const TermIndex term : terms) {
        out << separator << lexicon.term(term).name;
        separator = ", ";
    }
    out << '\n';
}

void print_forms(std::ostream& out, const char* label, const std::vector<std::string_view>& forms) {
    if (forms.empty()) return;
    out << label;
    const char* separator = " ";
    for (const std::string_view form : forms) {
        out << separator << form;
        separator = " | ";
    }
    out << '\n';
}

void show_term(const Lexicon& lexicon, TermIndex index, std::ostream& out) {
    const Term term = lexicon.term(index);
    out << term.id << " (" << kind_name(term.kind) << "): " << term.name << '\n';
    print_forms(out, "forms:   ", lexicon.forms(index, FormRole::name));
    print_forms(out, "narrower:", lexicon.forms(index, FormRole::narrower));
    print_forms(out, "beside:  ", lexicon.forms(index, FormRole::beside));
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
        lines[mention.span.begin] =
            std::string(verdict) + " (" + std::string(mention.reason) +
            "): " + terminal_text(document.text.substr(begin, std::min<std::size_t>(end - begin, 160)));
    };
    for (const Mention& mention : rejected) add(mention, "does not count");
    for (const Mention& mention : counted) add(mention, "counts");
    for (const auto& [at, line] : lines) out << line << '\n';
    if (lines.empty()) out << "no form of it stands in the file\n";
}

} // namespace

Result<ExitCode> show_lexicon_term(const std::vector<std::string>& subjects, const po::variables_map& options,
                                   const Streams& streams) {
    if (subjects.size() != 1) return usage_error("name one term to show", "lexicon");
    const Result<std::shared_ptr<const Lexicon>> chosen = chosen_lexicon(options);
    if (!chosen) return chosen.error();
    const Lexicon& lexicon = **chosen;
    const std::string& subject = subjects.front();
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

} // namespace analyzer
