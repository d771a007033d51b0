// SPDX-License-Identifier: Apache-2.0
#include "lexicon/fill_template.hpp"

#include "text/fold.hpp"

#include <cctype>

namespace analyzer {

namespace {

/// Letters whose names begin with a vowel sound, for acronyms read letter by letter ("an MRI", "a UK").
bool begins_with_vowel_sound(std::string_view word) {
    if (word.empty()) return false;
    const std::size_t end = word.find_first_of(" -/");
    const std::string_view first = word.substr(0, end);
    const std::string folded = fold(first);
    if (first.size() > 1 && first.size() <= 4 && is_all_capitals(first)) {
        return std::string_view("aefhilmnorsx").find(folded.front()) != std::string_view::npos;
    }
    for (const std::string_view consonant : {"uni", "use", "usa", "eu", "one", "ubi", "ute"}) {
        if (folded.starts_with(consonant)) return false;
    }
    for (const std::string_view silent : {"hour", "honest", "honour", "honor", "heir"}) {
        if (folded.starts_with(silent)) return true;
    }
    return std::string_view("aeiou8").find(folded.front()) != std::string_view::npos;
}

} // namespace

std::optional<std::string> fill_template(std::string_view wording, const Slots& slots) {
    std::string out;
    while (!wording.empty()) {
        const std::size_t open = wording.find('{');
        out += wording.substr(0, open);
        if (open == std::string_view::npos) break;
        const std::size_t close = wording.find('}', open);
        if (close == std::string_view::npos) return std::nullopt;
        std::string_view name = wording.substr(open + 1, close - open - 1);
        wording.remove_prefix(close + 1);
        const bool article = name.starts_with("a ") || name.starts_with("A ");
        const bool capital = !name.empty() && std::isupper(static_cast<unsigned char>(name.front())) != 0;
        if (article) name.remove_prefix(2);
        std::string key(name);
        if (!key.empty()) key.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(key.front())));
        const auto slot = slots.find(key);
        if (slot == slots.end() || slot->second.empty()) return std::nullopt;
        std::string value = slot->second;
        if (article) value = (begins_with_vowel_sound(value) ? "an " : "a ") + value;
        // "iOS" and "eBay" are written so at the beginning of a sentence too.
        const bool own_capital = value.size() > 1 && std::isupper(static_cast<unsigned char>(value[1])) != 0;
        if (capital && !own_capital) value.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(value.front())));
        out += value;
    }
    return out;
}

} // namespace analyzer
