// Renders a page as one HTML file: no script, no network, one style sheet inside it (page.css), allowed by its hash
// and nothing else. Landmarks, headings in order, table headers; light, dark and print. In: a page. Out: UTF-8.
// Example: html_text("<b> & c") == "&lt;b&gt; &amp; c"; safe_target("javascript:x") == "".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/page.hpp"

#include <string>
#include <string_view>

namespace analyzer {

std::string render_html(const Page& page);

/// Words as they may stand in an element or in a quoted attribute; control characters and bidi overrides made
/// visible.
std::string html_text(std::string_view text);
/// A link's target that may be followed: "#anchor", http, https, mailto, tel, or a file name,
/// percent-encoded. Else empty.
std::string safe_target(std::string_view target);

} // namespace analyzer
