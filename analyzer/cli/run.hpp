// The program: arguments in, exit code out. Errors go to `err` as one line: what, where, and what to do next.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.hpp"

#include <string>
#include <vector>

namespace analyzer {

ExitCode run_program(const std::vector<std::string>& arguments, const Streams& streams);

} // namespace analyzer
