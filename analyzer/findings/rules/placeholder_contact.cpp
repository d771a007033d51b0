// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <string>

namespace analyzer {

namespace {

/// "123-456-7890", "000 000 0000": digits that count up or are all the same.
bool is_made_up(std::string_view phone) {
    std::string digits;
    for (const char c : phone)
        if (c >= '0' && c <= '9') digits += c;
    if (digits.size() < 7) return false;
    const bool same = digits.find_first_not_of(digits.front()) == std::string::npos;
    return same || digits.ends_with("1234567890") || digits.ends_with("0123456789") ||
           digits.ends_with("5551234");
}

} // namespace

/// Contact data that a template came with.
void find_placeholder_contact(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    const Contact& contact = inputs.resume.resume.contact;
    const auto listed = [&](std::string_view name, Span span) {
        const ListIndex list = text.lexicon.list(name);
        return !span.empty() && text.cues.first_in(list, text.tokens.first_at(span.begin),
                                                   text.tokens.first_at(span.end)) != nullptr;
    };
    if (listed("finding/placeholder-email", contact.email.span)) out.add(contact.email.span);
    if (listed("finding/placeholder-name", contact.name.span)) out.add(contact.name.span);
    if (is_made_up(contact.phone.value)) out.add(contact.phone.span);
}

} // namespace analyzer
