// The table of every reader but the PDF one, which lives in a library of its own (formats/pdf/). In: nothing. Out:
// one entry a media type; the reader program looks its media type up here. Example: for (const Format& format :
// text_formats()) if (format.type == type) return format.read(bytes, limits);
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/format.hpp"

#include <span>

namespace analyzer {

std::span<const Format> text_formats();

} // namespace analyzer
