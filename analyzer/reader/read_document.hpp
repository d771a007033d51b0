// Reads one document of any supported kind in this very process: sniffs the bytes, looks the reader up, reads.
// In: bytes, the name they came under, limits, the readers. Out: the Document, or the Error of sniffing or reading.
// Throws std::bad_alloc where memory runs out; every other failure is a Result.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/format.hpp"

#include <span>
#include <string_view>

namespace analyzer {

/// The code of the error where none of the readers is for this kind of document.
inline constexpr std::string_view no_reader_code = "no-reader";

Result<Document> read_document(std::string_view bytes, std::string_view name, const Limits& limits,
                               std::span<const Format> formats);

} // namespace analyzer
