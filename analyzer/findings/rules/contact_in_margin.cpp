// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

namespace analyzer {

/// Name, e-mail or telephone stand in the page header or footer, which many readers drop.
void find_contact_in_margin(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    const Contact& contact = inputs.resume.resume.contact;
    for (const Text* part : {&contact.email, &contact.phone, &contact.name}) {
        if (part->empty() || part->span.empty()) continue;
        const Line* line = line_at(document, part->span.begin);
        if (line == nullptr || (line->region != Region::header && line->region != Region::footer)) continue;
        if (stands_in_body(document, part->value)) continue;
        out.add(part->span, {}, part == &contact.name ? "name" : "");
    }
}

} // namespace analyzer
