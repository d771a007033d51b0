// SPDX-License-Identifier: Apache-2.0
#include "analyze/inspect.hpp"

#include "analyze/annotated_text.hpp"
#include "findings/find_findings.hpp"
#include "parse/parse_resume.hpp"

namespace analyzer {

std::vector<Finding> inspect(const SourceFile& resume_file, const Lexicon& lexicon, YearMonth as_of,
                             const std::vector<std::string>& rules_off) {
    const AnnotatedText text(resume_file.document, lexicon);
    const Resume resume = parse_resume(text.view(), as_of);
    return find_findings(
        {{resume, text.view()}, as_of, resume_file.path, resume_file.bytes, nullptr, nullptr, rules_off});
}

} // namespace analyzer
