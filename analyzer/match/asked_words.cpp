// SPDX-License-Identifier: Apache-2.0
#include "match/asked_words.hpp"

#include <cctype>

namespace analyzer {

namespace {

/// Longer quotes do not fit into a sentence; the name does.
constexpr std::size_t longest_quote = 60;

bool is_name(Kind kind) {
    return kind == Kind::tool || kind == Kind::language || kind == Kind::credential || kind == Kind::degree;
}

} // namespace

std::string tidy_quote(std::string_view quote) {
    std::string out;
    for (const char c : quote) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!blank) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    while (!out.empty() && std::string_view(" .,;:-*").find(out.back()) != std::string_view::npos)
        out.pop_back();
    return out;
}

std::string asked_words(std::string_view posting_text, const Requirement& requirement) {
    std::string words;
    if (!requirement.spans.empty()) words = tidy_quote(requirement.spans.front().of(posting_text));
    if (words.empty() || words.size() > longest_quote) return requirement.name;
    const bool capital = std::isupper(static_cast<unsigned char>(words.front())) != 0;
    const bool plain = words.size() > 1 && std::islower(static_cast<unsigned char>(words[1])) != 0;
    const bool keeps = is_name(requirement.kind) ||
                       (!requirement.name.empty() &&
                        std::isupper(static_cast<unsigned char>(requirement.name.front())) != 0 &&
                        requirement.term != no_term);
    bool titled = false; // "Key Stage 1" is a name, "Wound care" is not
    for (std::size_t i = 1; i < words.size(); ++i) {
        titled = titled || (words[i - 1] == ' ' && std::isupper(static_cast<unsigned char>(words[i])) != 0);
    }
    if (capital && plain && !keeps && !titled)
        words.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(words.front())));
    return words;
}

} // namespace analyzer
