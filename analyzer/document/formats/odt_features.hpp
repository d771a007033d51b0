// Counts what an ODT file holds besides its text: pictures, columns, tracked changes, comments.
// In: office:text and the styles. Out: features added to the document, all on page 1.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "document/formats/odt_styles.hpp"

namespace pugi {
class xml_node;
} // namespace pugi

namespace analyzer {

void count_odt_features(const pugi::xml_node& text, const OdtStyles& styles, Document& document);

} // namespace analyzer
