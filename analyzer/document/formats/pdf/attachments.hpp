// The files attached to a PDF: counts them as a feature, and reads the Europass profile among them, if there is one. A
// profile that is damaged, hostile or too large is left out with the warning `attachment-skipped`: the page counts.
// In: the catalog, and the document with its text. Out: features, attached, hidden, warnings of the document.
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "document/document.hpp"
#include "document/limits.hpp"

class Catalog;

namespace analyzer::pdf {

void add_attachments(Document& document, Catalog& catalog, const Limits& limits);

} // namespace analyzer::pdf
