// SPDX-License-Identifier: Apache-2.0
#include "parse/entry_fields.hpp"

#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::uint32_t most_words = 80; ///< a longer line is no header

bool starts_small(std::string_view word) {
    return u_islower(static_cast<UChar32>(code_point_at(word, 0).value)) != 0;
}

bool has_no_capital(const ResumeWords& words, TokenRange range) {
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        if (starts_with_capital(words.text.tokens.source(i))) return false;
    }
    return true;
}

/// "Cassidy's Chemist": named after its owner, whatever the last word is.
bool owned(const ResumeWords& words, TokenRange range) {
    const std::string_view first = words.text.tokens.source(range.first);
    const bool genitive = first.size() > 3 &&
                          (first.substr(first.size() - 2) == "'s" || first.substr(first.size() - 2) == "s'" ||
                           (first.size() > 4 && first.substr(first.size() - 4) == "\xE2\x80\x99s"));
    return genitive && range.size() > 1 && starts_with_capital(first);
}

bool is_web_address(std::string_view text) {
    return text.find("://") != std::string_view::npos || text.rfind("www.", 0) == 0 ||
           (text.find(' ') == std::string_view::npos && text.find('@') != std::string_view::npos &&
            text.find('.') != std::string_view::npos);
}

class Cutter {
  public:
    Cutter(const ResumeWords& words, const RowList& list, std::uint32_t row)
        : words_(words), list_(list), tokens_(words.text.tokens), text_(words.text.document.text),
          index_(row), row_(list.rows[row]) {}

    std::vector<EntryField> strong() {
        if (row_.words > most_words) return {};
        for (const Cell& cell : row_.cells) cut_cell(cell);
        return std::move(fields_);
    }

  private:
    [[nodiscard]] const FoundDate* date_at(std::uint32_t token) const {
        for (std::uint32_t d = row_.first_date; d < row_.first_date + row_.date_count; ++d) {
            const TokenRange& range = list_.dates[d].tokens;
            if (range.first <= token && token < range.last) return &list_.dates[d];
        }
        return nullptr;
    }

    [[nodiscard]] bool spaced(std::uint32_t i) const {
        return !tokens_[i].glued && (i + 1 >= tokens_.size() || !tokens_[i + 1].glued);
    }

    /// Is the token a separator?
    [[nodiscard]] bool separates(std::uint32_t i, TokenRange cell) const {
        const std::string_view source = tokens_.source(i);
        if (tokens_[i].kind == TokenKind::symbol) {
            const char32_t c = code_point_at(source, 0).value;
            if (c == U'|' || c == U'•' || c == U'·' || c == U'∙' || c == U'●' || c == U'¦' || c == U';' ||
                c == U'◦' || c == U'▪' || c == U'⋅' || c == U'∘' || c == U'｜' || c == U'→')
                return true;
            const bool dash = c == U'-' || c == U'–' || c == U'—' || c == U'―' || c == U'−';
            if (dash)
                return spaced(i) || (c != U'-' && (!tokens_[i].glued || !next_glued(i))) ||
                       (i > cell.first && tokens_.source(i - 1) == source) || c == U'—';
            if (c == U'/') return spaced(i) && !between_titles(i, cell);
            if (c == U'@') return spaced(i);
            if (c == U':') return i + 1 < cell.last && !tokens_[i + 1].glued && i > cell.first;
            if (c == U'.') return ends_sentence(i, cell);
            return false;
        }
        if (tokens_.source(i) != "at" || i == cell.first || i + 1 >= cell.last) return false;
        return words_.holds(words_.title_noun, {cell.first, i}) ||
               words_.degree_in({cell.first, i}) != DegreeLevel::none;
    }

    /// "AP / AR Clerk", "Web Developer / Designer": one title of two halves.
    [[nodiscard]] bool between_titles(std::uint32_t i, TokenRange cell) const {
        std::uint32_t end = i + 1;
        while (end < cell.last && tokens_.source(end) != "," && tokens_.source(end) != "/" &&
               tokens_.source(end) != "|" && date_at(end) == nullptr)
            ++end;
        return end > i + 1 && ends_with(words_, words_.title_noun, {i + 1, end}) &&
               employer_points(words_, {cell.first, i}) < 2;
    }

    [[nodiscard]] bool next_glued(std::uint32_t i) const {
        return i + 1 < tokens_.size() && tokens_[i + 1].glued;
    }

    /// A full stop between two phrases: a word of four letters or more before, a capital after.
    [[nodiscard]] bool ends_sentence(std::uint32_t i, TokenRange cell) const {
        if (i <= cell.first || i + 1 >= cell.last || tokens_[i + 1].glued || !tokens_[i].glued) return false;
        const std::string_view word = tokens_.source(i - 1);
        const bool abbreviated =
            word.size() <= 4 && words_.text.cues.at(words_.company_marker, i - 1) != nullptr;
        if (tokens_.source(i + 1).size() <= 4 && words_.text.cues.at(words_.company_marker, i + 1) != nullptr)
            return false;
        return (word.size() >= 5 || tokens_[i - 1].kind == TokenKind::number) &&
               starts_with_capital(tokens_.source(i + 1)) && !abbreviated;
    }

    void cut_cell(const Cell& cell) {
        std::uint32_t begin = cell.tokens.first;
        std::uint32_t depth = 0;
        for (std::uint32_t i = cell.tokens.first; i < cell.tokens.last; ++i) {
            if (const FoundDate* date = date_at(i)) {
                add({begin, i});
                i = std::max(date->tokens.last, i + 1) - 1;
                begin = i + 1;
                depth = 0;
                continue;
            }
            const std::string_view source = tokens_.source(i);
            if (source == "(") ++depth;
            if (source == ")" && depth > 0) --depth;
            if (depth == 0 && separates(i, cell.tokens)) {
                add({begin, i});
                begin = i + 1;
            }
        }
        add({begin, cell.tokens.last});
    }

    void add(TokenRange range) {
        if (range.empty()) return;
        Span span = tokens_.span(range.first, range.size());
        // "Acme (http://acme.example)" is Acme.
        const std::size_t link = span.of(text_).find("(http");
        if (link != std::string_view::npos && link > 0)
            span.end = span.begin + static_cast<std::uint32_t>(link);
        span = trim_marks(text_, span);
        if (span.empty()) return;
        // "Acme (remote)"
        const std::string_view inner = span.of(text_);
        const std::size_t open = inner.rfind(" (");
        if (open != std::string_view::npos && open > 0 && inner.back() == ')') {
            const auto at = span.begin + static_cast<std::uint32_t>(open);
            const Span bracketed{at + 2, span.end - 1};
            if (is_place(words_, words_.tokens_in(bracketed))) {
                fields_.push_back(made(trim_marks(text_, {span.begin, at})));
                fields_.push_back(made(bracketed));
                return;
            }
        }
        EntryField field = made(span);
        if (field.tokens.empty()) return;
        // A label of the date that was taken out, "(" and the like.
        if (words_.made_of(words_.date_label, field.tokens) ||
            words_.made_of(words_.expected, field.tokens) || words_.made_of(words_.until, field.tokens))
            return;
        fields_.push_back(field);
    }

  public:
    [[nodiscard]] EntryField made(Span span) const {
        EntryField field;
        field.span = span;
        field.tokens = words_.tokens_in(span);
        field.row = index_;
        field.bold = row_.bold;
        if (field.tokens.empty()) return field;
        field.title = title_points(words_, field.tokens);
        field.employer = employer_points(words_, field.tokens);
        field.place = field.title < 3 && is_place(words_, field.tokens) &&
                      employer_points(words_, head_of(words_, field.tokens)) < 2;
        if (field.place) field.employer = 0;
        field.junk = is_web_address(span.of(text_)) || is_duration(field.tokens) || no_letters(span) ||
                     labels(span, field.title) || words_.covers(words_.lead_in, field.tokens) ||
                     words_.covers(words_.contact_label, field.tokens);
        return field;
    }

  private:
    /// "Results" labels a part of an entry; "Supervisor, Acme Ltd" names a job.
    [[nodiscard]] bool labels(Span span, int title) const {
        return words_.is_subheading(span.of(text_)) && (title < 2 || span.size() >= row_.span.size());
    }

    [[nodiscard]] bool no_letters(Span span) const {
        const std::string_view s = span.of(text_);
        for (std::size_t i = 0; i < s.size();) {
            const CodePoint at = code_point_at(s, i);
            if (u_isalpha(static_cast<UChar32>(at.value))) return false;
            i += at.bytes;
        }
        return true;
    }

    /// "2 years 10 months", "4 mos": numbers and words, no longer than four letters' stems of time.
    [[nodiscard]] bool is_duration(TokenRange range) const {
        bool unit = false;
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            if (tokens_[i].kind != TokenKind::word) continue;
            const CueHit* hit = words_.text.cues.at(words_.duration_unit, i);
            if (hit == nullptr) return false;
            unit = true;
        }
        return unit;
    }

    const ResumeWords& words_;
    const RowList& list_;
    const TokenList& tokens_;
    std::string_view text_;
    std::uint32_t index_;
    const Row& row_;
    std::vector<EntryField> fields_;
};

std::vector<TokenRange> comma_parts(const ResumeWords& words, TokenRange range) {
    const TokenList& tokens = words.text.tokens;
    std::vector<TokenRange> parts;
    std::uint32_t begin = range.first, depth = 0;
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        const std::string_view source = tokens.source(i);
        if (source == "(") ++depth;
        if (source == ")" && depth > 0) --depth;
        if (depth == 0 && (source == "," || source == "，")) {
            if (i > begin) parts.push_back({begin, i});
            begin = i + 1;
        }
    }
    if (begin < range.last) parts.push_back({begin, range.last});
    // "Acme Co., Ltd."
    for (std::size_t i = parts.size(); i-- > 1;) {
        const bool suffix = words.word_count(parts[i]) <= 2 &&
                            words.text.tokens.source(parts[i].first).size() <= 4 &&
                            words.covers(words.company_marker, parts[i]);
        if (!suffix) continue;
        parts[i - 1].last = parts[i].last;
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i));
    }
    return parts;
}

} // namespace

std::vector<EntryField> comma_fields(const ResumeWords& words, const RowList& list, const EntryField& field) {
    std::vector<EntryField> fields;
    const Cutter cutter(words, list, field.row);
    for (const TokenRange& part : comma_parts(words, field.tokens)) {
        fields.push_back(cutter.made(
            trim_marks(words.text.document.text, words.text.tokens.span(part.first, part.size()))));
    }
    return fields;
}

std::vector<EntryField> strong_fields(const ResumeWords& words, const RowList& list, std::uint32_t row) {
    return Cutter(words, list, row).strong();
}

std::vector<EntryField> entry_fields(const ResumeWords& words, const RowList& list, std::uint32_t row) {
    std::vector<EntryField> fields;
    Cutter cutter(words, list, row);
    const TokenList& tokens = words.text.tokens;
    const std::string_view text = words.text.document.text;
    for (const EntryField& field : Cutter(words, list, row).strong()) {
        std::vector<TokenRange> parts = comma_parts(words, field.tokens);
        if (field.junk || field.place || parts.size() < 2) {
            fields.push_back(field);
            continue;
        }
        const auto span_of_parts = [&](std::size_t from, std::size_t to) {
            return trim_marks(text, joined(tokens.span(parts[from].first, parts[from].size()),
                                           tokens.span(parts[to].first, parts[to].size())));
        };
        // Places at the end come off: "Acme Ltd, Leeds, UK".
        std::size_t kept = parts.size();
        if (kept > 2 && cutter.made(span_of_parts(kept - 2, kept - 1)).place) {
            kept -= 2;
        } else if (cutter.made(span_of_parts(kept - 1, kept - 1)).place) {
            kept -= 1;
        }
        // The rest falls in two where a title meets what is none.
        std::size_t cut = 0;
        const bool capitals = !capitals_lead(words, field.tokens).empty();
        for (std::size_t i = 1; i < kept && cut == 0; ++i) {
            const EntryField left = cutter.made(span_of_parts(0, i - 1));
            EntryField right = cutter.made(span_of_parts(i, i));
            // "Summer placement, laboratory, Tarnley Water": a name has a capital.
            const bool small = i + 1 < kept && words.word_count(parts[i]) == 1 &&
                               starts_small(right.span.of(text)) &&
                               !starts_small(span_of_parts(i + 1, i + 1).of(text));
            if (small) continue;
            if (owned(words, parts[i])) {
                right.title = 0;
                right.employer += 2;
            }
            const bool title_then_employer =
                left.title >= 2 && left.title > left.employer && (right.employer > 0 || right.title <= 0);
            const bool employer_then_title =
                right.title >= 2 && right.title > right.employer && left.title < 2;
            // "BRIGHTWATER LOGISTICS, Saltmarsh"
            const bool name_then_rest = capitals && i == 1 && left.title < 2 && right.title < 2;
            if (title_then_employer || employer_then_title || name_then_rest) cut = i;
        }
        if (cut > 0) {
            EntryField left = cutter.made(span_of_parts(0, cut - 1));
            EntryField right = cutter.made(span_of_parts(cut, kept - 1));
            right.comma_part = true;
            if (owned(words, right.tokens) && left.title >= 2) {
                right.title = 0;
                right.employer += 2;
            }
            if (capitals && left.title < 2) left.employer += 3;
            // "Carer for my grandmother, who had dementia"
            right.junk =
                right.junk || (left.title >= 2 && right.employer < 2 && right.title < 2 &&
                               !words.holds(words.same_employer, right.tokens) &&
                               !words.holds(words.company_marker, right.tokens) &&
                               has_no_capital(words, right.tokens) && !starts_small(left.span.of(text)));
            fields.push_back(left);
            fields.push_back(right);
        } else {
            EntryField name = cutter.made(span_of_parts(0, kept - 1));
            // "Harbour Grocery DC, Leith": what stands before a place is none.
            if (name.place && kept < parts.size()) {
                name.place = false;
                name.employer = employer_points(words, name.tokens);
            }
            fields.push_back(name);
        }
        if (kept < parts.size()) {
            EntryField place = cutter.made(span_of_parts(kept, parts.size() - 1));
            place.place = true;
            fields.push_back(place);
        }
    }
    return fields;
}

} // namespace analyzer
