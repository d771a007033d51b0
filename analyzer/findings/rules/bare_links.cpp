// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include "parse/reach.hpp"

namespace analyzer {

/// Links whose address is not written out: on paper and in plain text they lead nowhere.
void find_bare_links(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    Span first;
    std::uint32_t count = 0;
    for (const Link& link : document.links) {
        if (link.span.empty() || !link.target.starts_with("http")) continue;
        const std::string_view words = link.span.of(document.text);
        const bool address =
            words.find('.') != std::string_view::npos && link.target.find(words) != std::string::npos;
        if (address || !web_addresses_in(document.text, link.span).empty()) continue;
        if (!emails_in(document.text, link.span).empty()) continue;
        if (count++ == 0) first = link.span;
    }
    if (count > 0) out.add(first, {{"count", std::to_string(count)}}, count == 1 ? "one" : "");
}

} // namespace analyzer
