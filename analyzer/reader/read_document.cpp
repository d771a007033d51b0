// SPDX-License-Identifier: Apache-2.0
#include "reader/read_document.hpp"

#include "document/sniff.hpp"

namespace analyzer {

Result<Document> read_document(std::string_view bytes, std::string_view name, const Limits& limits,
                               std::span<const Format> formats) {
    if (bytes.size() > limits.input_bytes)
        return Error{"too-large", "the file is larger than the limit", "", "give a smaller file"};
    const Result<MediaType> type = sniff_media_type(bytes, name);
    if (!type) return type.error();
    for (const Format& format : formats)
        if (format.type == *type) return format.read(bytes, limits);
    return Error{std::string(no_reader_code), std::string("no reader for ") + media_type_name(*type), "", ""};
}

} // namespace analyzer
