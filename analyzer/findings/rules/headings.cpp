// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <map>

namespace analyzer {

namespace {

/// The size that most letters of the document have, in tenths of a point.
int body_size(const Document& document) {
    std::map<int, std::size_t> letters;
    for (const Line& line : document.lines)
        letters[static_cast<int>(line.font_size * 10 + 0.5F)] += line.span.size();
    const auto most = std::max_element(letters.begin(), letters.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == letters.end() ? 0 : most->first;
}

/// Does a date range stand below the heading? Then work or study does.
bool holds_entries(const Section& section, const Resume& resume) {
    return std::any_of(resume.positions.begin(), resume.positions.end(),
                       [&](const Position& p) { return section.body.contains(p.whole) && p.dates.dated(); });
}

} // namespace

/// A heading no list of usual headings has, over something that matters.
void find_creative_headings(const FindingInputs& inputs, FindingList& out) {
    const Resume& resume = inputs.resume.resume;
    const ReadText& text = inputs.resume.text;
    const ListIndex usual = text.lexicon.list("finding/usual-heading");
    bool below_skills = false; // "Cloud" and "Databases" there are groups, not sections
    for (const Section& section : resume.sections) {
        if (section.kind != SectionKind::other) below_skills = section.kind == SectionKind::skills;
        if (section.kind != SectionKind::other || section.heading.empty() || below_skills) continue;
        const std::uint32_t first = text.tokens.first_at(section.heading.begin);
        const std::uint32_t last = text.tokens.first_at(section.heading.end);
        if (text.cues.first_in(usual, first, last) != nullptr) continue;
        const auto names_term = [&](const Mention& mention) {
            return section.heading.overlaps(mention.span);
        };
        if (std::any_of(text.mentions.begin(), text.mentions.end(), names_term)) continue;
        std::size_t terms = 0;
        for (const Mention& mention : text.mentions) {
            const Kind kind = text.lexicon.term(mention.term).kind;
            terms +=
                section.body.contains(mention.span) && (kind == Kind::skill || kind == Kind::tool) ? 1 : 0;
        }
        const bool matters =
            holds_entries(section, resume) || terms >= text.lexicon.weight("finding/heading-terms");
        if (matters) out.add(section.heading);
    }
}

void find_references_section(const FindingInputs& inputs, FindingList& out) {
    for (const Section& section : inputs.resume.resume.sections)
        if (section.kind == SectionKind::references && !section.heading.empty())
            return out.add(section.heading);
}

/// A heading that looks like the text below it.
void find_plain_headings(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    const int body = body_size(document);
    if (body == 0) return; // a format without sizes
    Span first;
    std::size_t plain = 0, all = 0;
    for (const Section& section : inputs.resume.resume.sections) {
        const Line* line = section.heading.empty() ? nullptr : line_at(document, section.heading.begin);
        if (line == nullptr) continue;
        ++all;
        const bool larger = static_cast<int>(line->font_size * 10 + 0.5F) > body;
        if (larger || line->bold || line->heading_level > 0 ||
            is_all_capitals(section.heading.of(document.text)))
            continue;
        if (plain++ == 0) first = section.heading;
    }
    if (plain > 0 && plain * 2 >= all) out.add(first, {{"count", std::to_string(plain)}});
}

/// A skills section that is one block of prose, where lists are looked for.
void find_skills_in_prose(const FindingInputs& inputs, FindingList& out) {
    const Resume& resume = inputs.resume.resume;
    const ReadText& text = inputs.resume.text;
    for (const Section& section : resume.sections) {
        if (section.kind != SectionKind::skills) continue;
        std::size_t items = 0;
        for (const ListedItem& item : resume.skills) items += section.body.contains(item.text.span) ? 1 : 0;
        const double letters = section.body.size();
        if (letters < text.lexicon.weight("finding/prose-letters")) continue;
        if (letters > text.lexicon.weight("finding/item-letters") * static_cast<double>(items))
            out.add(section.heading);
    }
}

} // namespace analyzer
