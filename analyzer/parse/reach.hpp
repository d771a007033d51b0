// Finds e-mail addresses, telephone numbers and web addresses in one line. In: a text and a span of it. Out: spans in
// text order. A telephone number has 7 to 15 digits, with blanks, dots, dashes, slashes and brackets between; dates
// and postal codes are none. Linear in the line. Example: "jo@example.org | +44 7700 900812 | jo.dev" gives one of
// each.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.hpp"

#include <string_view>
#include <vector>

namespace analyzer {

std::vector<Span> emails_in(std::string_view text, Span span);
std::vector<Span> phones_in(std::string_view text, Span span);
std::vector<Span> web_addresses_in(std::string_view text, Span span);

} // namespace analyzer
