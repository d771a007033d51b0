// Loads one XML part of a package after checks of our own: encoding, no DTD, bounded depth, attributes and names. In:
// the bytes of the part. Out: a pugixml document in UTF-8 whose names carry the usual prefixes (w:, text:, ...)
// whatever the file calls them. Errors: corrupt (malformed XML), dtd-not-allowed, too-complex (naming the limit).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/limits.hpp"
#include "text/result.hpp"
#include "text/warning.hpp"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace pugi {
class xml_document;
class xml_node;
} // namespace pugi

namespace analyzer {

/// An error, or nothing when `out` holds the part.
std::optional<Error> load_xml(std::string_view bytes, const Limits& limits, pugi::xml_document& out,
                              std::vector<Warning>& warnings);

} // namespace analyzer
