// Options and loading that several commands share: how documents are read, which screen, which lexicon, which day it
// is.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analyze/analyze.hpp"
#include "cli/command.hpp"
#include "document/reader_client.hpp"
#include "lexicon/lexicon.hpp"
#include "parse/day.hpp"
#include "report/report.hpp"

#include <memory>

namespace analyzer {

/// --no-sandbox
void declare_reading(boost::program_options::options_description& options);
ReaderOptions reader_options(const boost::program_options::variables_map& options);

/// A file as the analysis takes it: read, hashed, named by its path.
Result<SourceFile> load_source(ReaderClient& reader, const std::string& path);

/// --screen literal|standard|lenient
void declare_screen(boost::program_options::options_description& options);
Result<Screen> chosen_screen(const boost::program_options::variables_map& options, const char* command);

/// --lexicon DIR, repeatable
void declare_lexicon(boost::program_options::options_description& options);
/// The built-in lexicon, or it and the user's folders.
Result<std::shared_ptr<const Lexicon>> chosen_lexicon(const boost::program_options::variables_map& options);

/// --without-rule ID, repeatable: rules about the file that are off
void declare_rules(boost::program_options::options_description& options);
/// Their ids in the order of the rules, each once; an unknown one is an error that names ids near it.
Result<std::vector<std::string>> chosen_rules_off(const boost::program_options::variables_map& options,
                                                  const char* command);

/// --sensitive: also ask for stories that touch protected topics the page names
void declare_sensitive(boost::program_options::options_description& options);
bool chosen_sensitive(const boost::program_options::variables_map& options);

/// --redact: marks in place of what is personal in the résumé
void declare_redact(boost::program_options::options_description& options);
/// Takes nothing out where it is not asked for. A report's own path is the caller's to change.
Redactor chosen_redactor(const boost::program_options::variables_map& options, const PreparedResume& resume,
                         YearMonth month);

/// --today YYYY-MM-DD; the clock is an input so that the same inputs give the same bytes.
void declare_today(boost::program_options::options_description& options);
Result<Day> chosen_today(const boost::program_options::variables_map& options, const char* command);
/// The day an option names.
Result<Day> day_option(const std::string& text, const char* option, const char* command);

/// Writes to --output FILE by a temporary file and rename, or to standard output.
Result<ExitCode> deliver(const std::string& content, const std::string& output_file, const Streams& streams);

} // namespace analyzer
