// SPDX-License-Identifier: Apache-2.0
#include "bridge/evidence/passage.hpp"

#include "match/asked_words.hpp"

#include <algorithm>
#include <cctype>
#include <initializer_list>

namespace analyzer {

namespace {

constexpr std::uint32_t least_full_line = 50; ///< a shorter line was not broken for want of room

/// Bytes that may stand before and after the words of a quote.
constexpr std::string_view loose_marks = " \t\r\n.,;:|*#>-";

bool is_upper(char c) {
    return std::isupper(static_cast<unsigned char>(c)) != 0;
}
bool is_digit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}
bool is_lower(char c) {
    return std::islower(static_cast<unsigned char>(c)) != 0;
}

/// "Mt.", "St.", "J.": the dot belongs to the word.
bool is_short_name(std::string_view word) {
    return !word.empty() && is_upper(word.front()) &&
           (word.size() == 1 || (word.size() == 2 && is_lower(word[1])));
}

bool ends_sentence(const TokenList& tokens, std::uint32_t i) {
    const bool next_apart = i + 1 >= tokens.size() || !tokens[i + 1].glued;
    if (tokens.is_symbol(i, '!') || tokens.is_symbol(i, '?')) return next_apart;
    if (!tokens.is_symbol(i, '.') || !next_apart) return false;
    if (i + 1 < tokens.size() && is_lower(tokens.source(i + 1).front())) return false;
    return i == 0 || !is_short_name(tokens.source(i - 1));
}

/// Formats that only know printed lines; in the others a block is a paragraph.
bool has_printed_lines(MediaType type) {
    return type == MediaType::plain_text || type == MediaType::pdf;
}

bool opens_with_bullet(std::string_view line) {
    for (const std::string_view bullet : {"-", "*", "•", "–", "·", "▪", "●", "◦", "○", "‣", "→", ">", "+"}) {
        if (line.starts_with(bullet)) return true;
    }
    return false;
}

/// "Languages: English": a label of one to three words.
bool opens_with_label(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon + 1 >= line.size() || line[colon + 1] != ' ') return false;
    return std::count(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon), ' ') < 3;
}

/// "..., taught in": what must go on, capital or not.
bool ends_open(std::string_view line) {
    while (!line.empty() && line.back() == ' ') line.remove_suffix(1);
    if (line.empty() || std::string_view(",-–&/|(").find(line.back()) != std::string_view::npos) return true;
    const std::string_view last = line.substr(line.rfind(' ') + 1);
    return is_lower(last.front()) && last.size() <= 4; // "of", "and", "with"
}

/// Sections of short entries, where a line that opens with a capital is a new one however full the last was.
bool lists_entries(SectionKind kind) {
    return kind == SectionKind::education || kind == SectionKind::certificates ||
           kind == SectionKind::courses || kind == SectionKind::skills || kind == SectionKind::languages ||
           kind == SectionKind::memberships;
}

/// Does a line go on where the one before it was broken for want of room?
bool goes_on(const Document& document, const Line& before, const Line& line, std::uint32_t full_line) {
    if (line.list_item || line.heading_level > 0 || before.heading_level > 0 || line.region != before.region)
        return false;
    if (line.span.begin > before.span.end + 2) return false; // an empty line between them
    if (!has_printed_lines(document.media_type)) return line.block == before.block;
    const std::string_view earlier = before.span.of(document.text);
    std::string_view later = line.span.of(document.text);
    later.remove_prefix(std::min(later.find_first_not_of(" \t"), later.size()));
    if (earlier.empty() || later.empty() || opens_with_bullet(later) || opens_with_label(later)) return false;
    if (std::string_view(".!?:").find(earlier.back()) != std::string_view::npos) return false;
    if (is_upper(later.front()) && (is_digit(earlier.back()) || earlier.back() == ')'))
        return false; // "2016 - 2018"
    if (is_lower(later.front()) || earlier.back() == ',' || earlier.back() == '-') return true;
    return earlier.size() >= std::max(least_full_line, full_line * 3 / 4);
}

} // namespace

Passages::Passages(const ReadResume& resume)
    : tokens_(resume.text.tokens), begins_(resume.text.tokens.size(), false) {
    const Document& document = resume.text.document;
    const auto begin_at = [&](std::uint32_t offset) {
        const std::uint32_t token = tokens_.first_at(offset);
        if (token < tokens_.size()) begins_[token] = true;
    };
    const ListIndex action_verb = resume.text.lexicon.list("resume/action-verb");
    std::uint32_t full_line = 0;
    for (const Line& line : document.lines)
        full_line = std::max(full_line, std::min<std::uint32_t>(line.span.size(), 100));
    for (std::size_t i = 0; i < document.lines.size(); ++i) {
        const Line& line = document.lines[i];
        // "Mentored six engineers" after a full line: in a list without bullets, a new item.
        const std::uint32_t first = tokens_.first_at(line.span.begin);
        const Section* const section = resume.resume.section_at(line.span.begin);
        const bool new_item = first < tokens_.size() && is_upper(tokens_.source(first).front()) &&
                              (resume.text.cues.at(action_verb, first) != nullptr ||
                               (section != nullptr && lists_entries(section->kind) && i > 0 &&
                                !ends_open(document.lines[i - 1].span.of(document.text))));
        if (i == 0 || new_item || !goes_on(document, document.lines[i - 1], line, full_line))
            begin_at(line.span.begin);
    }
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
        const std::uint32_t at = tokens_[i].span.begin;
        if ((at > 0 && tokens_.text[at - 1] == '\t') || tokens_[i].after_blank_line) begins_[i] = true;
        if (ends_sentence(tokens_, i) && i + 1 < tokens_.size()) begins_[i + 1] = true;
    }
    for (const Section& section : resume.resume.sections) {
        begin_at(section.heading.begin);
        begin_at(section.body.begin);
    }
    for (const Position& position : resume.resume.positions) {
        begin_at(position.whole.begin);
        const std::uint32_t after = tokens_.first_at(position.header.end);
        // "Listener, Night Line. Two hours a week with" + "callers": a line of the header that goes on below.
        const bool cut = after < tokens_.size() && is_lower(tokens_.source(after).front());
        if (!position.header.empty() && !cut) begin_at(position.header.end);
    }
    for (const Study& study : resume.resume.studies) begin_at(study.whole.begin);
    for (const Certificate& certificate : resume.resume.certificates) begin_at(certificate.whole.begin);
}

Passage Passages::around(std::uint32_t token) const {
    Passage passage{token, token + 1};
    while (passage.first > 0 && !begins_[passage.first]) --passage.first;
    while (passage.last < tokens_.size() && !begins_[passage.last]) ++passage.last;
    return passage;
}

std::vector<Passage> Passages::all() const {
    std::vector<Passage> found;
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
        if (i == 0 || begins_[i]) {
            found.push_back({i, i + 1});
        } else {
            found.back().last = i + 1;
        }
    }
    return found;
}

Span Passages::quotable(Passage passage, Passage place, std::uint32_t most) const {
    const auto separates = [&](std::uint32_t i) {
        return std::string_view(",;:()|").find(tokens_.source(i).front()) != std::string_view::npos ||
               tokens_.source(i) == "–" || tokens_.source(i) == "—" || tokens_.source(i) == "•" ||
               tokens_.source(i) == "·";
    };
    const auto size = [&](Passage part) { return tokens_.span(part.first, part.last - part.first).size(); };
    const auto clause_end = [&](std::uint32_t i) {
        while (i < passage.last && !separates(i)) ++i;
        return i;
    };
    const auto clause_begin = [&](std::uint32_t i) {
        while (i > passage.first && !separates(i - 1)) --i;
        return i;
    };
    Passage part = passage;
    if (size(passage) > most) {
        part = {clause_begin(place.first), std::max(place.last, clause_end(place.last))};
        for (bool grew = true; grew && size(part) <= most;) {
            grew = false;
            const Passage after{part.first, part.last < passage.last ? clause_end(part.last + 1) : part.last};
            if (after != part && size(after) <= most) {
                part = after;
                grew = true;
                continue;
            }
            const Passage before{part.first > passage.first ? clause_begin(part.first - 1) : part.first,
                                 part.last};
            if (before != part && size(before) <= most) {
                part = before;
                grew = true;
            }
        }
        while (size(part) > most && part.first < place.first)
            ++part.first; // one clause that is too long by itself
        while (size(part) > most && part.last > place.last) --part.last;
    }
    const auto loose = [&](std::uint32_t i, std::initializer_list<std::string_view> kept) {
        if (tokens_[i].kind != TokenKind::symbol) return false;
        return std::find(kept.begin(), kept.end(), tokens_.source(i)) == kept.end();
    };
    while (part.last > part.first + 1 && loose(part.last - 1, {")", ".", "%", "+", "'", "\"", "!", "?"}))
        --part.last;
    while (part.first + 1 < part.last && part.first < place.first &&
           loose(part.first, {"£", "$", "€", "+", "~", "<", ">", "\"", "("})) {
        ++part.first;
    }
    // A bracket opened and not closed within the quote is left out, if the place does not stand in it.
    int open = 0;
    std::uint32_t opened = part.last;
    for (std::uint32_t i = part.first; i < part.last; ++i) {
        if (tokens_.is_symbol(i, '(') && open++ == 0) opened = i;
        if (tokens_.is_symbol(i, ')')) open = std::max(0, open - 1);
    }
    if (open > 0 && opened >= place.last) part.last = opened;
    return tokens_.span(part.first, part.last - part.first);
}

std::string quoted(const ReadResume& resume, Span span) {
    std::string quote = tidy_quote(span.of(resume.text.document.text));
    for (char& c : quote) {
        if (c == '"') c = '\'';
    }
    const std::size_t first = quote.find_first_not_of(loose_marks);
    return first == std::string::npos ? std::string() : quote.substr(first);
}

} // namespace analyzer
