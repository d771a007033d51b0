// Writes a report as SARIF 2.1.0 for code review tools and CI: findings about the file and gaps to the
// posting are results. Levels: an unmet condition that is required, or a grave finding, is an error; another
// required gap a warning; a preferred one a note. What only the application form settles has kind "open",
// what a person must look at "review", both without a level. Places count code points of the text that
// `backstory read` prints (columnKind unicodeCodePoints); artifact URIs are percent-encoded. Source: OASIS
// SARIF 2.1.0, sections 3.27 and 3.30.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/report.hpp"

#include <string>
#include <string_view>

namespace analyzer {

std::string write_sarif(const Report& report);

/// A path as a URI reference: "a b/ü.pdf" -> "a%20b/%C3%BC.pdf"; one that begins with "/" is a file: URI.
std::string file_uri(std::string_view path);

} // namespace analyzer
