// Counts what an ODT file holds besides its text: pictures, tracked changes, comments.
// In: office:text. Out: features added to the document, all on page 1.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"

namespace pugi {
class xml_node;
} // namespace pugi

namespace analyzer {

void count_odt_features(const pugi::xml_node& text, Document& document);

} // namespace analyzer
