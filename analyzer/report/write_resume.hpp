// Writes a parsed résumé as JSON Resume 1.x; where each value stands goes under "meta".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "parse/resume.hpp"

#include <string>

namespace analyzer {

std::string write_json_resume(const Document& document, const Resume& resume);

} // namespace analyzer
