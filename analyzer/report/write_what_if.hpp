// Writes what certain terms would be worth if they were true: a section of the page, the member `whatIf` in
// JSON. Sentences come from lexicons/wording/compare.lex.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/json_writer.hpp"
#include "report/page.hpp"
#include "report/report.hpp"
#include "score/what_if.hpp"

namespace analyzer {

void add_what_if(Page& page, const Report& report, const WhatIf& what_if);
/// The key and its object, within the report's object.
void write_what_if_member(JsonWriter& json, const Report& report, const WhatIf& what_if);

} // namespace analyzer
