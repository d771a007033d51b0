// Writes the gap report as JSON: contract section 4, published as gap_report.schema.json.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/json_writer.hpp"
#include "report/report.hpp"
#include "score/what_if.hpp"

#include <string>

namespace analyzer {

/// `what_if`: null, or what to add as `whatIf`.
std::string write_gap_report(const Report& report, JsonWriter::Style style, const WhatIf* what_if = nullptr);

} // namespace analyzer
