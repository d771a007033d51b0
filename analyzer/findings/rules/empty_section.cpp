// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include "text/utf8.hpp"

#include <unicode/uchar.h>

namespace analyzer {

namespace {

bool has_words(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint at = code_point_at(text, i);
        if (u_isalnum(static_cast<UChar32>(at.value))) return true;
        i += at.bytes;
    }
    return false;
}

} // namespace

/// A heading with nothing below it before the next one.
void find_empty_sections(const FindingInputs& inputs, FindingList& out) {
    const std::string& text = inputs.resume.text.document.text;
    const std::vector<Section>& sections = inputs.resume.resume.sections;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const Section& section = sections[i];
        if (section.heading.empty() || section.kind == SectionKind::other) continue;
        // "Background", then "About": a heading over headings.
        if (i + 1 < sections.size() && sections[i + 1].kind == section.kind) continue;
        if (!has_words(section.body.of(text))) out.add(section.heading);
    }
}

} // namespace analyzer
