// argv to run_program(), exit code out.
// SPDX-License-Identifier: Apache-2.0
#include "cli/run.hpp"

#include <csignal>
#include <exception>
#include <iostream>
#include <unistd.h>

int main(int count, char** arguments) {
    std::ios::sync_with_stdio(false);
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe shows as a failed write
    const analyzer::Streams streams{std::cin, std::cout, std::cerr, isatty(STDOUT_FILENO) == 1};
    try {
        const auto code = analyzer::run_program({arguments + 1, arguments + count}, streams);
        std::cout.flush();
        return static_cast<int>(code);
    } catch (const std::exception& error) {
        std::cerr << "backstory: error: " << error.what() << ", inside the program; please report this\n";
        return static_cast<int>(analyzer::ExitCode::could_not_run);
    }
}
