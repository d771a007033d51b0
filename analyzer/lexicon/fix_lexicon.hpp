// Puts a `.lex` file in canonical order: blocks of one type by id, keys in the order of block_rules.hpp, one blank line between
// blocks, no trailing blanks. Comments and line breaks are kept: comment lines right above a block move with it, the first comment
// of the file stays at its head. In: a file. Out: its text as it should stand (the same text if it is well), or the error that
// makes it unreadable. What order cannot mend is left for check_lexicon.hpp to name. Fixing twice changes nothing more.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/block.hpp"

namespace analyzer {

Result<std::string> fix_lexicon(const LexiconFile& file);

} // namespace analyzer
