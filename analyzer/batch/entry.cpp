// SPDX-License-Identifier: Apache-2.0
#include "batch/entry.hpp"

#include "text/utf8.hpp"

namespace analyzer {

std::string printable_path(std::string_view path) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string name;
    name.reserve(path.size());
    for (std::size_t at = 0; at < path.size();) {
        const CodePoint point = code_point_at(path, at);
        const std::string_view character = path.substr(at, point.bytes);
        if (character == "\\") {
            name += "\\\\";
        } else if (is_valid_utf8(character)) {
            name += character;
        } else {
            for (const char byte : character) {
                const auto value = static_cast<unsigned char>(byte);
                name += {'\\', 'x', digits[value >> 4], digits[value & 15]};
            }
        }
        at += point.bytes;
    }
    return name;
}

std::string entry_name(const BatchEntry& entry) {
    std::string name = printable_path(entry.path);
    if (entry.line > 0) name += ":" + std::to_string(entry.line);
    return name;
}

} // namespace analyzer
