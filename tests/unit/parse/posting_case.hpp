// Reads a posting in a test and writes its demands as short lines that a table of cases can hold:
// "tool|Kafka|required|g1" with "m36" for months, the degree level, "~" for an accepted equivalent, "implied".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse/parse_posting.hpp"

#include <string>
#include <vector>

namespace analyzer::test {

/// A document of plain lines, each its own block.
inline Document plain_document(const std::string& text) {
    Document document;
    document.text = text;
    std::size_t begin = 0;
    while (begin < text.size()) {
        std::size_t end = text.find('\n', begin);
        if (end == std::string::npos) end = text.size();
        if (end > begin) {
            Line line;
            line.span = span_of(begin, end);
            document.lines.push_back(line);
        }
        begin = end + 1;
    }
    return document;
}

template <class Read> auto with_read_text(const Document& document, Read read) {
    const Lexicon& lexicon = Lexicon::built_in();
    const TokenList tokens = tokenize(document.text);
    const Cues cues(tokens, lexicon);
    const std::vector<Mention> mentions = find_mentions(tokens, lexicon, cues);
    return read(ReadText{document, tokens, lexicon, cues, mentions});
}

inline Posting read_posting(const Document& document) {
    return with_read_text(document, [](const ReadText& text) { return parse_posting(text); });
}

inline Posting read_posting(const std::string& text) {
    return read_posting(plain_document(text));
}

inline std::string described(const Requirement& requirement, const std::string& text) {
    std::string line = kind_name(requirement.kind);
    line += '|';
    line += requirement.spans.front().of(text);
    line += '|';
    line += necessity_name(requirement.necessity);
    if (!requirement.group.empty()) line += '|' + requirement.group + requirement.branch;
    if (requirement.min_months > 0) line += "|m" + std::to_string(requirement.min_months);
    if (requirement.max_months > 0) line += "-" + std::to_string(requirement.max_months);
    if (requirement.degree_level != DegreeLevel::none)
        line += std::string("|") + degree_level_name(requirement.degree_level);
    if (requirement.equivalent_accepted == true) line += "|~";
    if (requirement.implied) line += "|implied";
    return line;
}

inline std::vector<std::string> demands(const std::string& text) {
    std::vector<std::string> lines;
    for (const Requirement& requirement : read_posting(text).requirements)
        lines.push_back(described(requirement, text));
    return lines;
}

} // namespace analyzer::test
