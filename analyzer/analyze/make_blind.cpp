// SPDX-License-Identifier: Apache-2.0
#include "analyze/make_blind.hpp"

#include "analyze/annotated_text.hpp"
#include "parse/parse_resume.hpp"
#include "redact/mask_document.hpp"
#include "redact/pseudonym.hpp"

namespace analyzer {

BlindFile make_blind(const SourceFile& file, const Lexicon& lexicon, YearMonth month,
                     const PersonalScope& scope) {
    const AnnotatedText text(file.document, lexicon);
    const Resume resume = parse_resume(text.view(), month);
    const std::vector<PersonalSpan> personal = find_personal(resume, text.view(), month, scope);
    const std::string name = pseudonym(file.sha256, lexicon);
    return {{name, file.sha256, file.bytes, mask_document(file.document, personal)},
            {name, count_removed(personal)}};
}

} // namespace analyzer
