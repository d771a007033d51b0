// The published JSON Schemas (2020-12), linked in from schemas/*.schema.json. In: a name such as "gap-report". Out: the text,
// empty if there is none of that name.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace analyzer {

std::string_view schema_text(std::string_view name);
std::vector<std::string_view> schema_names();

} // namespace analyzer
