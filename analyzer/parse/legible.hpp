// Can a document's text be screened at all? In: its tokens. Out: false for a text of a handful of words or mostly of
// signs that no font maps to letters (a PDF without a character map, a picture's noise): such a résumé is unreadable,
// which is another thing than one in which nothing is found. Never fails; linear in the text.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "token/tokenize.hpp"

namespace analyzer {

bool is_legible(const TokenList& tokens);

} // namespace analyzer
