// Zip packages for the fuzzer, which would never find a right checksum by chance: an input that begins with "@@ NAME" lines
// is a list of parts and becomes a package of them; any other input stays as it is (a whole package, damaged or not).
// In: "@@ word/document.xml\n<w:document ...>\n@@ word/styles.xml\n...". Out: the bytes of the zip. Names that are not in
// the table of parts are left out, as are repeats.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "unit/document/package.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace analyzer::fuzz {

inline constexpr std::array<std::string_view, 14> part_names = {"_rels/.rels",
                                                                "content.xml",
                                                                "docProps/core.xml",
                                                                "META-INF/manifest.xml",
                                                                "meta.xml",
                                                                "styles.xml",
                                                                "word/_rels/document.xml.rels",
                                                                "word/document.xml",
                                                                "word/endnotes.xml",
                                                                "word/footer1.xml",
                                                                "word/footnotes.xml",
                                                                "word/header1.xml",
                                                                "word/numbering.xml",
                                                                "word/styles.xml"};

inline std::string packed(std::string_view input) {
    constexpr std::string_view mark = "@@ ";
    if (!input.starts_with(mark)) return std::string(input);
    std::vector<std::pair<std::string, std::string>> parts;
    std::set<std::string_view> seen;
    while (input.starts_with(mark)) {
        input.remove_prefix(mark.size());
        const std::string_view name = input.substr(0, input.find('\n'));
        input.remove_prefix(std::min(name.size() + 1, input.size()));
        const std::size_t next = input.starts_with(mark) ? 0 : input.find("\n@@ ");
        const std::string_view content = input.substr(0, next);
        input.remove_prefix(std::min(content.size() + (next == 0 ? 0 : 1), input.size()));
        const bool known = std::find(part_names.begin(), part_names.end(), name) != part_names.end();
        if (known && seen.insert(name).second) parts.emplace_back(name, content);
    }
    return parts.empty() ? std::string() : make_package(parts);
}

} // namespace analyzer::fuzz
