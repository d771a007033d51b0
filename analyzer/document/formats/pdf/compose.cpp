// SPDX-License-Identifier: Apache-2.0
#include "document/formats/pdf/compose.hpp"

#include "document/formats/pdf/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace analyzer::pdf {
namespace {

std::string text_of(const PageLine& line, const std::vector<Piece>& pieces) {
    std::string text;
    for (const Cell& cell : line.cells) {
        if (cell.before == Separator::space) text += ' ';
        if (cell.before == Separator::tab) text += '\t';
        text += pieces[cell.piece].text;
    }
    return text;
}

bool opens_with_bullet(std::string_view text) {
    const CodePoint first = code_point_at(text, 0);
    return is_bullet(first.value) && text.size() > first.bytes &&
           (text[first.bytes] == ' ' || text[first.bytes] == '\t');
}

/// The same words at the same height on several pages, but for their numbers.
struct Repeated {
    std::map<std::string, std::uint32_t> pages_with;

    static std::string key(const PageLine& line, const ReadPage& page) {
        std::string key = std::to_string(std::lround(line.baseline / 4)) + ' ';
        for (const char c : text_of(line, page.pieces)) key += c >= '0' && c <= '9' ? '#' : c;
        return key;
    }
    static bool is_near_edge(const PageLine& line, const ReadPage& page) {
        return line.bottom < 0.15F * page.height || line.top > 0.85F * page.height;
    }
    explicit Repeated(const std::vector<ReadPage>& pages) {
        for (const ReadPage& page : pages) {
            std::set<std::string> keys;
            for (const PageLine& line : page.lines)
                if (is_near_edge(line, page)) keys.insert(key(line, page));
            for (const std::string& key : keys) ++pages_with[key];
        }
    }
    [[nodiscard]] Region region_of(const PageLine& line, const ReadPage& page) const {
        if (!is_near_edge(line, page)) return Region::body;
        const auto found = pages_with.find(key(line, page));
        if (found == pages_with.end() || found->second < 2) return Region::body;
        return line.top > 0.5F * page.height ? Region::footer : Region::header;
    }
};

/// Distance of baselines in font sizes that most neighbouring lines of the page keep.
float usual_pitch(const std::vector<PageLine>& lines) {
    std::vector<float> pitches;
    for (std::size_t i = 1; i < lines.size(); ++i)
        if (lines[i].flow == lines[i - 1].flow && lines[i].baseline > lines[i - 1].baseline)
            pitches.push_back((lines[i].baseline - lines[i - 1].baseline) / std::max(1.0F, lines[i].size));
    if (pitches.empty()) return 1.3F;
    const auto middle = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 3);
    std::nth_element(pitches.begin(), middle, pitches.end());
    return std::clamp(*middle, 1.0F, 2.0F);
}

class Composer {
  public:
    Composer(Document& document, std::size_t limit) : document_(document), left_(limit) {}

    /// False once the text limit is reached.
    bool add(const ReadPage& page, const Repeated& repeated) {
        const float pitch = usual_pitch(page.lines);
        const PageLine* before = nullptr;
        for (const PageLine& line : page.lines) {
            const bool gap = before != nullptr && (line.flow != before->flow ||
                                                   line.baseline - before->baseline >
                                                       1.5F * pitch * std::max(line.size, before->size));
            const bool restyled = before != nullptr && std::abs(line.size - before->size) > 0.12F * line.size;
            if (gap || before == nullptr) blank_line();
            if (gap || restyled || before == nullptr) ++block_;
            if (!add_line(page, line, repeated.region_of(line, page))) return false;
            before = &line;
        }
        add_links(page);
        return true;
    }

  private:
    void blank_line() {
        if (!document_.text.empty() && !document_.text.ends_with("\n\n")) document_.text += '\n';
    }

    bool add_line(const ReadPage& page, const PageLine& line, Region region) {
        const std::string text = text_of(line, page.pieces);
        if (text.empty()) return true;
        const auto characters = static_cast<std::size_t>(
            std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
        if (characters > left_) return false;
        left_ -= characters;
        Line made;
        made.span = span_of(document_.text.size(), document_.text.size() + text.size());
        made.page = page.number;
        made.list_item = opens_with_bullet(text);
        if (made.list_item) ++block_;
        made.block = block_;
        made.region = region;
        std::uint32_t letters = 0;
        std::uint32_t bold = 0;
        std::uint32_t italic = 0;
        for (const Cell& cell : line.cells) {
            const Piece& piece = page.pieces[cell.piece];
            letters += piece.letters;
            bold += piece.bold;
            italic += piece.italic;
        }
        made.bold = bold * 2 > letters;
        made.italic = italic * 2 > letters;
        made.font_size = line.size;
        made.left = line.left;
        made.top = line.top;
        made.right = line.right;
        made.bottom = line.bottom;
        document_.lines.push_back(made);
        // Remembered for the links: where each piece went.
        std::size_t at = made.span.begin;
        for (const Cell& cell : line.cells) {
            at += cell.before == Separator::none ? 0 : 1;
            placed_.push_back({cell.piece, at, document_.lines.size() - 1});
            at += page.pieces[cell.piece].text.size();
        }
        document_.text += text;
        document_.text += '\n';
        return true;
    }

    struct Placed {
        std::uint32_t piece = 0;
        std::size_t offset = 0;
        std::size_t line = 0;
    };

    void add_links(const ReadPage& page) {
        for (const LinkBox& link : page.links) {
            const std::size_t first_link = document_.links.size();
            Span beside;
            for (const Placed& placed : placed_) {
                const Piece& piece = page.pieces[placed.piece];
                const float middle = (piece.top() + piece.bottom()) / 2;
                if (piece.turn != Turn::none || middle < link.box.top || middle > link.box.bottom) continue;
                if (beside.empty() && piece.left > link.box.left - 20)
                    beside = span_of(placed.offset, placed.offset);
                const Span words = words_in(piece, link.box);
                if (words.empty()) continue;
                const Span span = span_of(placed.offset + words.begin, placed.offset + words.end);
                const bool goes_on = document_.links.size() > first_link && last_line_ == placed.line &&
                                     document_.links.back().span.end <= span.begin;
                if (goes_on)
                    document_.links.back().span.end = span.end;
                else
                    document_.links.push_back({span, link.target});
                last_line_ = placed.line;
            }
            if (document_.links.size() == first_link) document_.links.push_back({beside, link.target});
        }
        placed_.clear();
    }

    static Span words_in(const Piece& piece, const Box& box) {
        Span span;
        for (std::size_t i = 0; i < piece.places.size(); ++i) {
            const float middle = (piece.places[i].left + piece.places[i].right) / 2;
            if (middle < box.left || middle > box.right) continue;
            const std::size_t end =
                i + 1 < piece.places.size() ? piece.places[i + 1].offset : piece.text.size();
            if (span.empty()) span.begin = piece.places[i].offset;
            span.end = static_cast<std::uint32_t>(end);
        }
        // The space before the next word is not part of it.
        while (!span.empty() && piece.text[span.end - 1] == ' ') --span.end;
        return span;
    }

    Document& document_;
    std::size_t left_;
    std::uint32_t block_ = 0;
    std::vector<Placed> placed_;
    std::size_t last_line_ = 0;
};

bool same_words(std::string_view a, std::string_view b) {
    const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    std::size_t i = 0;
    std::size_t j = 0;
    for (;;) {
        while (i < a.size() && is_blank(a[i])) ++i;
        while (j < b.size() && is_blank(b[j])) ++j;
        if (i == a.size() || j == b.size()) return i == a.size() && j == b.size();
        if (a[i++] != b[j++]) return false;
    }
}

} // namespace

void compose(Document& document, const std::vector<ReadPage>& pages, std::size_t character_limit) {
    const Repeated repeated(pages);
    Composer composer(document, character_limit);
    bool whole = true;
    for (const ReadPage& page : pages) {
        whole = composer.add(page, repeated);
        if (!whole) break;
        document.row_order_text += row_order(page.pieces);
    }
    if (!whole)
        document.warnings.push_back(
            {"text-limit", "the text is longer than the limit; the rest was left out", {}});
    if (!whole || same_words(document.text, document.row_order_text)) document.row_order_text.clear();
}

} // namespace analyzer::pdf
