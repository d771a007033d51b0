// What a PDF says of itself and is not so. Poppler believes the page count or gives up, and inflates what it is given.
// In: the opened file. Out: a page count that the page tree bears out; whether a page's content is larger than the limit.
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "document/limits.hpp"

class PDFDoc;
class Page;

namespace analyzer::pdf {

/// Mends a stated page count that cannot be true, before Poppler looks at it. Call it first. True where pages are left
/// out by it: one object shown as page after page counts as often as the file has objects.
bool mend_page_count(PDFDoc& source, const Limits& limits);

/// Does the page's content, inflated, exceed the limit for one part? Asked before it is shown; reads no further than that,
/// and nothing of the short contents of ordinary pages.
bool is_oversized(Page& page, const Limits& limits);

} // namespace analyzer::pdf
