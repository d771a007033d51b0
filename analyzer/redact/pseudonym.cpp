// SPDX-License-Identifier: Apache-2.0
#include "redact/pseudonym.hpp"

namespace analyzer {

std::string pseudonym(std::string_view sha256, const Lexicon& lexicon) {
    const std::optional<Template> wording = lexicon.find_template("blind/candidate");
    std::string name(wording ? wording->value("text") : std::string_view());
    for (std::size_t i = 0; i < 12 && i < sha256.size(); ++i) {
        if (i % 4 == 0) name += i == 0 ? ' ' : '-';
        const char digit = sha256[i];
        name += digit >= 'a' && digit <= 'f' ? static_cast<char>(digit - 'a' + 'A') : digit;
    }
    return name;
}

} // namespace analyzer
