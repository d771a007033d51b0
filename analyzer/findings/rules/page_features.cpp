// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include "text/utf8.hpp"

#include <cmath>

#include <utility>

namespace analyzer {

// Rules that say no more than that the file holds something: one feature, one sentence.

void find_columns(const FindingInputs& inputs, FindingList& out) {
    if (out.holds("TXT-008")) return; // says the same, and shows a row
    for (const Feature& feature : inputs.resume.text.document.features)
        if (feature.kind == FeatureKind::columns)
            return out.add_on_page(feature.page, {{"count", std::to_string(feature.count)}});
}

void find_pictures(const FindingInputs& inputs, FindingList& out) {
    for (const Feature& feature : inputs.resume.text.document.features)
        if (feature.kind == FeatureKind::picture)
            return out.add_on_page(feature.page, {}, feature.count == 1 ? "one" : "");
}

/// Much of a page is picture: what words it shows nobody can search.
void find_picture_pages(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    const double least = inputs.resume.text.lexicon.weight("finding/picture-share");
    for (const Feature& feature : document.features) {
        if (feature.kind != FeatureKind::picture || static_cast<double>(feature.share) < least) continue;
        out.add_on_page(feature.page,
                        {{"percent", std::to_string(std::lround(static_cast<double>(feature.share) * 100))}});
    }
}

void find_turned_text(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    const std::uint32_t count = total_of(document, FeatureKind::turned_text);
    if (count < inputs.resume.text.lexicon.weight("finding/turned-characters")) return;
    out.add_on_page(page_of(document, FeatureKind::turned_text), {{"count", std::to_string(count)}});
}

void find_ligatures(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    std::uint32_t count = total_of(document, FeatureKind::ligature);
    for (std::size_t i = 0;
         i < document.text.size();) { // the PDF reader takes them apart, the others keep them
        const CodePoint at = code_point_at(document.text, i);
        i += at.bytes;
        count += at.value >= 0xFB00 && at.value <= 0xFB06 ? 1 : 0;
    }
    if (count > 0) out.add({}, {{"count", std::to_string(count)}});
}

/// Tables that hold headings or dates; a plain grid of words reads well enough.
void find_layout_tables(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    for (const Feature& feature : document.features) {
        if (feature.kind != FeatureKind::table) continue;
        if (feature.count < inputs.resume.text.lexicon.weight("finding/table-cells")) continue;
        return out.add_on_page(
            feature.page, {{"count", std::to_string(feature.count)}, {"quote", short_quote(feature.sample)}});
    }
}

/// Changes not accepted, comments, form fields: readers differ in what they take of them.
void find_tracked_changes(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    for (const auto& [kind, variant] :
         {std::pair(FeatureKind::tracked_change, "changes"), std::pair(FeatureKind::comment, "comments"),
          std::pair(FeatureKind::content_control, "fields")}) {
        const std::uint32_t count = total_of(document, kind);
        if (count > 0) out.add({}, {{"count", std::to_string(count)}}, variant);
    }
}

void find_tab_alignment(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    const double least = inputs.resume.text.lexicon.weight("finding/gap-lines");
    std::uint32_t wide = 0;
    Span first;
    if (document.media_type == MediaType::plain_text) {
        for (const Line& line : document.lines) {
            const std::string_view text = line.span.of(document.text);
            const std::size_t words = text.find_first_not_of(" \t");
            const std::size_t gap = std::min(text.find("    ", words), text.find("\t\t", words));
            if (gap == std::string_view::npos || text.find_first_not_of(" \t", gap) == std::string_view::npos)
                continue;
            if (wide++ == 0) first = line.span;
        }
    }
    wide += total_of(document, FeatureKind::tab_run);
    if (wide >= least) out.add(first, {{"count", std::to_string(wide)}});
}

void find_untagged(const FindingInputs& inputs, FindingList& out) {
    if (total_of(inputs.resume.text.document, FeatureKind::untagged) > 0) out.add({});
}

} // namespace analyzer
