// The style sheet of HTML pages (page.css, linked in), and its hash for the Content-Security-Policy that
// allows it alone. Out: the CSS; "sha256-" and the digest in base64.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace analyzer {

std::string_view page_style();
std::string page_style_hash();

} // namespace analyzer
