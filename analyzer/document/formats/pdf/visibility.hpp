// Judges which characters of a page a person would not see, beyond what the collector saw while they were painted:
// in the colour of what lies beneath, or under something painted later. A text layer under or over a scanned page
// (a picture of nearly the page's size) is what people read, so invisible characters there count as visible.
// In: a page. Out: its glyphs' `visibility` completed; and the word for each reason.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/pdf/page_content.hpp"

namespace analyzer::pdf {

void judge_visibility(PageContent& page);
/// Do pictures cover most of the page?
bool is_scan(const PageContent& page);
const char* reason_name(Visibility visibility);

} // namespace analyzer::pdf
