// Renders a JSON Resume (1.x, with the older names bio, company, website, hobbies) as a résumé people write:
// headings, "position TAB dates", employer, bullets. In: the root of the file. Out: a Document whose fields name
// every value by its present path ("work/0/name"); warnings for members of the wrong type. `is_json_resume` tells
// whether the object is one at all.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "document/formats/json_value.hpp"

namespace analyzer {

bool is_json_resume(const JsonValue& root);
Document render_json_resume(const JsonValue& root, const Limits& limits);

} // namespace analyzer
