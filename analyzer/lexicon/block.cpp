// SPDX-License-Identifier: Apache-2.0
#include "lexicon/block.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace analyzer {

namespace {

std::string_view trimmed(std::string_view s) {
    while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
    while (!s.empty() && (s.back() == ' ' || s.back() == '\t' || s.back() == '\r')) s.remove_suffix(1);
    return s;
}

bool is_key(std::string_view s) {
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    return !s.empty() && letter(s.front()) && std::all_of(s.begin(), s.end(), [&](char c) {
        return letter(c) || (c >= '0' && c <= '9') || c == '-';
    });
}

Error bad_line(const std::string& file, std::uint32_t line, const std::string& what,
               std::string_view quoted) {
    return {"bad-lexicon", what + ": \"" + std::string(utf8_prefix(quoted, 80)) + "\"",
            file + ":" + std::to_string(line), "write `key: value`, see lexicons/README.md"};
}

} // namespace

std::string_view Block::value(std::string_view key) const {
    for (const BlockEntry& entry : entries) {
        if (entry.key == key) return entry.value;
    }
    return {};
}

std::vector<std::string_view> Block::all(std::string_view key) const {
    std::vector<std::string_view> found;
    for (const BlockEntry& entry : entries) {
        if (entry.key == key) found.push_back(entry.value);
    }
    return found;
}

std::vector<std::string> Block::items(std::string_view key) const {
    return split_items(value(key));
}

std::vector<std::string> split_items(std::string_view value) {
    std::vector<std::string> items;
    while (!value.empty()) {
        const std::string_view item = take_item(value);
        if (!item.empty()) items.emplace_back(item);
    }
    return items;
}

std::string_view take_item(std::string_view& value) {
    const std::size_t bar = value.find(" | ");
    const std::string_view item = trimmed(value.substr(0, bar));
    value.remove_prefix(bar == std::string_view::npos ? value.size() : bar + 3);
    return item;
}

Result<std::vector<Block>> read_blocks(std::string_view text, const std::string& file) {
    if (!is_valid_utf8(text)) {
        return Error{"bad-lexicon", "the file is not UTF-8 text", file, "save it as UTF-8"};
    }
    std::vector<Block> blocks;
    bool open = false;
    std::uint32_t number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (line.starts_with('#')) continue;
        if (trimmed(line).empty()) {
            open = false;
            continue;
        }
        if (line.front() == ' ') {
            if (!open) return bad_line(file, number, "a line that continues nothing", line);
            blocks.back().entries.back().value += ' ';
            blocks.back().entries.back().value += trimmed(line);
            continue;
        }
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || !is_key(line.substr(0, colon))) {
            return bad_line(file, number, "no `key: value` line", line);
        }
        if (trimmed(line.substr(colon + 1)).empty())
            return bad_line(file, number, "a key without a value", line);
        if (!open) blocks.push_back({file, {}});
        open = true;
        blocks.back().entries.push_back(
            {std::string(line.substr(0, colon)), std::string(trimmed(line.substr(colon + 1))), number});
    }
    return blocks;
}

Result<std::vector<LexiconFile>> load_lexicon_folder(const std::string& folder) {
    namespace fs = std::filesystem;
    std::error_code failure;
    std::vector<fs::path> paths;
    for (fs::recursive_directory_iterator at(folder, failure), end; !failure && at != end;
         at.increment(failure)) {
        if (at->path().extension() == ".lex" && at->is_regular_file(failure)) paths.push_back(at->path());
    }
    if (failure) {
        return Error{"lexicon-not-readable", failure.message(), folder,
                     "name a folder that holds .lex files"};
    }
    if (paths.empty()) {
        return Error{"lexicon-empty", "no .lex file found", folder, "name a folder that holds .lex files"};
    }
    std::sort(paths.begin(), paths.end());
    std::vector<LexiconFile> files;
    for (const fs::path& path : paths) {
        std::ifstream in(path, std::ios::binary);
        std::string text((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
        if (!in)
            return Error{"lexicon-not-readable", "cannot be read", path.string(), "check its permissions"};
        files.push_back({path.string(), std::move(text)});
    }
    return files;
}

} // namespace analyzer
