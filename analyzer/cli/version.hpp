// SPDX-License-Identifier: Apache-2.0
// The versions of the program, its word lists and its libraries, as `backstory --version` prints them.
#pragma once

#include <iosfwd>

namespace analyzer {

void print_versions(std::ostream& out);

} // namespace analyzer
