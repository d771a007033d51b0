// SPDX-License-Identifier: Apache-2.0
#include "lexicon/import/imported_term.hpp"

#include "text/fold.hpp"
#include "token/tokenize.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::size_t least_letters = 3;
constexpr std::size_t most_words = 8;

/// Folded words with one blank between them, as the matcher sees a form.
std::string key_of(std::string_view label) {
    const TokenList tokens = tokenize(label);
    std::string key;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
        if (i > 0) key += ' ';
        key += tokens.folded(i);
    }
    return key;
}

} // namespace

LabelGate::LabelGate(const Lexicon& base) {
    for (TermIndex i = 0; i < base.term_count(); ++i) {
        const Term term = base.term(i);
        ids_.emplace(term.id);
        for (const std::string_view form : base.forms(i)) known_.emplace(key_of(form), term.id);
    }
    for (const char* name : {"import/ordinary-word", "sense/everyday-word"}) {
        for (const std::string_view word : base.list_items(base.list(name))) ordinary_.insert(key_of(word));
    }
}

std::string LabelGate::tidy(std::string_view label) {
    const std::size_t bracket = label.find(" (");
    if (bracket != std::string_view::npos && bracket > 0 && label.ends_with(')'))
        label = label.substr(0, bracket);
    std::string out;
    for (const char c : label) {
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!blank) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

bool LabelGate::take(const std::string& label, Import& import) {
    const std::string key = key_of(label);
    const auto words = static_cast<std::size_t>(std::count(key.begin(), key.end(), ' ')) + 1;
    const bool listable = label.find(" | ") == std::string::npos && !label.starts_with('#');
    if (key.size() < least_letters || words > most_words || !listable || ordinary_.count(key) != 0) {
        ++import.ordinary;
        return false;
    }
    const auto [form, taken] = known_.emplace(key, std::string());
    if (!taken && !form->second.empty()) ++import.known;
    return taken;
}

std::string LabelGate::owner(const std::string& label) const {
    const auto found = known_.find(key_of(label));
    return found == known_.end() ? std::string() : found->second;
}

std::string LabelGate::make_id(std::string_view prefix, std::string_view name) {
    std::string id(prefix);
    for (const char c : fold(name)) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (letter) {
            id += c;
        } else if (id.back() != '-') {
            id += '-';
        }
    }
    while (id.back() == '-') id.pop_back();
    std::string made = id;
    for (int i = 2; !ids_.insert(made).second; ++i) made = id + "-" + std::to_string(i);
    return made;
}

} // namespace analyzer
