// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <cmath>

namespace analyzer {

/// Text in boxes, frames and shapes: readers that take paragraphs alone return the file without it.
void find_text_boxes(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    const Resume& resume = inputs.resume.resume;
    std::size_t boxed = 0, all = 0;
    Span first;
    for (const Line& line : document.lines) {
        all += line.span.size();
        if (line.region != Region::text_box) continue;
        boxed += line.span.size();
        if (first.empty()) first = line.span;
    }
    const double share = all == 0 ? 0 : static_cast<double>(boxed) / static_cast<double>(all);
    if (first.empty() || share < inputs.resume.text.lexicon.weight("finding/boxed-share")) return;
    const auto in_box = [&](Span span) {
        const Line* line = span.empty() ? nullptr : line_at(document, span.begin);
        return line != nullptr && line->region == Region::text_box;
    };
    const Slots slots = {{"percent", std::to_string(std::lround(share * 100))}};
    for (const Text* part : {&resume.contact.email, &resume.contact.phone}) {
        if (!in_box(part->span) || stands_in_body(document, part->value)) continue;
        return out.add(part->span, slots, "contact");
    }
    for (const Position& position : resume.positions) {
        if (in_box(position.header)) return out.add(position.header, slots, "work");
    }
    out.add(first, slots);
}

} // namespace analyzer
