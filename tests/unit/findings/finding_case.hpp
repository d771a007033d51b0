// Runs the rules over a document or a text in a test and gives what they found as short lines: "CON-001 error", or
// with messages. As of June 2026.
// SPDX-License-Identifier: Apache-2.0
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
                                        std::size_t bytes = 1000,
                                        const std::vector<std::string>& without = {}) {
    const Lexicon& lexicon = Lexicon::built_in();
    const TokenList tokens = tokenize(document.text);
    const Cues cues(tokens, lexicon);
    const std::vector<Mention> mentions = find_mentions(tokens, lexicon, cues);
    const ReadText text{document, tokens, lexicon, cues, mentions};
    const Resume resume = parse_resume(text, {2026, 6});
    return find_findings({{resume, text}, {2026, 6}, path, bytes, nullptr, nullptr, without});
}

/// The same beside a posting.
inline std::vector<Finding> findings_beside(const Document& document, const Document& posting_document) {
    const Lexicon& lexicon = Lexicon::built_in();
    const TokenList tokens = tokenize(document.text), posting_tokens = tokenize(posting_document.text);
    const Cues cues(tokens, lexicon), posting_cues(posting_tokens, lexicon);
    const std::vector<Mention> mentions = find_mentions(tokens, lexicon, cues);
    const std::vector<Mention> posting_mentions = find_mentions(posting_tokens, lexicon, posting_cues);
    const ReadText text{document, tokens, lexicon, cues, mentions};
    const ReadText posting_text{posting_document, posting_tokens, lexicon, posting_cues, posting_mentions};
    const Resume resume = parse_resume(text, {2026, 6});
    const Posting posting = parse_posting(posting_text);
    const ReadPosting read_posting{posting, posting_text};
    const std::vector<Match> matches = match_requirements(read_posting, {resume, text}, {2026, 6});
    return find_findings({{resume, text}, {2026, 6}, "resume", 1000, &read_posting, &matches});
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
