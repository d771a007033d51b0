// Reads a résumé in a test and writes its parts as short lines that a table of cases can hold: "Clerk @ Acme Ltd,
// 2019-04..now", "BSc Physics @ State University, ..2015". Lines of layout are made with `page`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/parse_resume.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace analyzer::test {

/// A document as the plain text reader makes it: lines of one paragraph share a block, bullets are list
/// items.
inline Document text_document(const std::string& text) {
    Document document;
    document.text = text;
    std::uint32_t block = 0;
    bool gap = true;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = text.find('\n', begin);
        if (end == std::string::npos) end = text.size();
        const std::string content = text.substr(begin, end - begin);
        if (content.find_first_not_of(" \t") == std::string::npos) {
            gap = true;
        } else {
            Line line;
            const std::size_t first = content.find_first_not_of(" \t");
            line.list_item = content.compare(first, 2, "- ") == 0 || content.compare(first, 4, "• ") == 0;
            if (gap || line.list_item) ++block;
            gap = false;
            line.span = span_of(begin, end);
            line.block = block;
            document.lines.push_back(line);
        }
        begin = end + 1;
    }
    return document;
}

/// A line of a page with its look.
struct PageLine {
    std::string text;
    float size = 10;
    bool bold = false;
    float left = 50, top = 0;
    std::uint32_t page = 1;
};

inline Document page_document(const std::vector<PageLine>& lines) {
    Document document;
    std::uint32_t block = 0;
    for (const PageLine& page_line : lines) {
        Line line;
        line.span = span_of(document.text.size(), document.text.size() + page_line.text.size());
        line.block = ++block;
        line.page = page_line.page;
        line.bold = page_line.bold;
        line.font_size = page_line.size;
        line.left = page_line.left;
        line.top = page_line.top;
        line.right = page_line.left + static_cast<float>(page_line.text.size()) * page_line.size / 2;
        line.bottom = page_line.top + page_line.size;
        line.list_item = page_line.text.rfind("• ", 0) == 0;
        document.text += page_line.text + "\n";
        document.lines.push_back(line);
        document.pages = page_line.page;
    }
    return document;
}

inline Resume read_resume(const Document& document) {
    const Lexicon& lexicon = Lexicon::built_in();
    const TokenList tokens = tokenize(document.text);
    const Cues cues(tokens, lexicon);
    const std::vector<Mention> mentions = find_mentions(tokens, lexicon, cues);
    return parse_resume(ReadText{document, tokens, lexicon, cues, mentions}, {2026, 6});
}

inline Resume read_resume(const std::string& text) {
    return read_resume(text_document(text));
}

inline std::string written(const DateRange& range) {
    if (!range.dated()) return "undated";
    std::string out = range.start ? range.start->iso() : "";
    out += "..";
    if (range.current) return out + "now";
    return out + (range.end ? range.end->iso() : "");
}

inline std::vector<std::string> positions_of(const Resume& resume,
                                             Position::Kind kind = Position::Kind::work) {
    std::vector<std::string> lines;
    for (const Position& p : resume.positions) {
        if (p.kind == kind)
            lines.push_back(p.title.value + " @ " + p.employer.value + ", " + written(p.dates));
    }
    return lines;
}

inline std::vector<std::string> studies_of(const Resume& resume) {
    std::vector<std::string> lines;
    for (const Study& s : resume.studies) {
        lines.push_back(s.degree.value + " | " + s.area.value + " @ " + s.institution.value + ", " +
                        written(s.dates));
    }
    return lines;
}

inline std::vector<std::string> values_of(const std::vector<ListedItem>& items) {
    std::vector<std::string> values;
    for (const ListedItem& item : items)
        values.push_back(item.group.empty() ? item.text.value : item.group + ": " + item.text.value);
    return values;
}

inline std::vector<std::string> kinds_of(const Resume& resume) {
    std::vector<std::string> kinds;
    for (const Section& section : resume.sections) kinds.emplace_back(section_kind_name(section.kind));
    return kinds;
}

} // namespace analyzer::test
