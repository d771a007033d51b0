// Holds the profile attached to a file against its page. A screener reads the page; the attachment is text that nobody
// sees, so it may only say what the page's own words are (this is the employer, that the title), never add one.
// In: the document as read and the profile's values. Out: Document.attached, the values that stand on the page and
// where, dates of such entries as ISO; Document.hidden, reason `attached`, what stands on no page.
// Example: "work/0/name" = "Harbour Works" becomes a Field over those words on the page.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "document/formats/europass.hpp"

#include <vector>

namespace analyzer {

void keep_attached(Document& document, const std::vector<ProfileValue>& profile);

} // namespace analyzer
