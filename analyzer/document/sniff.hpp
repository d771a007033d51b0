// Tells the media type of a file by its content; the name's extension is only compared, never believed.
// In: the bytes. Out: the type, or an error `unsupported` that names what the bytes are and what to save instead
// (legacy .doc, images, archives, executables), `empty` for no bytes.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"
#include "text/result.hpp"

#include <string_view>

namespace analyzer {

Result<MediaType> sniff_media_type(std::string_view bytes, std::string_view name);

} // namespace analyzer
