// The image of lexicons/*.lex, compiled by lexicon_compiler at build time and linked into the program's read-only data.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace analyzer {

std::string_view built_in_image();

} // namespace analyzer
