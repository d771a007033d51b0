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
    void stretch(Span old_span, std::uint32_t new_begin, std::uint32_t new_end) {
        pieces_.push_back({old_span, {new_begin, new_end}});
    }
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
        // Inside a masked piece: its end, for an inner place has no counterpart in bytes.
        if (offset > piece.before.begin && offset < piece.before.end) return piece.after.end;
        return offset <= piece.before.begin ? piece.after.begin
                                            : piece.after.end + (offset - piece.before.end);
    }

    std::vector<Piece> pieces_;
};

} // namespace

Document mask_document(const Document& document, const std::vector<PersonalSpan>& spans) {
    Document out = document;
    out.text.clear();
    Moved moved;
    std::uint32_t from = 0;
    for (const PersonalSpan& personal : spans) {
        out.text += span_of(from, personal.span.begin).of(document.text);
        const auto begin = static_cast<std::uint32_t>(out.text.size());
        out.text += masked(personal.span.of(document.text), personal.instead);
        moved.stretch(personal.span, begin, static_cast<std::uint32_t>(out.text.size()));
        from = personal.span.end;
    }
    out.text += span_of(from, document.text.size()).of(document.text);
    for (Line& line : out.lines) line.span = moved.span(line.span);
    for (Field& field : out.fields) field.span = moved.span(field.span);
    for (HiddenText& hidden : out.hidden) hidden.text = masked(hidden.text, {});
    out.links.clear();
    out.row_order_text.clear();
    out.meta_title.clear();
    out.meta_author.clear();
    return out;
}

} // namespace analyzer
