// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <map>

namespace analyzer {

/// The same words at the head or foot of every page land in the middle of sentences when pages are joined.
void find_repeated_margins(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    if (document.media_type != MediaType::pdf) return; // the other formats hold them once
    std::map<std::string_view, std::uint32_t> times;
    for (const Line& line : document.lines) {
        if (line.region != Region::header && line.region != Region::footer) continue;
        const std::string_view text = line.span.of(document.text);
        if (text.size() < 12) continue; // page numbers
        if (++times[text] == 2) return out.add(line.span);
    }
}

} // namespace analyzer
