// SPDX-License-Identifier: Apache-2.0
#include "findings/rules/rules.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace analyzer {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_alnum(char c) {
    return is_digit(c) || is_capital(c) || (c >= 'a' && c <= 'z');
}

/// An international bank account number at the beginning of the text, printed with or without blanks between its groups:
/// country, two check digits, 11 to 30 more, and a rest of 1 (ISO 13616, ISO 7064 mod 97-10).
bool begins_with_iban(std::string_view text) {
    std::string number;
    for (std::size_t i = 0; i < text.size() && number.size() < 34; ++i) {
        if (text[i] == ' ' && number.size() % 4 == 0 && !number.empty()) continue;
        if (!is_digit(text[i]) && !is_capital(text[i])) break;
        number += text[i];
    }
    const bool shape = number.size() >= 15 && is_capital(number[0]) && is_capital(number[1]) &&
                       is_digit(number[2]) && is_digit(number[3]);
    if (!shape) return false;
    std::rotate(number.begin(), number.begin() + 4, number.end());
    unsigned rest = 0;
    for (const char c : number) {
        const unsigned value = static_cast<unsigned>(is_digit(c) ? c - '0' : c - 'A' + 10);
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

/// A social security number of the United States as it is printed, "ddd-dd-dddd", without those never given out.
bool begins_with_ssn(std::string_view text) {
    constexpr std::string_view shape = "ddd-dd-dddd";
    if (text.size() < shape.size() || (text.size() > shape.size() && is_alnum(text[shape.size()])))
        return false;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (shape[i] == 'd' ? !is_digit(text[i]) : text[i] != '-') return false;
    }
    return text.substr(0, 3) != "000" && text.substr(0, 3) != "666" && text[0] != '9' &&
           text.substr(4, 2) != "00" && text.substr(7, 4) != "0000";
}

/// Does a number follow within the line?
bool digit_follows(const TokenList& tokens, const CueHit& hit) {
    constexpr std::uint32_t reach = 4;
    const std::uint32_t next = hit.first_token + hit.token_count;
    for (std::uint32_t i = next; i < tokens.size() && i < next + reach; ++i) {
        if (tokens[i].line_start) return false;
        const std::string_view word = tokens.source(i);
        if (word.find_first_of("0123456789") != std::string_view::npos && word.size() > 2) return true;
    }
    return false;
}

} // namespace

/// Numbers of documents and accounts: by their labels, and without one where their form alone tells. The number itself is never
/// quoted.
void find_identity_numbers(const FindingInputs& inputs, FindingList& out) {
    const ReadText& text = inputs.resume.text;
    std::set<const Line*> told;
    for (const CueHit& hit : text.cues.hits(text.lexicon.list("finding/identity-label"))) {
        if (!digit_follows(text.tokens, hit)) continue;
        const Span label = text.tokens.span(hit.first_token, hit.token_count);
        told.insert(line_at(text.document, label.begin));
        out.add(label);
    }
    for (const Line& line : text.document.lines) {
        if (told.count(&line) != 0) continue;
        const std::string_view words = line.span.of(text.document.text);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (i > 0 && (is_alnum(words[i - 1]) || words[i - 1] == '-')) continue;
            const std::string_view rest = words.substr(i);
            if (begins_with_iban(rest)) out.add_on_page(line.page, {}, "account");
            if (begins_with_ssn(rest)) out.add_on_page(line.page, {}, "social-security");
        }
    }
}

} // namespace analyzer
