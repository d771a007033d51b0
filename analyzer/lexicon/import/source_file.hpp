// The files of a list that somebody else publishes, as they lie in a folder. They are the user's own, so whole files are read; what is
// no UTF-8 is refused.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.hpp"

#include <optional>
#include <string>
#include <vector>

namespace analyzer {

/// The path of the first of these names that is there.
std::optional<std::string> find_source(const std::string& folder, const std::vector<std::string>& names);
Result<std::string> read_source(const std::string& path);

} // namespace analyzer
