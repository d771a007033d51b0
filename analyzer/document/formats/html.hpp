// Reads HTML for the readers that meet it inside something else: the description in a job posting's JSON. In: a
// fragment of HTML as UTF-8. Out: its visible text as a Document of its own, empty if it is past a limit.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "document/limits.hpp"

#include <string_view>

namespace analyzer {

Document read_html_fragment(std::string_view html, const Limits& limits);

} // namespace analyzer
