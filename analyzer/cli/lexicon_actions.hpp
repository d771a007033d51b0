// What `backstory lexicon` does, an action each; the table in lexicon_command.cpp lists them. Subjects are the words after the action.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.hpp"

namespace analyzer {

using LexiconAction = Result<ExitCode> (*)(const std::vector<std::string>& subjects,
                                           const boost::program_options::variables_map& options,
                                           const Streams& streams);

Result<ExitCode> check_lexicon_folders(const std::vector<std::string>& folders,
                                       const boost::program_options::variables_map& options,
                                       const Streams& streams);
Result<ExitCode> fix_lexicon_folders(const std::vector<std::string>& folders,
                                     const boost::program_options::variables_map& options,
                                     const Streams& streams);
Result<ExitCode> export_terms(const std::vector<std::string>& subjects,
                              const boost::program_options::variables_map& options, const Streams& streams);
Result<ExitCode> show_lexicon_term(const std::vector<std::string>& subjects,
                                   const boost::program_options::variables_map& options,
                                   const Streams& streams);
Result<ExitCode> import_esco_terms(const std::vector<std::string>& folders,
                                   const boost::program_options::variables_map& options,
                                   const Streams& streams);
Result<ExitCode> import_onet_terms(const std::vector<std::string>& folders,
                                   const boost::program_options::variables_map& options,
                                   const Streams& streams);
Result<ExitCode> suggest_lexicon_terms(const std::vector<std::string>& files,
                                       const boost::program_options::variables_map& options,
                                       const Streams& streams);

} // namespace analyzer
