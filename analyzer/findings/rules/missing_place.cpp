// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include "text/fold.hpp"

namespace analyzer {

namespace {

/// A listed place or country, or "Name, Name": no gazetteer is kept, so anything that looks like a place is
/// one.
bool names_place(const ReadText& text, Span part) {
    const std::uint32_t first = text.tokens.first_at(part.begin), last = text.tokens.first_at(part.end);
    for (const char* list : {"resume/country", "resume/place-word"}) {
        if (text.cues.first_in(text.lexicon.list(list), first, last) != nullptr) return true;
    }
    for (std::uint32_t i = first; i + 2 < last; ++i) {
        if (text.tokens.is_symbol(i + 1, ',') && !text.tokens[i + 2].line_start &&
            starts_with_capital(text.tokens.source(i)) && starts_with_capital(text.tokens.source(i + 2)))
            return true;
    }
    return false;
}

} // namespace

/// Nothing near the name says where the person is.
void find_missing_place(const FindingInputs& inputs, FindingList& out) {
    const Resume& resume = inputs.resume.resume;
    if (!resume.contact.location.empty()) return;
    for (const Section& section : resume.sections) {
        if (section.kind == SectionKind::contact && names_place(inputs.resume.text, section.body)) return;
    }
    out.add({});
}

} // namespace analyzer
