// The `.lex` format: blocks of `key: value` lines, a blank line between blocks, `#` comments at line start, a leading
// space continues the value above. In: a file's text. Out: its blocks, or an error that quotes file, line and the line itself.
// Example: "term: go-language\nname: Go\n" is one block of two entries. The format's page is lexicons/README.md.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

struct BlockEntry {
    std::string key;
    std::string value;
    std::uint32_t line = 0; ///< counted from 1
};

struct Block {
    std::string file;
    std::vector<BlockEntry> entries; ///< never empty; the first key is the block's type

    [[nodiscard]] const std::string& type() const { return entries.front().key; }
    [[nodiscard]] const std::string& id() const { return entries.front().value; }
    /// The value of a key, or empty.
    [[nodiscard]] std::string_view value(std::string_view key) const;
    /// The items of a `a | b | c` value, trimmed, empty ones left out.
    [[nodiscard]] std::vector<std::string> items(std::string_view key) const;
    /// Every value of a key that may repeat.
    [[nodiscard]] std::vector<std::string_view> all(std::string_view key) const;
};

Result<std::vector<Block>> read_blocks(std::string_view text, const std::string& file);

/// The items of a `a | b | c` list.
std::vector<std::string> split_items(std::string_view value);
/// The first item, taken off the list; it may be empty.
std::string_view take_item(std::string_view& value);

/// A `.lex` file by name and content.
struct LexiconFile {
    std::string name;
    std::string text;
};

/// Every `.lex` file below a folder, in the order of their names.
Result<std::vector<LexiconFile>> load_lexicon_folder(const std::string& folder);

} // namespace analyzer
