// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include "parse/reach.hpp"

#include <set>
#include <string>

namespace analyzer {

namespace {

std::string digits_of(std::string_view phone) {
    std::string digits;
    for (const char c : phone)
        if (c >= '0' && c <= '9') digits += c;
    return digits.size() > 9 ? digits.substr(digits.size() - 9) : digits;
}

} // namespace

/// More than one e-mail address, or more than two numbers, near the name: a form has room for one.
void find_several_contacts(const FindingInputs& inputs, FindingList& out) {
    const Document& document = inputs.resume.text.document;
    std::set<std::string> emails, phones;
    for (const Section& section : inputs.resume.resume.sections) {
        if (section.kind != SectionKind::contact) continue;
        for (const Line& line : document.lines) {
            if (!section.body.contains(line.span)) continue;
            for (const Span email : emails_in(document.text, line.span))
                emails.emplace(email.of(document.text));
            for (const Span phone : phones_in(document.text, line.span))
                phones.insert(digits_of(phone.of(document.text)));
        }
    }
    if (emails.size() > 1)
        out.add(inputs.resume.resume.contact.email.span, {{"count", std::to_string(emails.size())}}, "email");
    if (phones.size() > 2)
        out.add(inputs.resume.resume.contact.phone.span, {{"count", std::to_string(phones.size())}}, "phone");
}

} // namespace analyzer
