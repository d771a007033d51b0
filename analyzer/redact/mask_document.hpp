// Takes spans out of a document: each character becomes a block (U+2588) and blanks stay, so that every code point
// offset still points at the same place of the file; a word that may stand instead is written, and blocks fill the
// rest. In: a document and spans in text order that do not overlap. Out: the document without them in any member:
// links, hidden text, the second reading order and the file's properties go too. Example: "Waitress, Ana" ->
// "Waiter██, ███".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "redact/personal.hpp"

namespace analyzer {

Document mask_document(const Document& document, const std::vector<PersonalSpan>& spans);

} // namespace analyzer
