// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <algorithm>

namespace analyzer {

/// No heading a parser would take for work, education or skills. Structured files need none.
void find_missing_sections(const FindingInputs& inputs, FindingList& out) {
    const Resume& resume = inputs.resume.resume;
    if (!inputs.resume.text.document.fields.empty()) return;
    const auto headed = [&](SectionKind kind) {
        return std::any_of(resume.sections.begin(), resume.sections.end(), [&](const Section& section) {
            return section.kind == kind && !section.heading.empty();
        });
    };
    if (!headed(SectionKind::work) && !headed(SectionKind::projects) && !headed(SectionKind::volunteering))
        out.add({}, {}, "work");
    if (!headed(SectionKind::education) && !headed(SectionKind::courses)) out.add({}, {}, "education");
    if (!headed(SectionKind::skills) && resume.skills.empty()) out.add({}, {}, "skills");
}

} // namespace analyzer
