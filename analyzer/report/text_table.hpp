// Sets a table in columns for a terminal. In: a table, the width in columns. Out: lines, indented by two.
// Wide columns are wrapped, the widest first; where even that leaves no room, each row becomes a few lines
// "column: value".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/page.hpp"

#include <cstddef>
#include <string>

namespace analyzer {

std::string text_table(const Page::Table& table, std::size_t width);

} // namespace analyzer
