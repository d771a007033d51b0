// SPDX-License-Identifier: Apache-2.0
#include "lexicon/fix_lexicon.hpp"

#include "lexicon/block_rules.hpp"

#include <algorithm>

namespace analyzer {

namespace {

/// A `key: value` line with the lines that go on with it.
struct Entry {
    std::string key, value; ///< the value of its first line
    std::string lines;
};

/// What stands between two blank lines.
struct Paragraph {
    std::string comments; ///< above the first entry
    std::vector<Entry> entries;
};

std::string_view without_trailing_blanks(std::string_view line) {
    return line.substr(0, line.find_last_not_of(" \t\r") + 1);
}

std::vector<Paragraph> read_paragraphs(std::string_view text) {
    std::vector<Paragraph> paragraphs;
    bool open = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string line(without_trailing_blanks(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty()) {
            open = false;
            continue;
        }
        if (!open) paragraphs.emplace_back();
        open = true;
        Paragraph& paragraph = paragraphs.back();
        if (line.front() == '#' && paragraph.entries.empty()) {
            paragraph.comments += line + '\n';
        } else if (line.front() == '#' ||
                   line.front() == ' ') { // a comment inside stays with the entry above it
            paragraph.entries.back().lines += line + '\n';
        } else {
            const std::size_t colon = line.find(':');
            const std::size_t value = std::min(line.find_first_not_of(' ', colon + 1), line.size());
            paragraph.entries.push_back({line.substr(0, colon), line.substr(value), line + '\n'});
        }
    }
    return paragraphs;
}

/// Comments that stand alone go with the block after them, but for the head of the file.
std::string take_head(std::vector<Paragraph>& paragraphs) {
    std::string head;
    std::string carried;
    std::vector<Paragraph> kept;
    for (Paragraph& paragraph : paragraphs) {
        if (paragraph.entries.empty()) {
            (head.empty() && kept.empty() ? head : carried) += paragraph.comments;
            continue;
        }
        paragraph.comments = carried + paragraph.comments;
        carried.clear();
        kept.push_back(std::move(paragraph));
    }
    if (!carried.empty()) kept.push_back({std::move(carried), {}}); // after the last block: stays there
    paragraphs = std::move(kept);
    return head;
}

void sort_keys(Paragraph& paragraph) {
    const BlockRules* rules = block_rules(paragraph.entries.front().key);
    if (rules == nullptr || rules->keys.empty()) return;
    const auto rank = [&](const Entry& entry) {
        return std::find(rules->keys.begin(), rules->keys.end(), entry.key) -
               rules->keys.begin(); // unknown ones last
    };
    std::stable_sort(paragraph.entries.begin(), paragraph.entries.end(),
                     [&](const Entry& a, const Entry& b) { return rank(a) < rank(b); });
}

} // namespace

Result<std::string> fix_lexicon(const LexiconFile& file) {
    const Result<std::vector<Block>> readable = read_blocks(file.text, file.name);
    if (!readable) return readable.error();
    std::vector<Paragraph> paragraphs = read_paragraphs(file.text);
    const std::string head = take_head(paragraphs);
    const auto type = [](const Paragraph& p) {
        return p.entries.empty() ? std::string() : p.entries.front().key;
    };
    for (auto run = paragraphs.begin(); run != paragraphs.end();) {
        const auto end =
            std::find_if(run, paragraphs.end(), [&](const Paragraph& p) { return type(p) != type(*run); });
        if (!run->entries.empty()) {
            std::stable_sort(run, end, [](const Paragraph& a, const Paragraph& b) {
                return a.entries.front().value < b.entries.front().value;
            });
        }
        run = end;
    }
    std::string fixed = head;
    for (Paragraph& paragraph : paragraphs) {
        if (!fixed.empty()) fixed += '\n';
        if (!paragraph.entries.empty()) sort_keys(paragraph);
        fixed += paragraph.comments;
        for (const Entry& entry : paragraph.entries) fixed += entry.lines;
    }
    return fixed;
}

} // namespace analyzer
