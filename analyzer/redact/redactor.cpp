// SPDX-License-Identifier: Apache-2.0
#include "redact/redactor.hpp"

#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

namespace analyzer {

namespace {

constexpr std::size_t shortest_in_path = 3; ///< bytes; "Li" stands in half of all file names

/// A run of letters and digits and its folded form.
struct Word {
    Span span;
    std::string folded;
};

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    std::size_t begin = std::string_view::npos;
    for (std::size_t i = 0; i <= text.size();) {
        const CodePoint at = i < text.size() ? code_point_at(text, i) : CodePoint{' ', 1};
        const auto c = static_cast<UChar32>(at.value);
        const bool part = u_isalnum(c) != 0 || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
        if (part && begin == std::string_view::npos) begin = i;
        if (!part && begin != std::string_view::npos) {
            words.push_back({span_of(begin, i), fold(text.substr(begin, i - begin))});
            begin = std::string_view::npos;
        }
        i += at.bytes;
    }
    return words;
}

bool has_digit(std::string_view text) {
    return text.find_first_of("0123456789") != std::string_view::npos;
}

/// Nothing but what may stand between two parts of a name.
bool joins(std::string_view between) {
    return between.find_first_not_of(" \t\n-._'") == std::string_view::npos;
}

std::string mark_of(Personal kind) {
    return "[" + std::string(personal_name(kind)) + "]";
}

} // namespace

Redactor::Redactor(const Document& document, const Contact& contact, const std::vector<PersonalSpan>& spans) {
    add(Personal::name, contact.name.value);
    add(Personal::email, contact.email.value);
    add(Personal::phone, contact.phone.value);
    add(Personal::address, contact.location.value);
    add_spans(document.text, spans);
    add_links(document.links);
    std::stable_sort(values_.begin(), values_.end(),
                     [](const Value& a, const Value& b) { return a.words.size() > b.words.size(); });
}

void Redactor::add_spans(std::string_view text, const std::vector<PersonalSpan>& spans) {
    for (const PersonalSpan& found : spans) {
        const std::string_view words = found.span.of(text);
        // What is left of a line of contact details ("Phone:") is no address.
        const bool left_over =
            found.kind == Personal::address && words_of(words).size() < 2 && !has_digit(words);
        if (!left_over) add(found.kind, words);
    }
}

void Redactor::add_links(const std::vector<Link>& links) {
    for (const Link& link : links) {
        std::string_view target = std::string_view(link.target).substr(0, link.target.find('?'));
        const Personal kind = target.starts_with("mailto:") ? Personal::email
                              : target.starts_with("tel:")  ? Personal::phone
                                                            : Personal::link;
        add(kind, target);
        for (const std::string_view opening : {"mailto:", "tel:", "https://", "http://", "www."}) {
            if (target.starts_with(opening)) target.remove_prefix(opening.size());
        }
        add(kind, target);
    }
}

void Redactor::add(Personal kind, std::string_view text) {
    const std::vector<Word> words = words_of(text);
    if (words.empty()) return;
    Value value{kind, {}, std::string(text.substr(0, words.front().span.begin))};
    for (const Word& word : words) value.words.push_back(word.folded);
    const bool known = std::any_of(values_.begin(), values_.end(),
                                   [&](const Value& other) { return other.words == value.words; });
    if (!known) values_.push_back(std::move(value));
}

std::string Redactor::apply(std::string_view text) const {
    if (values_.empty()) return std::string(text);
    const std::vector<Word> words = words_of(text);
    /// How many words of the text the value takes from `first` on; 0: it does not stand there. Where it may be cut off, the
    /// text may end within it, after one whole word at least.
    const auto taken = [&](const Value& value, std::size_t first, bool cut_off) -> std::size_t {
        const std::size_t count = std::min(value.words.size(), words.size() - first);
        if (count < value.words.size() && !(cut_off && count >= 2)) return 0;
        for (std::size_t k = 0; k < count; ++k) {
            const std::string& word = words[first + k].folded;
            const bool last = cut_off && k >= 1 && first + k + 1 == words.size();
            if (last ? !value.words[k].starts_with(word) : word != value.words[k]) return 0;
        }
        const bool lone = value.words.size() == 1 && !has_digit(value.words.front());
        return lone && !starts_with_capital(words[first].span.of(text)) ? 0 : count;
    };
    /// The value that stands whole at a word, else one that is cut off there.
    const auto find = [&](std::size_t first) -> std::pair<const Value*, std::size_t> {
        for (const bool cut_off : {false, true}) {
            for (const Value& value : values_) {
                if (const std::size_t count = taken(value, first, cut_off); count > 0) return {&value, count};
            }
        }
        return {nullptr, 0};
    };
    std::string out;
    std::size_t copied = 0;
    Personal last = Personal::name;
    for (std::size_t i = 0; i < words.size();) {
        const auto [value, count] = find(i);
        if (value == nullptr) {
            ++i;
            continue;
        }
        std::size_t begin = words[i].span.begin;
        const std::string_view before = text.substr(copied, begin - copied);
        if (!value->opening.empty() && before.ends_with(value->opening)) begin -= value->opening.size();
        const bool goes_on = copied > 0 && value->kind == last && joins(before);
        if (!goes_on) {
            out += text.substr(copied, begin - copied);
            out += mark_of(value->kind);
        }
        last = value->kind;
        i += count;
        copied = words[i - 1].span.end;
    }
    out += text.substr(copied);
    return out;
}

std::string Redactor::apply_to_path(std::string_view path) const {
    std::string out = apply(path);
    for (const Value& value : values_) {
        if (value.kind != Personal::name) continue;
        for (const std::string& part : value.words) {
            if (part.size() < shortest_in_path) continue;
            // Folding keeps the length of ASCII; other letters are found by apply() as words.
            std::string folded = out;
            std::transform(folded.begin(), folded.end(), folded.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
            for (std::size_t at = folded.find(part); at != std::string::npos; at = folded.find(part, at)) {
                const std::string mark = mark_of(Personal::name);
                out.replace(at, part.size(), mark);
                folded.replace(at, part.size(), mark);
                at += mark.size();
            }
        }
    }
    return out;
}

} // namespace analyzer
