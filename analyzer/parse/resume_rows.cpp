// SPDX-License-Identifier: Apache-2.0
#include "parse/resume_rows.hpp"

#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <map>

namespace analyzer {

namespace {

bool is_private(char32_t c) {
    return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000 || c == 0xFFFD;
}
bool is_blank(char32_t c) {
    return u_isUWhiteSpace(static_cast<UChar32>(c)) || c == 0x200B || c == 0xFEFF;
}

CodePoint before(std::string_view text, std::size_t end) {
    std::size_t at = end - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    return code_point_at(text, at);
}

/// A mark that may open a value: brackets, quotes, signs of numbers, "@name", "#".
bool opens_value(char32_t c) {
    const auto type = u_charType(static_cast<UChar32>(c));
    return type == U_START_PUNCTUATION || type == U_INITIAL_PUNCTUATION || type == U_CURRENCY_SYMBOL ||
           c == '"' || c == '\'' || c == '+' || c == '@' || c == '.' || c == '<';
}

bool is_alnum(char32_t c) {
    return u_isalnum(static_cast<UChar32>(c)) != 0;
}

bool has_alnum(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint at = code_point_at(text, i);
        if (is_alnum(at.value)) return true;
        i += at.bytes;
    }
    return false;
}

/// Where a line ends without the dots that lead to its edge: "Teaching..........".
std::uint32_t without_leaders(std::string_view text, Span span) {
    std::uint32_t end = span.end;
    while (end > span.begin && (text[end - 1] == '.' || text[end - 1] == ' ')) --end;
    return span.end - end > 4 ? end : span.end;
}

/// The level of a heading marked as in Markdown.
std::uint8_t hashes_of(std::string_view line) {
    const std::size_t hashes = line.find_first_not_of('#');
    if (hashes == std::string_view::npos || hashes == 0 || hashes > 6 || line[hashes] != ' ') return 0;
    return static_cast<std::uint8_t>(hashes);
}

struct Opening {
    std::uint32_t begin = 0; ///< where the content begins
    bool bullet = false;
};

/// Takes the bullet or the number of a list item off.
Opening opening(std::string_view text, Span span, bool list_item) {
    Opening open{span.begin, false};
    std::uint32_t i = span.begin;
    const auto skip_blanks = [&] {
        while (i < span.end) {
            const CodePoint at = code_point_at(text, i);
            if (!is_blank(at.value)) break;
            i += at.bytes;
        }
    };
    skip_blanks();
    open.begin = i;
    std::uint32_t marks = 0;
    while (i < span.end) {
        const CodePoint at = code_point_at(text, i);
        if (is_alnum(at.value) || is_blank(at.value) || opens_value(at.value)) break;
        i += at.bytes;
        ++marks;
    }
    if (marks > 0 && i < span.end) {
        const bool blank = is_blank(code_point_at(text, i).value);
        const char32_t mark = code_point_at(text, open.begin).value;
        const bool emphasis = mark == '*' || mark == '_' || mark == '#' || mark == '`';
        if (blank || is_private(mark) || mark == 0x2022 || emphasis) {
            open.bullet = marks == 1 && blank && mark != '#' && mark != '|' && mark != '/' && mark != ',';
            skip_blanks();
            open.begin = i;
        }
        return open;
    }
    // "1." and "a)" of ordered lists, "o" as Word's second bullet.
    if (list_item) {
        std::uint32_t digits = i;
        while (digits < span.end && digits < i + 2 && text[digits] >= '0' && text[digits] <= '9') ++digits;
        if (digits > i && digits + 1 < span.end && (text[digits] == '.' || text[digits] == ')') &&
            text[digits + 1] == ' ') {
            open = {digits + 2, true};
        }
    }
    if (i + 2 < span.end && text[i] == 'o' && (text[i + 1] == ' ' || text[i + 1] == '\t') &&
        starts_with_capital(text.substr(i + 2))) {
        open = {i + 2, true};
    }
    return open;
}

} // namespace

Span trim_marks(std::string_view text, Span span) {
    while (!span.empty()) {
        const CodePoint at = code_point_at(text, span.begin);
        if (is_alnum(at.value) || (opens_value(at.value) && !is_private(at.value))) break;
        span.begin += at.bytes;
    }
    while (!span.empty()) {
        const CodePoint at = before(text, span.end);
        const auto type = u_charType(static_cast<UChar32>(at.value));
        const bool kept = is_alnum(at.value) || type == U_END_PUNCTUATION || type == U_FINAL_PUNCTUATION ||
                          at.value == '.' || at.value == '+' || at.value == '#' || at.value == '!' ||
                          at.value == '?' || at.value == '%' || at.value == '"' || at.value == '\'' ||
                          type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK;
        if (kept) break;
        span.end -= at.bytes;
    }
    // A bracket without its partner comes from the words around.
    const std::string_view inner = span.of(text);
    if (!inner.empty() && inner.front() == '(' && inner.find(')') == std::string_view::npos)
        return trim_marks(text, {span.begin + 1, span.end});
    if (!inner.empty() && inner.back() == ')' && inner.find('(') == std::string_view::npos)
        return trim_marks(text, {span.begin, span.end - 1});
    if (inner.size() > 1 && inner.front() == '(' && inner.find(')') == inner.size() - 1)
        return trim_marks(text, {span.begin + 1, span.end - 1});
    return span;
}

std::vector<Cell> cells_of(const ResumeWords& words, Span span) {
    const std::string_view text = words.text.document.text;
    std::vector<Cell> cells;
    std::uint32_t begin = span.begin;
    const auto close = [&](std::uint32_t end) {
        const Span cell = trim_marks(text, {begin, end});
        if (!cell.empty() && has_alnum(cell.of(text))) cells.push_back({cell, words.tokens_in(cell)});
    };
    std::uint32_t blanks = 0;
    for (std::uint32_t i = span.begin; i < span.end;) {
        const CodePoint at = code_point_at(text, i);
        blanks = at.value == ' ' || at.value == 0xA0 ? blanks + 1 : 0;
        if (at.value == '\t' || is_private(at.value) || blanks == 3) {
            close(i);
            begin = i + at.bytes;
        }
        i += at.bytes;
    }
    close(span.end);
    return cells;
}

namespace {

class RowReader {
  public:
    explicit RowReader(const ResumeWords& words) : words_(words), document_(words.text.document) {}

    RowList read() {
        list_.dates = find_dates(words_);
        std::uint32_t last_end = 0;
        bool rule = false;
        for (const Line& line : document_.lines) {
            const std::string_view content = line.span.of(document_.text);
            if (!has_alnum(content)) {
                rule = true;
                if (!list_.rows.empty() && list_.rows.back().line.end + 1 >= line.span.begin)
                    list_.rows.back().rule_below = true;
                continue;
            }
            Row row = read_row(line);
            row.blank_above = rule || list_.rows.empty() || blank_between(last_end, line.span.begin);
            rule = false;
            last_end = line.span.end;
            list_.rows.push_back(std::move(row));
        }
        place_dates();
        for (Row& row : list_.rows) {
            const bool stamp = row.words <= 8 && !row.tokens.empty() &&
                               words_.text.cues.at(words_.furniture, row.tokens.first) != nullptr;
            if (stamp && row.span.of(document_.text).find_first_of("0123456789") != std::string_view::npos)
                row.furniture = true;
        }
        measure();
        // A bold line that the format calls a list item opens an entry rather than tells of a deed.
        for (Row& row : list_.rows) {
            if (row.item_like && row.bold && list_.has_bold && row.words <= 10) row.bullet = false;
        }
        mark_furniture();
        return std::move(list_);
    }

  private:
    [[nodiscard]] bool blank_between(std::uint32_t from, std::uint32_t to) const {
        const std::string_view gap = Span{from, to}.of(document_.text);
        return std::count(gap.begin(), gap.end(), '\n') > 1;
    }

    Row read_row(const Line& line) {
        const std::string_view text = document_.text;
        Row row;
        row.line = line.span;
        const Opening open = opening(text, line.span, line.list_item);
        const std::uint8_t hashes = hashes_of(line.span.of(text));
        row.bullet = open.bullet || line.list_item;
        row.item_like = line.list_item;
        row.span = trim_marks(text, {open.begin, without_leaders(text, line.span)});
        row.tokens = words_.tokens_in(row.span);
        row.cells = cells_of(words_, row.span);
        row.block = line.block;
        row.page = line.page;
        row.heading_level = line.heading_level > 0 ? line.heading_level : hashes;
        row.bold = line.bold;
        row.italic = line.italic;
        row.size = line.font_size;
        row.left = line.left;
        row.top = line.top;
        row.right = line.right;
        row.bottom = line.bottom;
        row.furniture = line.region == Region::footer || line.region == Region::footnote ||
                        (line.region == Region::header && line.page > 1);
        row.indent = line.left > 0 ? line.left : static_cast<float>(row.span.begin - line.span.begin);
        row.words = words_.word_count(row.tokens);
        std::uint32_t letters = 0;
        bool lower = false;
        const std::string_view content = row.span.of(text);
        for (std::size_t i = 0; i < content.size();) {
            const CodePoint at = code_point_at(content, i);
            lower = lower || u_islower(static_cast<UChar32>(at.value));
            letters += u_isupper(static_cast<UChar32>(at.value)) ? 1U : 0U;
            i += at.bytes;
        }
        row.capitals = !lower && letters >= 2;
        return row;
    }

    void place_dates() {
        std::size_t d = 0;
        for (Row& row : list_.rows) {
            while (d < list_.dates.size() && list_.dates[d].range.span.begin < row.line.begin) ++d;
            row.first_date = static_cast<std::uint32_t>(d);
            while (d < list_.dates.size() && list_.dates[d].range.span.begin < row.line.end) {
                ++d;
                ++row.date_count;
            }
        }
    }

    void measure() {
        std::map<int, std::size_t> letters_by_size;
        std::size_t bold = 0;
        for (const Row& row : list_.rows) {
            if (row.size > 0) letters_by_size[static_cast<int>(row.size * 2 + 0.5F)] += row.span.size();
            bold += row.bold ? 1U : 0U;
        }
        std::size_t most = 0;
        for (const auto& [size, letters] : letters_by_size) {
            if (letters <= most) continue;
            most = letters;
            list_.body_size = static_cast<float>(size) / 2;
        }
        list_.has_layout = most > 0;
        list_.has_bold = bold > 0 && bold * 2 < list_.rows.size();
    }

    /// The same words, page number apart, on a page after the first.
    void mark_furniture() {
        std::map<std::string, std::uint32_t> first_page;
        for (Row& row : list_.rows) {
            if (row.words > 12 || row.has_date()) continue;
            std::string key;
            bool digits = false;
            for (const char c : letters_key(row.span.of(document_.text))) {
                if (c >= '0' && c <= '9') {
                    digits = true;
                } else {
                    key += c;
                }
            }
            if (key.size() < 3) continue;
            const auto [seen, made] = first_page.try_emplace(digits ? key + "#" : key, row.page);
            if (made || seen->second == row.page || !list_.has_layout) continue;
            const bool edge = row.top > 0 && (row.top < 70 || row.top > 700);
            if (edge && digits) row.furniture = true;
        }
    }

    const ResumeWords& words_;
    const Document& document_;
    RowList list_;
};

} // namespace

RowList read_rows(const ResumeWords& words) {
    return RowReader(words).read();
}

bool tells_a_time(const RowList& list, const Row& row) {
    return !row.bullet && row.has_date() && list.dates[row.first_date].two_ended;
}

bool is_line_of_dates(const RowList& list, const Row& row) {
    constexpr std::uint32_t most_words = 7; // "from 9 January 2023 to 4 May 2024"
    return tells_a_time(list, row) && row.words <= most_words;
}

} // namespace analyzer
