// A name for a person whose name is taken out: stable, for it comes from the content's SHA-256 (64 hexadecimal
// digits) alone. Two in a million files share one by chance no more than once in 500 such pools. Example: "Candidate
// 7F3A-91C2-0B4D".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"

#include <string>
#include <string_view>

namespace analyzer {

std::string pseudonym(std::string_view sha256, const Lexicon& lexicon);

} // namespace analyzer
