// A day as people write it: "Friday 4 December 2026". The names stand in the template `phrase/day`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"
#include "parse/day.hpp"

#include <string>

namespace analyzer {

std::string day_name(const Lexicon& lexicon, const Day& day);

} // namespace analyzer
