// Folds words so that they compare: NFKC case fold (ligatures apart, full-width to plain, soft hyphens gone), curly
// apostrophes to straight ones, "&" to "and". Called a token at a time, so a token's span is the map back to the source.
// In: UTF-8 of one word or phrase. Out: UTF-8. Example: "Straße" -> "strasse", "ﬁle" -> "file".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace analyzer {

std::string fold(std::string_view word);
void append_folded(std::string& out, std::string_view word);
/// Does the word hold letters, and none of them in lower case?
bool is_all_capitals(std::string_view word);
bool starts_with_capital(std::string_view word);
/// "CDM", and "PODs" too.
bool is_acronym(std::string_view word);

} // namespace analyzer
