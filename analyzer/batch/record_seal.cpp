// SPDX-License-Identifier: Apache-2.0
#include "batch/record_seal.hpp"

#include <zlib.h>

#include <cstdint>
#include <cstdio>

namespace analyzer {
namespace {

constexpr std::string_view mark = ",\"crc\":\"";
constexpr std::string_view tail = "\"}";
constexpr std::size_t digits = 8;
constexpr std::size_t seal_bytes = mark.size() + digits + tail.size();

std::string checksum(std::string_view bytes) {
    const uLong value = crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
    char text[digits + 1];
    std::snprintf(text, sizeof text, "%08x", static_cast<unsigned>(value));
    return text;
}

} // namespace

std::string sealed(std::string object) {
    object.resize(object.size() - 2); // "}\n"
    const std::string sum = checksum(object);
    return object.append(mark).append(sum).append(tail) + "\n";
}

std::optional<std::string_view> unsealed(std::string_view line) {
    if (line.size() <= seal_bytes) return std::nullopt;
    const std::string_view body = line.substr(0, line.size() - seal_bytes);
    const std::string_view seal = line.substr(body.size());
    if (seal.substr(0, mark.size()) != mark || seal.substr(mark.size() + digits) != tail) return std::nullopt;
    if (seal.substr(mark.size(), digits) != checksum(body)) return std::nullopt;
    return body;
}

} // namespace analyzer
