// Compiles `.lex` files into an image. In: files. Out: the image's bytes, or an error where a file cannot be read as blocks.
// It takes what it can: of a form claimed twice the first claim holds, of a block given twice the last (so that a user's
// folder can replace an entry), unknown ids are left out. check_lexicon.hpp is the judge of what is wrong.
// Deterministic: same files, same bytes.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/block.hpp"
#include "text/result.hpp"

#include <string>
#include <vector>

namespace analyzer {

Result<std::string> compile_lexicon(const std::vector<LexiconFile>& files);

} // namespace analyzer
