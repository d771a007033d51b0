// Runs the rules over a document or a text in a test and gives what they found as short lines: "CON-001
// error", or with messages. As of June 2026. SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/format.hpp"
#include "findings/find_findings.hpp"
#include "parse/parse_posting.hpp"
#include "parse/parse_resume.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace analyzer::test {

inline std::vector<Finding> findings_of(const Document& document, const std::string& path = "resume",
                                        std::size_t bytes = 1000) {
    const Lexicon& lexicon = Lexicon::built_in();
    const TokenList tokens = tokenize(document.text);
    const Cues cues(tokens, lexicon);
    const std::vector<Mention> mentions = find_mentions(tokens, lexicon, cues);
    const ReadText text{document, tokens, lexicon, cues, mentions};
    const Resume resume = parse_resume(text, {2026, 6});
    return find_findings({{resume, text}, {2026, 6}, path, bytes});
}

inline Document document_of(const std::string& text) {
    Result<Document> document = read_plain_text(text, Limits{});
    return document ? std::move(*document) : Document{};
}

inline bool has(const std::vector<Finding>& findings, const std::string& rule) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.rule == rule; });
}

/// Everything found, for the message of a test that fails.
inline std::string listed(const std::vector<Finding>& findings) {
    std::string out;
    for (const Finding& f : findings)
        out += f.rule + ' ' + severity_name(f.severity) + ": " + f.message + '\n';
    return out;
}

} // namespace analyzer::test
