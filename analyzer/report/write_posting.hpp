// Writes a parsed posting as JSON (contract, section 6), and the posting's side of one requirement for the gap report.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/posting.hpp"
#include "report/json_spans.hpp"

#include <string>

namespace analyzer {

std::string write_posting(const std::string& text, const Posting& posting);

/// The members of a requirement's object that the posting alone decides: "id" to "section".
void write_requirement_members(JsonWriter& json, const SpanWriter& posting_spans,
                               const Requirement& requirement, double weight);

} // namespace analyzer
