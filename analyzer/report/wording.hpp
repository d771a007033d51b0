// The sentences of lexicons/wording, filled. In: a template's id ("report/no-chance"), values for its slots.
// Out: its text; empty where there is no such template or a slot has no value, so that nothing half-said is
// printed. Example: duration(lexicon, 58) == "4 years 10 months".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/fill_template.hpp"
#include "lexicon/lexicon.hpp"
#include "parse/month.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

std::string say(const Lexicon& lexicon, std::string_view id, const Slots& slots = {});

/// What the makers of imported word lists ask to be shown (templates `attribution/...`), none for the built-in lists alone.
std::vector<std::string> attributions(const Lexicon& lexicon);

/// Months as people say them: "7 months", "2 years", "4 years 10 months".
std::string duration(const Lexicon& lexicon, Months months);

/// A ratio as a whole number of 100; a change of one, with its sign and one decimal ("+7.6").
std::string whole_percent(double ratio);
std::string percent_change(double change);

} // namespace analyzer
