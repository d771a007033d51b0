// Counts what a part of a DOCX file holds besides its text: pictures, columns, tracked changes, comments, content
// controls, runs of tabs. In: a part as XML. Out: features added to the document, all on page 1, for a DOCX knows its
// pages only when printed.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"

namespace pugi {
class xml_node;
} // namespace pugi

namespace analyzer {

void count_word_features(const pugi::xml_node& part, Document& document);

} // namespace analyzer
