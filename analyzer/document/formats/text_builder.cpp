// SPDX-License-Identifier: Apache-2.0
#include "document/formats/text_builder.hpp"

#include "document/formats/encoding.hpp"
#include "text/utf8.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace analyzer {
namespace {

constexpr std::size_t unset = std::string::npos;
constexpr std::size_t short_cell = 60; // characters that fit beside another cell on a printed line
constexpr std::size_t short_row = 300;

bool is_mark(char32_t value) {
    if (value < 0x300) return false;
    const auto type = u_charType(static_cast<UChar32>(value));
    return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK;
}

bool is_invisible(char32_t value) {
    if (value < 0x20 || (value >= 0x7F && value < 0xA0) || value == 0xAD) return true;
    if (value < 0x200B) return false;
    return value == 0x200B || value == 0x2060 || (value >= 0x2061 && value <= 0x2064) || value == 0xFEFF ||
           (value & 0xFFFE) == 0xFFFE || (value >= 0xFDD0 && value <= 0xFDEF) ||
           (value >= 0xE0000 && value <= 0xE007F);
}

/// Splits a word for a program that keeps it, and shows nothing.
bool has_no_width(char32_t value) {
    return value == 0x200B || (value >= 0x2060 && value <= 0x2064) || value == 0xFEFF;
}

bool is_ascii_letter(char32_t value) {
    return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
}

bool ends_in_letter(std::string_view text) {
    return !text.empty() && is_ascii_letter(static_cast<unsigned char>(text.back()));
}

std::string_view word_around(std::string_view line, std::size_t offset) {
    const std::size_t before = line.find_last_of(" \t", offset);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    return line.substr(begin, std::min(line.find_first_of(" \t", offset), line.size()) - begin);
}

/// Width of a space in letters, 0 for what is no space.
std::uint32_t space_width(char32_t value) {
    if (value == ' ' || value == '\n' || value == '\r' || value == '\f' || value == '\v' || value == 0xA0)
        return 1;
    if (value < 0x1680) return 0;
    if (value == 0x3000 || value == 0x2003 || value == 0x2001) return 2;
    return (value >= 0x2000 && value <= 0x200A) || value == 0x202F || value == 0x205F || value == 0x1680 ||
                   value == 0x2028 || value == 0x2029
               ? 1
               : 0;
}

std::size_t code_points(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool has_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

TextBuilder::TextBuilder(Document& document, const Limits& limits, Spaces spaces)
    : document_(document), characters_left_(limits.text_characters), combining_limit_(limits.combining_run),
      spaces_(spaces), line_begin_(document.text.size()) {}

void TextBuilder::space(std::uint32_t width) {
    if (at_line_start() && letters_ == 0) return;
    gap_width_ += width;
    if (gap_ == Gap::none) gap_ = Gap::space;
}

void TextBuilder::tab() {
    if (!at_line_start()) gap_ = Gap::wide;
}

void TextBuilder::flush_gap() {
    if (gap_ == Gap::none) return;
    const bool wide = gap_ == Gap::wide || (spaces_ == Spaces::gaps && gap_width_ >= 3);
    document_.text += wide ? '\t' : ' ';
    gap_ = Gap::none;
    gap_width_ = 0;
}

void TextBuilder::cut() {
    if (full_) return;
    full_ = true;
    document_.warnings.push_back(
        {"text-cut", "the text was cut at the limit of text characters (text_characters)", {}});
}

void TextBuilder::put(char32_t value, std::string_view bytes, RunLook look) {
    if (is_mark(value)) {
        if (++marks_ > combining_limit_) {
            if (!marks_warned_) {
                marks_warned_ = true;
                document_.warnings.push_back({"combining-marks-cut",
                                              "a run of combining marks was cut at the limit (combining_run)",
                                              span_of(line_begin_, document_.text.size())});
            }
            return;
        }
    } else {
        marks_ = 0;
    }
    if (characters_left_ == 0) return cut();
    --characters_left_;
    flush_gap();
    if (links_waiting_) {
        for (std::size_t& begin : link_begins_) begin = std::min(begin, document_.text.size());
        links_waiting_ = false;
    }
    if (zero_width_at_ == document_.text.size() && is_ascii_letter(value))
        joints_.push_back(document_.text.size());
    document_.text += bytes;
    ++letters_;
    bold_ += look.bold;
    italic_ += look.italic;
    size_sum_ += static_cast<double>(look.font_size);
}

void TextBuilder::text(std::string_view utf8, RunLook look) {
    std::string tags;
    for (std::size_t i = 0; i < utf8.size() && !full_;) {
        const CodePoint point = code_point_at(utf8, i);
        const std::string_view bytes = utf8.substr(i, point.bytes);
        i += point.bytes;
        if (const std::uint32_t width = space_width(point.value)) {
            space(width);
        } else if (point.value == '\t') {
            if (spaces_ == Spaces::collapse)
                space(1);
            else
                tab();
        } else if (!is_invisible(point.value)) {
            put(point.value, point.value == 0xFFFD ? std::string_view("\xEF\xBF\xBD") : bytes, look);
        } else if (has_no_width(point.value) && gap_ == Gap::none && ends_in_letter(document_.text) &&
                   joints_.size() < 1000) {
            zero_width_at_ = document_.text.size();
        } else if (const char spelled = spelled_by_tag(point.value)) {
            tags += spelled;
        }
    }
    hide(tags, "tag-characters");
}

void TextBuilder::end_line() {
    gap_ = Gap::none;
    gap_width_ = 0;
    const std::size_t end = document_.text.size();
    if (end > line_begin_) {
        Line line;
        line.span = span_of(line_begin_, end);
        line.page = document_.pages;
        line.block = block_;
        line.heading_level = line_.heading_level;
        line.list_item =
            line_.list_item || opens_with_item_mark(std::string_view(document_.text).substr(line_begin_));
        line.region = line_.region;
        line.bold = bold_ * 2 > letters_;
        line.italic = italic_ * 2 > letters_;
        line.font_size = letters_ ? static_cast<float>(size_sum_ / letters_) : 0;
        document_.lines.push_back(line);
        for (const std::size_t joint : joints_)
            add_feature(document_.features, FeatureKind::zero_width, line.page, 1,
                        word_around(line.span.of(document_.text), joint - line_begin_));
        document_.text += '\n';
    }
    joints_.clear();
    line_begin_ = document_.text.size();
    letters_ = bold_ = italic_ = marks_ = 0;
    size_sum_ = 0;
}

void TextBuilder::blank_line() {
    end_line();
    if (document_.text.empty() || document_.text.ends_with("\n\n")) return;
    document_.text += '\n';
    line_begin_ = document_.text.size();
}

void TextBuilder::begin_link(std::string target) {
    open_links_.push_back(std::move(target));
    link_begins_.push_back(unset);
    links_waiting_ = true;
}

void TextBuilder::end_link() {
    if (open_links_.empty()) return;
    const std::size_t begin = link_begins_.back();
    std::size_t end = document_.text.size();
    while (end > begin && document_.text[end - 1] == '\n') --end;
    if (begin != unset && end > begin && !open_links_.back().empty())
        document_.links.push_back({span_of(begin, end), std::move(open_links_.back())});
    open_links_.pop_back();
    link_begins_.pop_back();
}

void TextBuilder::field(std::string path, std::string_view value, RunLook look) {
    begin_link({});
    std::size_t end = document_.text.size();
    for (std::size_t i = 0; i <= value.size();) {
        const std::size_t stop = std::min(value.find('\n', i), value.size());
        text(value.substr(i, stop - i), look);
        if (!at_line_start()) end = document_.text.size();
        if (stop < value.size()) end_line();
        i = stop + 1;
    }
    const std::size_t begin = link_begins_.back();
    if (begin != unset) document_.fields.push_back({std::move(path), span_of(begin, end)});
    end_link();
}

void TextBuilder::hide(std::string_view hidden, std::string_view reason) {
    if (hidden.find_first_not_of(" \t\r\n") == std::string_view::npos) return;
    auto& all = document_.hidden;
    if (!all.empty() && all.back().reason == reason) {
        if (all.back().text.size() < characters_left_) all.back().text += hidden;
    } else {
        all.push_back(
            {std::string(hidden.substr(0, characters_left_)), std::string(reason), document_.pages});
        all.back().text = repair_utf8(all.back().text);
    }
}

void TextBuilder::append_range(const Document& part, Span range, bool with_line, bool keep_pages) {
    const std::string_view piece = range.of(part.text);
    const std::size_t count = code_points(piece);
    if (count > characters_left_ || full_) return cut();
    characters_left_ -= count;
    const std::size_t offset = document_.text.size();
    const auto moved = [&](Span span) {
        return span_of(span.begin - range.begin + offset, span.end - range.begin + offset);
    };
    document_.text += piece;
    for (const Link& link : part.links) {
        if (range.contains(link.span)) document_.links.push_back({moved(link.span), link.target});
    }
    for (const Field& field : part.fields) {
        if (range.contains(field.span)) document_.fields.push_back({field.path, moved(field.span)});
    }
    if (!with_line) return;
    for (const Line& line : part.lines) {
        if (!range.contains(line.span)) continue;
        Line copy = line;
        copy.span = moved(line.span);
        copy.block = block_ + line.block + 1;
        if (!keep_pages) copy.page = document_.pages;
        if (line_.region != Region::body) copy.region = line_.region;
        document_.lines.push_back(copy);
    }
}

void TextBuilder::take_features(const Document& part, bool keep_pages) {
    for (const Feature& feature : part.features)
        add_feature(document_.features, feature.kind, keep_pages ? feature.page : document_.pages,
                    feature.count, feature.sample, feature.share);
}

void TextBuilder::splice(const Document& part, bool keep_pages) {
    end_line();
    if (!part.text.empty()) {
        append_range(part, span_of(0, part.text.size()), true, keep_pages);
        if (!part.lines.empty()) block_ += part.lines.back().block + 2;
        line_begin_ = document_.text.size();
    }
    for (const HiddenText& hidden : part.hidden) {
        hide(hidden.text, hidden.reason);
        if (keep_pages && !document_.hidden.empty()) document_.hidden.back().page = hidden.page;
    }
    take_features(part, keep_pages);
    for (const Warning& warning : part.warnings)
        document_.warnings.push_back({warning.code, warning.message, {}});
    if (keep_pages) document_.pages = std::max(document_.pages, part.pages);
}

void TextBuilder::row(const std::vector<Document>& cells) {
    end_line();
    std::vector<const Document*> filled;
    for (const Document& cell : cells) {
        if (!cell.lines.empty()) filled.push_back(&cell);
        for (const HiddenText& hidden : cell.hidden) hide(hidden.text, hidden.reason);
        take_features(cell, false);
        for (const Warning& warning : cell.warnings)
            document_.warnings.push_back({warning.code, warning.message, {}});
    }
    std::size_t many = 0, total = 0, headings = 0, undated = 0, numbers = 0;
    for (const Document* cell : filled) {
        const std::string_view first = cell->lines.front().span.of(cell->text);
        const std::size_t length = code_points(first);
        many += cell->lines.size() > 1 || length > short_cell;
        total += length;
        headings += cell->lines.front().heading_level > 0;
        numbers += has_digit(first);
        undated += cell->lines.front().heading_level == 0 && (length > short_cell || !has_digit(first));
    }
    // A grid of words is read well enough; where headings or dates stand in cells, the table is the layout.
    if (filled.size() > 1 && headings + numbers > 0) {
        const Document& cell = *filled.front();
        add_feature(document_.features, FeatureKind::table, document_.pages,
                    static_cast<std::uint32_t>(filled.size()), cell.lines.front().span.of(cell.text));
    }
    bool joined = filled.size() > 1 && many <= 1 && total <= short_row && !(headings > 0 && undated > 0);
    if (joined && many == 1) {
        // A label beside a block of text: a date belongs on the line of what it dates, a heading on its own
        // line.
        for (const Document* cell : filled) {
            const std::string_view first = cell->lines.front().span.of(cell->text);
            const bool block = cell->lines.size() > 1;
            if (!block && !has_digit(first) && filled.size() == 2 && code_points(first) <= short_cell) {
                const bool other_is_block = filled[0]->lines.size() > 1 || filled[1]->lines.size() > 1;
                if (other_is_block) joined = false;
            }
        }
    }
    if (!joined) {
        for (const Document* cell : filled) {
            append_range(*cell, span_of(0, cell->text.size()), true);
            block_ += cell->lines.back().block + 2;
        }
        line_begin_ = document_.text.size();
        return;
    }
    Line line = filled.front()->lines.front();
    line.span.begin = static_cast<std::uint32_t>(document_.text.size());
    line.block = ++block_;
    line.page = document_.pages;
    if (line_.region != Region::body) line.region = line_.region;
    for (const Document* cell : filled) {
        const Line& first = cell->lines.front();
        if (cell != filled.front() && !full_) document_.text += '\t';
        append_range(*cell, first.span, false);
        line.bold = line.bold && first.bold;
        line.italic = line.italic && first.italic;
        line.heading_level = std::max(line.heading_level, first.heading_level);
    }
    line.span.end = static_cast<std::uint32_t>(document_.text.size());
    if (!line.span.empty()) {
        document_.lines.push_back(line);
        document_.text += '\n';
    }
    for (const Document* cell : filled) {
        if (cell->lines.size() < 2) continue;
        append_range(*cell, span_of(cell->lines[1].span.begin, cell->text.size()), true);
        block_ += cell->lines.back().block + 2;
    }
    line_begin_ = document_.text.size();
}

bool opens_with_item_mark(std::string_view line) {
    std::size_t i = line.find_first_not_of(" \t");
    if (i == std::string_view::npos) return false;
    const CodePoint first = code_point_at(line, i);
    const auto followed_by_space = [&](std::size_t at) {
        return at + 1 < line.size() &&
               (line[at] == ' ' || line[at] == '\t' || line.substr(at).starts_with("\xC2\xA0"));
    };
    if (first.value >= '0' && first.value <= '9') {
        std::size_t digits = 0;
        while (i < line.size() && line[i] >= '0' && line[i] <= '9') ++i, ++digits;
        return digits <= 2 && i < line.size() && (line[i] == '.' || line[i] == ')') &&
               followed_by_space(i + 1);
    }
    static constexpr std::array<char32_t, 8> ambiguous = {'-', '*', '+', 'o', U'–', U'—', U'·', U'>'};
    if (std::find(ambiguous.begin(), ambiguous.end(), first.value) != ambiguous.end())
        return followed_by_space(i + first.bytes);
    static constexpr std::array<char32_t, 28> bullets = {
        U'•', U'◦', U'▪', U'▫', U'‣', U'●', U'○', U'■', U'□', U'◆', U'◇', U'❖', U'➢', U'➤',
        U'►', U'▶', U'✓', U'✔', U'⁃', U'∙', U'➔', U'→', U'⦿', U'❑', U'☐', U'▸', U'※', U'\uF0B7'};
    return std::find(bullets.begin(), bullets.end(), first.value) != bullets.end() &&
           i + first.bytes < line.size();
}

Result<Document> finished(Document document) {
    const std::string_view text = document.text;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = code_point_at(text, i);
        if (u_isalnum(static_cast<UChar32>(point.value))) return document;
        i += point.bytes;
    }
    return Error{
        "no-text", "the document holds no text", {}, "give a file whose text can be selected and copied"};
}

} // namespace analyzer
