// SPDX-License-Identifier: Apache-2.0
#include "lexicon/import/source_file.hpp"

#include "text/utf8.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace analyzer {

std::optional<std::string> find_source(const std::string& folder, const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        const std::filesystem::path path = std::filesystem::path(folder) / name;
        std::error_code failure;
        if (std::filesystem::is_regular_file(path, failure)) return path.string();
    }
    return std::nullopt;
}

Result<std::string> read_source(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
    if (!in) return Error{"source-not-readable", "the file cannot be read", path, "check its permissions"};
    if (!is_valid_utf8(bytes))
        return Error{"source-not-utf-8", "the file is not UTF-8 text", path, "fetch it again"};
    return bytes;
}

} // namespace analyzer
