// Renders a posting given as data as a posting people read: title, employer, place, terms, then the
// description's lines and a headed list for each of responsibilities, qualifications, skills, benefits. In: a
// schema.org JobPosting (JSON-LD) or JSON Resume's job schema. Out: a Document whose fields name the values
// by their paths in the source ("hiringOrganization/name"). HTML in values is read as HTML.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "document/formats/json_value.hpp"

namespace analyzer {

/// The first JobPosting in it, also inside arrays and @graph; null where there is none.
const JsonValue* find_job_posting(const JsonValue& root);
/// Is it an object of JSON Resume's job schema?
bool is_job_schema(const JsonValue& root);
Document render_job_posting(const JsonValue& posting, const Limits& limits);

} // namespace analyzer
