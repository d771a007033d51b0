// Writes the interview pack as the member `prep` of the gap report: the stories to have ready, the ways out
// when stumped, the road and the letters. What every report has (backstory, questions, likely) stands beside
// it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/json_spans.hpp"
#include "report/json_writer.hpp"
#include "report/report.hpp"

namespace analyzer {

/// The key and its object, within the report's object; the report has a pack. `resume` writes spans into the
/// résumé.
void write_pack_member(JsonWriter& json, const Report& report, const SpanWriter& resume);

} // namespace analyzer
