// The bytes of lexicons/models/mention.model, linked into the program's read-only data.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace analyzer {

std::string_view built_in_model();

} // namespace analyzer
