// A command of the program: what it is called, what it takes, what it does. The table in commands.cpp lists them all.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/exit_code.hpp"
#include "text/result.hpp"

#include <boost/program_options/options_description.hpp>
#include <boost/program_options/positional_options.hpp>
#include <boost/program_options/variables_map.hpp>

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace analyzer {

/// Where a command writes. Standard output carries the result alone, everything else goes to `err`.
struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool out_is_terminal = false;
};

struct Command {
    const char* name;
    const char* summary; ///< one line for the overview
    const char* usage;   ///< "check RESUME POSTING [options]"
    const char* example; ///< worked example, printed by --help
    void (*declare)(boost::program_options::options_description& options,
                    boost::program_options::positional_options_description& positions);
    Result<ExitCode> (*run)(const boost::program_options::variables_map& options, const Streams& streams);
};

const std::vector<Command>& commands();

/// An option's value, or empty where it was not given.
std::string text_option(const boost::program_options::variables_map& options, const char* name);
std::vector<std::string> list_option(const boost::program_options::variables_map& options, const char* name);
/// An error of usage; `next` is always to read the command's help.
Error usage_error(std::string what, const char* command);

} // namespace analyzer
