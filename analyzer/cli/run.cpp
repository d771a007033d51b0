// SPDX-License-Identifier: Apache-2.0
#include "cli/run.hpp"

#include "cli/version.hpp"
#include "report/terminal_text.hpp"

#include <boost/program_options/errors.hpp>
#include <boost/program_options/parsers.hpp>

#include <algorithm>
#include <iomanip>
#include <ostream>

namespace analyzer {

namespace {

namespace po = boost::program_options;

void print_overview(std::ostream& out) {
    out << "Backstory reads a résumé and a job posting as a screening system would, and shows what it\n"
           "finds, what it misses and why. Nothing leaves this machine.\n\n"
           "Usage: backstory COMMAND [arguments]\n\nCommands:\n";
    for (const Command& command : commands()) {
        out << "  " << std::left << std::setw(10) << command.name << command.summary << '\n';
    }
    out << "\nStart here:\n"
           "  backstory check resume.pdf posting.txt      what a screen finds, misses, and what to do\n"
           "  backstory read resume.pdf                   the text a screening system gets\n\n"
           "`backstory COMMAND --help` shows a command's options and a worked example;\n"
           "`backstory --version` the versions of the program and its libraries.\n";
}

void print_help(const Command& command, const po::options_description& visible, std::ostream& out) {
    out << "Usage: backstory " << command.usage << "\n\n"
        << command.summary << ".\n\n"
        << visible << "\nExample:\n"
        << command.example
        << "\nExit codes: 0 it ran; 1 coverage is under --fail-under; 2 it could not run.\n";
}

void print_error(const Error& error, std::ostream& err) {
    std::string line = "backstory: error: " + error.message;
    if (!error.where.empty()) line += ", " + error.where;
    if (!error.next.empty()) line += "; " + error.next;
    err << terminal_text(line) << '\n';
}

Result<ExitCode> run_command(const Command& command, const std::vector<std::string>& arguments,
                             const Streams& streams) {
    po::options_description visible("Options", 80, 40);
    po::options_description hidden;
    po::positional_options_description positions;
    command.declare(visible, positions);
    visible.add_options()("help,h", "show this help");
    for (unsigned i = 0; i < positions.max_total_count() && i < 8; ++i) {
        const std::string& name = positions.name_for_position(i);
        if (visible.find_nothrow(name, false) == nullptr && hidden.find_nothrow(name, false) == nullptr) {
            hidden.add_options()(name.c_str(), po::value<std::vector<std::string>>());
        }
    }
    po::options_description all;
    all.add(visible).add(hidden);
    po::variables_map options;
    try {
        po::store(po::command_line_parser(arguments).options(all).positional(positions).run(), options);
        po::notify(options);
    } catch (const po::error& error) {
        return usage_error(error.what(), command.name);
    }
    if (options.count("help")) {
        print_help(command, visible, streams.out);
        return ExitCode::ran;
    }
    return command.run(options, streams);
}

} // namespace

ExitCode run_program(const std::vector<std::string>& arguments, const Streams& streams) {
    if (arguments.empty()) {
        print_overview(streams.err);
        return ExitCode::could_not_run;
    }
    const std::string& name = arguments.front();
    if (name == "--help" || name == "-h" || name == "help") {
        print_overview(streams.out);
        return ExitCode::ran;
    }
    if (name == "--version") {
        print_versions(streams.out);
        return ExitCode::ran;
    }
    const std::vector<Command>& table = commands();
    const auto command =
        std::find_if(table.begin(), table.end(), [&](const Command& c) { return name == c.name; });
    if (command == table.end()) {
        print_error({"usage", "no command is called `" + name + "`", "", "see `backstory --help`"},
                    streams.err);
        return ExitCode::could_not_run;
    }
    const Result<ExitCode> outcome = run_command(*command, {arguments.begin() + 1, arguments.end()}, streams);
    if (outcome) return outcome.value();
    print_error(outcome.error(), streams.err);
    return ExitCode::could_not_run;
}

} // namespace analyzer
