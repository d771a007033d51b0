// Writes what `backstory read` shows as JSON: the text, where its lines stood, what was hidden, what was found.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "findings/finding.hpp"

#include <string>
#include <vector>

namespace analyzer {

std::string write_document(const Document& document, const std::string& path,
                           const std::vector<Finding>& findings, const std::vector<std::string>& rules_off);

} // namespace analyzer
