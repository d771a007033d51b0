// Writes the gap report as JSON: contract section 4, published as gap_report.schema.json.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/json_writer.hpp"
#include "report/report.hpp"

#include <string>

namespace analyzer {

std::string write_gap_report(const Report& report, JsonWriter::Style style);

} // namespace analyzer
