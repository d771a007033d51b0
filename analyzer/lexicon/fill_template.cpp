// SPDX-License-Identifier: Apache-2.0
#include "lexicon/fill_template.hpp"

#include "text/fold.hpp"

#include <algorithm>
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
    if (folded == "11" || folded == "18" || folded == "11th" || folded == "18th")
        return true; // eleven, eighteen
    return std::string_view("aeiou8").find(folded.front()) != std::string_view::npos;
}

} // namespace

namespace {

/// "iPad" and "eBay" keep their small letter, and so does what opens with a quotation mark.
std::string capitalised(std::string value) {
    const auto is = [](int (*kind)(int), char c) { return kind(static_cast<unsigned char>(c)) != 0; };
    const std::size_t end = value.find_first_of(" -/");
    const std::string_view first = std::string_view(value).substr(0, end);
    const bool own_spelling =
        std::any_of(first.begin(), first.end(), [&](char c) { return is(std::isupper, c); });
    if (!own_spelling && is(std::islower, value.front())) {
        value.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(value.front())));
    }
    return value;
}

/// What stands between braces: a slot's name and how its value is to be put.
struct Placeholder {
    std::string key;
    bool article = false, capital = false;
    std::string_view one, many; ///< the words to choose between
};

Placeholder read_placeholder(std::string_view inside) {
    Placeholder found;
    if (const std::size_t colon = inside.find(':'); colon != std::string_view::npos) {
        const std::string_view choice = inside.substr(colon + 1);
        const std::size_t bar = choice.find('/');
        found.one = choice.substr(0, bar);
        found.many = bar == std::string_view::npos ? found.one : choice.substr(bar + 1);
        inside = inside.substr(0, colon);
    }
    found.article = inside.starts_with("a ") || inside.starts_with("A ");
    found.capital = !inside.empty() && std::isupper(static_cast<unsigned char>(inside.front())) != 0;
    if (found.article) inside.remove_prefix(2);
    found.key = std::string(inside);
    if (!found.key.empty())
        found.key.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(found.key.front())));
    return found;
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
        const Placeholder placeholder = read_placeholder(wording.substr(open + 1, close - open - 1));
        wording.remove_prefix(close + 1);
        const auto slot = slots.find(placeholder.key);
        if (slot == slots.end() || slot->second.empty()) return std::nullopt;
        std::string value = slot->second;
        if (!placeholder.one.empty()) value = std::string(value == "1" ? placeholder.one : placeholder.many);
        if (placeholder.article) value = (begins_with_vowel_sound(value) ? "an " : "a ") + value;
        if (placeholder.capital) value = capitalised(std::move(value));
        // A title that ends in a stop closes the sentence by itself.
        if (!wording.empty() && wording.front() == '.' && value.ends_with('.')) wording.remove_prefix(1);
        out += value;
    }
    return out;
}

} // namespace analyzer
