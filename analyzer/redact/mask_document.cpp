// SPDX-License-Identifier: Apache-2.0
#include "redact/mask_document.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace analyzer {
namespace {

constexpr std::string_view block = "\xE2\x96\x88";

bool is_blank(char32_t c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0;
}

/// As many code points as `text`, blanks where it has them; begins with `instead`, plain ASCII, where that
/// fits.
std::string masked(std::string_view text, std::string_view instead) {
    std::string out;
    std::size_t place = 0;
    for (std::size_t i = 0; i < text.size(); ++place) {
        const CodePoint at = code_point_at(text, i);
        if (place < instead.size()) {
            out += instead[place];
        } else if (is_blank(at.value)) {
            out += text.substr(i, at.bytes);
        } else {
            out += block;
        }
        i += at.bytes;
    }
    return place < instead.size() ? masked(text, {}) : out;
}

/// Where the bytes of the old text stand in the new one.
class Moved {
  public:
    Moved(const std::string& before, const std::string& after) : before_(before), after_(after) {}

    void add(Span before, Span after) { pieces_.push_back({before, after}); }
    [[nodiscard]] Span span(Span old_span) const { return {place(old_span.begin), place(old_span.end)}; }

  private:
    struct Piece {
        Span before, after;
    };
    [[nodiscard]] std::uint32_t place(std::uint32_t offset) const {
        const auto next =
            std::upper_bound(pieces_.begin(), pieces_.end(), offset,
                             [](std::uint32_t at, const Piece& p) { return at < p.before.begin; });
        if (next == pieces_.begin()) return offset;
        const Piece& piece = *std::prev(next);
        if (offset >= piece.before.end) return piece.after.end + (offset - piece.before.end);
        std::uint32_t at = piece.after.begin; // inside: as many characters on
        for (std::uint32_t i = piece.before.begin; i < offset; i += code_point_at(before_, i).bytes) {
            at += code_point_at(after_, at).bytes;
        }
        return at;
    }

    const std::string& before_;
    const std::string& after_;
    std::vector<Piece> pieces_;
};

} // namespace

Document mask_document(const Document& document, const std::vector<PersonalSpan>& spans) {
    Document out = document;
    out.text.clear();
    Moved moved(document.text, out.text);
    std::uint32_t from = 0;
    for (const PersonalSpan& personal : spans) {
        out.text += span_of(from, personal.span.begin).of(document.text);
        from = personal.span.end;
        // A line at a time, so that a place inside is found by a short walk.
        for (std::uint32_t begin = personal.span.begin, end = begin; begin < from; begin = end) {
            while (end < from && document.text[end++] != '\n') {
            }
            const auto at = out.text.size();
            out.text += masked(span_of(begin, end).of(document.text), personal.instead);
            moved.add({begin, end}, span_of(at, out.text.size()));
        }
    }
    out.text += span_of(from, document.text.size()).of(document.text);
    for (Line& line : out.lines) line.span = moved.span(line.span);
    for (Field& field : out.fields) field.span = moved.span(field.span);
    for (Field& field : out.attached) field.span = moved.span(field.span);
    for (HiddenText& hidden : out.hidden) hidden.text = masked(hidden.text, {});
    out.links.clear();
    out.row_order_text.clear();
    out.meta_title.clear();
    out.meta_author.clear();
    return out;
}

} // namespace analyzer
