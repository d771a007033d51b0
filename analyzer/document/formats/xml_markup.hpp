// Loads UTF-8 XML after checks of our own: no DTD, bounded depth, attributes and names. In: valid UTF-8. Out: a pugixml
// document, its names as the file writes them. Errors: corrupt (malformed), dtd-not-allowed, too-complex (naming the
// limit). Apart from xml.hpp so that the PDF reader can have it without the readers of packages.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/limits.hpp"
#include "text/result.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pugi {
class xml_document;
} // namespace pugi

namespace analyzer {

/// An error, or nothing when `out` holds the document.
std::optional<Error> load_utf8_xml(std::string_view xml, const Limits& limits, pugi::xml_document& out);

/// The error for XML that cannot be understood.
Error malformed_xml(const std::string& why);

} // namespace analyzer
