// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.hpp"

#include "findings/edit_distance.hpp"
#include "findings/find_findings.hpp"
#include "lexicon/check_lexicon.hpp"
#include "redact/find_personal.hpp"
#include "text/sha256.hpp"

#include <algorithm>
#include <cctype>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <ostream>

namespace analyzer {

namespace po = boost::program_options;

void declare_reading(po::options_description& options) {
    options.add_options()("no-sandbox", "read documents without the sandbox; every report then says so");
}

ReaderOptions reader_options(const po::variables_map& options) {
    ReaderOptions chosen;
    chosen.sandbox = options.count("no-sandbox") == 0;
    return chosen;
}

Result<SourceFile> load_source(ReaderClient& reader, const std::string& path) {
    const Result<std::string> bytes = load_file(path, Limits{});
    if (!bytes) return bytes.error();
    Result<Document> document = reader.read_bytes(*bytes, path);
    if (!document) return document.error();
    return SourceFile{path, sha256(*bytes), bytes->size(), std::move(*document)};
}

void declare_screen(po::options_description& options) {
    options.add_options()(
        "screen", po::value<std::string>()->default_value("standard"),
        "literal: the posting's words; standard: other names and endings too; lenient: related terms too");
}

Result<Screen> chosen_screen(const po::variables_map& options, const char* command) {
    const std::string name = text_option(options, "screen");
    for (const Screen screen : {Screen::literal, Screen::standard, Screen::lenient}) {
        if (name == screen_name(screen)) return screen;
    }
    return usage_error("`" + name + "` is no screen", command);
}

void declare_lexicon(po::options_description& options) {
    options.add_options()("lexicon", po::value<std::vector<std::string>>()->composing(),
                          "a folder of .lex files to add to the built-in word lists; repeatable");
}

Result<std::shared_ptr<const Lexicon>> chosen_lexicon(const po::variables_map& options) {
    const std::vector<std::string> folders = list_option(options, "lexicon");
    if (folders.empty()) {
        return std::shared_ptr<const Lexicon>(std::shared_ptr<const Lexicon>(), &Lexicon::built_in());
    }
    for (const std::string& folder : folders) {
        const Result<std::vector<LexiconFile>> files = load_lexicon_folder(folder);
        if (!files) return files.error();
        UserLexicon checked = check_user_lexicon(*files, Lexicon::built_in());
        if (!checked.problems.empty()) {
            const LexiconProblem& problem = checked.problems.front();
            return Error{"bad-lexicon", problem.message, problem.file + ":" + std::to_string(problem.line),
                         "mend it, or see lexicons/README.md"};
        }
        if (folders.size() == 1)
            return std::shared_ptr<const Lexicon>(std::make_shared<Lexicon>(std::move(*checked.lexicon)));
    }
    Result<Lexicon> lexicon = Lexicon::with_folders(folders);
    if (!lexicon) return lexicon.error();
    return std::shared_ptr<const Lexicon>(std::make_shared<Lexicon>(std::move(*lexicon)));
}

void declare_rules(po::options_description& options) {
    options.add_options()(
        "without-rule", po::value<std::vector<std::string>>()->composing(),
        "leave out a rule about the file by its id, such as CNT-003 (`read` shows the ids); "
        "repeatable");
}

namespace {

/// The ids that differ by one or two characters, else those of the same family, at most three of them.
std::string near_rules(const std::string& id) {
    std::vector<std::string_view> near;
    for (std::size_t most = 1; near.empty() && most <= 2; ++most) {
        for (const std::string_view rule : finding_rule_ids())
            if (edit_distance(id, rule, most) <= most) near.push_back(rule);
    }
    if (near.empty()) {
        for (const std::string_view rule : finding_rule_ids())
            if (rule.substr(0, rule.find('-')) == std::string_view(id).substr(0, id.find('-')))
                near.push_back(rule);
    }
    constexpr std::size_t few = 3;
    std::string words;
    for (std::size_t i = 0; i < near.size() && i < few; ++i)
        words += (i == 0 ? " (near it: " : ", ") + std::string(near[i]);
    return words.empty() ? words : words + ")";
}

} // namespace

Result<std::vector<std::string>> chosen_rules_off(const po::variables_map& options, const char* command) {
    const std::vector<std::string_view> rules = finding_rule_ids();
    std::vector<std::string> asked = list_option(options, "without-rule");
    for (std::string& id : asked) {
        const std::string given = id;
        for (char& c : id) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        if (std::find(rules.begin(), rules.end(), id) == rules.end())
            return usage_error("no rule is called `" + given + "`" + near_rules(id), command);
    }
    std::vector<std::string> off;
    for (const std::string_view rule : rules)
        if (std::find(asked.begin(), asked.end(), rule) != asked.end()) off.emplace_back(rule);
    return off;
}

void declare_sensitive(po::options_description& options) {
    options.add_options()(
        "sensitive",
        "also ask for stories where the page names family, health, age, faith or origin; with cautions");
}

bool chosen_sensitive(const po::variables_map& options) {
    return options.count("sensitive") != 0;
}

void declare_redact(po::options_description& options) {
    options.add_options()("redact",
                          "put marks such as [name] and [email] in place of what is personal in the résumé");
}

Redactor chosen_redactor(const po::variables_map& options, const PreparedResume& resume, YearMonth month) {
    if (options.count("redact") == 0) return {};
    return {resume.file.document, resume.resume.contact,
            find_personal(resume.resume, resume.view, month, {})};
}

void declare_today(po::options_description& options) {
    options.add_options()("today", po::value<std::string>(),
                          "YYYY-MM-DD: the day to reckon from (default: this day)");
}

Result<Day> day_option(const std::string& text, const char* option, const char* command) {
    const std::optional<Day> day = parse_day(text);
    if (!day) return usage_error("`" + text + "` is no day YYYY-MM-DD for " + option, command);
    return *day;
}

Result<Day> chosen_today(const po::variables_map& options, const char* command) {
    if (options.count("today")) return day_option(text_option(options, "today"), "--today", command);
    const std::time_t now = std::time(nullptr);
    std::tm local = {};
    localtime_r(&now, &local);
    return Day{local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

Result<ExitCode> deliver(const std::string& content, const std::string& output_file, const Streams& streams) {
    if (output_file.empty()) {
        streams.out << content;
        streams.out.flush();
        if (!streams.out) {
            return Error{"not-written", "the report could not be written", "standard output",
                         "is the disk full?"};
        }
        return ExitCode::ran;
    }
    namespace fs = std::filesystem;
    const std::string partial = output_file + ".partial";
    std::ofstream file(partial, std::ios::binary | std::ios::trunc);
    file << content;
    file.close();
    std::error_code failure;
    if (file) fs::rename(partial, output_file, failure);
    if (!file || failure) {
        std::error_code ignored;
        fs::remove(partial, ignored);
        return Error{"not-written", "the report could not be written", output_file,
                     "check that its folder exists and may be written to"};
    }
    return ExitCode::ran;
}

} // namespace analyzer
