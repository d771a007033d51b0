// Writes the known dates of an interview pack as an iCalendar file (RFC 5545): whole-day events, CRLF line
// ends, lines folded at 75 octets between characters. In: a report with a pack, and the day it was made.
// Out: the file, or nothing where the person gave no date. The UID of an event depends on the posting and
// the kind of event alone, so that a changed date moves it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/report.hpp"

#include <optional>
#include <string>

namespace analyzer {

std::optional<std::string> write_calendar(const Report& report, const Day& today);

} // namespace analyzer
