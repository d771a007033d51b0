// SPDX-License-Identifier: Apache-2.0
#include "parse/listed_items.hpp"

#include "parse/entry_fields.hpp"
#include "parse/positions.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace analyzer {

namespace {

constexpr std::uint32_t most_label_words = 6;
constexpr std::uint32_t most_item_words = 12;
constexpr std::size_t most_items_back = 24;

/// Is the character at `i` a mark between items of a list?
std::uint32_t separator_at(std::string_view text, std::uint32_t i, std::uint32_t begin, std::uint32_t end) {
    const CodePoint at = code_point_at(text, i);
    const char32_t c = at.value;
    if (c == U',') {
        const bool thousands = i > begin && i + 1 < end && text[i - 1] >= '0' && text[i - 1] <= '9' &&
                               text[i + 1] >= '0' && text[i + 1] <= '9';
        return thousands ? 0 : at.bytes;
    }
    if (c == U';' || c == U'|' || c == U'•' || c == U'·' || c == U'∙' || c == U'●' || c == U'▪' ||
        c == U'\t' || c == U'、' || c == U'，' || c == U'；' || c == U'◦' || c == U'⋅')
        return at.bytes;
    if (c == U'.' && i + 1 < end && text[i + 1] == ' ' && i > begin + 2 && text[i - 1] >= 'a' &&
        text[i - 1] <= 'z')
        return at.bytes;
    return 0;
}

/// The pieces of a span between separators that stand outside brackets.
std::vector<Span> pieces_of(std::string_view text, Span span) {
    std::vector<Span> pieces;
    std::uint32_t begin = span.begin, depth = 0, blanks = 0;
    const auto close = [&](std::uint32_t end) {
        const Span piece = trim_marks(text, {begin, end});
        if (!piece.empty()) pieces.push_back(piece);
    };
    for (std::uint32_t i = span.begin; i < span.end;) {
        const CodePoint at = code_point_at(text, i);
        if (at.value == '(') ++depth;
        if (at.value == ')' && depth > 0) --depth;
        blanks = at.value == ' ' ? blanks + 1 : 0;
        const std::uint32_t cut = depth == 0 ? separator_at(text, i, span.begin, span.end) : 0;
        const bool icon = at.value >= 0xE000 && at.value <= 0xF8FF;
        if (cut > 0 || blanks == 3 || icon) {
            close(i);
            begin = i + at.bytes;
        }
        i += at.bytes;
    }
    close(span.end);
    return pieces;
}

class SkillReader {
  public:
    SkillReader(const ResumeWords& words, const RowList& list, const SectionPart& part)
        : words_(words), list_(list), part_(part), text_(words.text.document.text) {}

    std::vector<ListedItem> read() {
        for (std::uint32_t i = part_.first; i < part_.last; ++i) {
            const Row& row = list_.rows[i];
            if (row.furniture || row.cells.empty()) continue;
            take(i, row);
        }
        return std::move(items_);
    }

  private:
    [[nodiscard]] bool is_level(Span span) const {
        const TokenRange tokens = words_.tokens_in(span);
        return words_.made_of(words_.level_word, tokens);
    }

    /// "No experience with SAP yet" lists nothing.
    [[nodiscard]] bool is_denied(Span span) const {
        const TokenRange tokens = words_.tokens_in(span);
        return !tokens.empty() && words_.text.cues.at(words_.denial, tokens.first) != nullptr;
    }

    [[nodiscard]] bool breaks_off(const Row& row) const {
        const char last = text_[row.span.end - 1];
        const char end = text_[row.line.end - 1];
        return end == ',' || end == '-' || last == '/' || end == '&';
    }

    void take(std::uint32_t i, const Row& row) {
        const Row* above = i > part_.first ? &list_.rows[i - 1] : nullptr;
        const Row* below = i + 1 < part_.last ? &list_.rows[i + 1] : nullptr;
        const bool goes_on = above != nullptr && !row.bullet && !row.blank_above && breaks_off(*above);
        std::size_t first_cell = 0;
        Span rest = row.span;
        const std::string_view content = row.span.of(text_);
        const std::size_t colon = colon_of(content);
        if (colon != std::string_view::npos) {
            group_ = std::string(content.substr(0, colon));
            rest.begin = row.span.begin + static_cast<std::uint32_t>(colon) + colon_bytes_;
            list_pieces(rest);
            return;
        }
        if (!goes_on && row.cells.size() == 1 && label_line(row, below)) {
            group_ = std::string(content);
            // The label may itself be the skill, with a level or a description below it.
            add(row.span, std::string());
            return;
        }
        if (!goes_on && row.cells.size() >= 2 && !row.bullet && label_cell(row)) {
            group_ = std::string(row.cells.front().span.of(text_));
            first_cell = 1;
        }
        for (std::size_t c = first_cell; c < row.cells.size(); ++c) list_pieces(row.cells[c].span);
        join_wrapped(row, above, below);
    }

    /// A label before a colon, "Databases: ..."; a URL's or a time's colon is none.
    [[nodiscard]] std::size_t colon_of(std::string_view content) {
        for (std::size_t i = 1; i < content.size() && i < 70; ++i) {
            const CodePoint at = code_point_at(content, i);
            if (at.value == U'：') {
                colon_bytes_ = 3;
                return i;
            }
            const bool tight = content[i] == ':' && i >= 3 && i + 2 < content.size() &&
                               content[i + 1] >= 'A' && content[i + 1] <= 'Z' &&
                               content.substr(0, i).find_first_of(",;|/") == std::string_view::npos;
            if (tight || (content[i] == ':' && (i + 1 == content.size() || content[i + 1] == ' ' ||
                                                content[i + 1] == '\t' || content[i + 1] == '*'))) {
                colon_bytes_ = 1;
                return i;
            }
        }
        return std::string_view::npos;
    }

    /// One phrase that looks apart from the line below, which lists things.
    [[nodiscard]] bool label_line(const Row& row, const Row* below) const {
        if (row.bullet || row.words > most_label_words || below == nullptr) return false;
        if (row.heading_level > 0) return true;
        if (pieces_of(text_, row.span).size() > 1) return false;
        const bool bolder = (row.bold && !below->bold) || row.size > below->size + 0.6F;
        const bool list_below = below->cells.size() > 1 || pieces_of(text_, below->span).size() > 2;
        return bolder || (list_below && !below->bullet);
    }

    [[nodiscard]] bool label_cell(const Row& row) const {
        if (words_.word_count(row.cells.front().tokens) > most_label_words) return false;
        if (pieces_of(text_, row.cells.front().span).size() > 1) return false;
        return row.cells.size() == 2 &&
               (pieces_of(text_, row.cells[1].span).size() > 1 || words_.word_count(row.cells[1].tokens) > 3);
    }

    void list_pieces(Span span) {
        for (const Span piece : pieces_of(text_, span)) add(piece, group_);
    }

    void add(Span piece, const std::string& group) {
        // "Advanced", dots and bars of a rating are no skill.
        if (is_level(piece) || is_denied(piece)) return;
        const TokenRange tokens = words_.tokens_in(piece);
        if (tokens.empty()) return;
        ListedItem item;
        item.text = text_of(words_, piece);
        item.group = group;
        items_.push_back(std::move(item));
    }

    /// An item that goes on in the next line is also kept whole: "Event-driven" / "Systems".
    void join_wrapped(const Row& row, const Row* above, const Row*) {
        if (above == nullptr || row.bullet || row.words > 40 || above->words > 40 || row.blank_above ||
            row.block != above->block || !list_.has_layout || items_.size() < 2)
            return;
        if (std::abs(row.left - above->left) > 30 || breaks_off(*above)) return;
        const std::vector<Span> here = pieces_of(text_, row.span), there = pieces_of(text_, above->span);
        if (here.empty() || there.empty() || above->cells.size() > 1 || row.cells.size() > 1) return;
        const Span whole = joined(there.back(), here.front());
        if (words_.word_count(words_.tokens_in(whole)) > most_item_words) return;
        ListedItem item;
        item.text = text_of(words_, whole);
        item.group = group_;
        const auto recent =
            items_.end() - static_cast<std::ptrdiff_t>(std::min<std::size_t>(items_.size(), most_items_back));
        const auto first = std::find_if(recent, items_.end(),
                                        [&](const ListedItem& one) { return one.text.span == there.back(); });
        const auto second = std::find_if(
            recent, items_.end(), [&](const ListedItem& one) { return one.text.span == here.front(); });
        if (first == items_.end() || second == items_.end()) return;
        *first = item;
        items_.erase(second);
    }

    const ResumeWords& words_;
    const RowList& list_;
    const SectionPart& part_;
    std::string_view text_;
    std::vector<ListedItem> items_;
    std::string group_;
    std::uint32_t colon_bytes_ = 1;
};

} // namespace

std::vector<ListedItem> read_skills(const ResumeWords& words, const RowList& list, const SectionPart& part) {
    return SkillReader(words, list, part).read();
}

std::vector<ListedItem> read_languages(const ResumeWords& words, const RowList& list,
                                       const SectionPart& part) {
    std::vector<ListedItem> items;
    const std::string_view text = words.text.document.text;
    const TokenList& tokens = words.text.tokens;
    for (std::uint32_t i = part.first; i < part.last; ++i) {
        const Row& row = list.rows[i];
        if (row.furniture) continue;
        for (const Cell& cell : row.cells) {
            for (const Span piece : pieces_of(text, cell.span)) {
                TokenRange range = words.tokens_in(piece);
                if (range.empty()) continue;
                if (words.made_of(words.fluency, range) || words.made_of(words.level_word, range)) {
                    if (!items.empty() && items.back().fluency.empty())
                        items.back().fluency = text_of(words, piece).value;
                    continue;
                }
                // "French (B2)", "French - fluent", "French: fluent"
                std::uint32_t end = range.last, level = range.last;
                for (std::uint32_t t = range.first + 1; t < range.last; ++t) {
                    const bool inner = tokens[t].kind == TokenKind::symbol && tokens[t].glued &&
                                       (t + 1 == range.last || tokens[t + 1].glued) &&
                                       tokens.source(t) != "(" && tokens.source(t) != ":";
                    if (inner) continue;
                    if (tokens[t].kind == TokenKind::symbol ||
                        words.text.cues.at(words.fluency, t) != nullptr) {
                        end = t;
                        level = tokens[t].kind == TokenKind::symbol ? t + 1 : t;
                        break;
                    }
                }
                ListedItem item;
                item.text = text_of(words, trim_marks(text, tokens.span(range.first, end - range.first)));
                if (level < range.last)
                    item.fluency =
                        text_of(words, trim_marks(text, tokens.span(level, range.last - level))).value;
                if (!item.text.empty()) items.push_back(std::move(item));
            }
        }
    }
    return items;
}

std::vector<Text> read_lines(const ResumeWords& words, const RowList& list, const SectionPart& part) {
    std::vector<Text> lines;
    for (const Span span : highlights_of(list, part.first, part.last)) lines.push_back(text_of(words, span));
    return lines;
}

std::vector<Certificate> read_certificates(const ResumeWords& words, const RowList& list,
                                           const SectionPart& part) {
    std::vector<Certificate> found;
    for (std::uint32_t i = part.first; i < part.last; ++i) {
        const Row& row = list.rows[i];
        if (row.furniture || row.cells.empty()) continue;
        const Row* above = i > part.first ? &list.rows[i - 1] : nullptr;
        std::vector<EntryField> fields = strong_fields(words, list, i);
        const FoundDate* date = row.has_date() ? &list.dates[row.first_date] : nullptr;
        fields.erase(std::remove_if(fields.begin(), fields.end(), [](const EntryField& f) { return f.junk; }),
                     fields.end());
        // A line below that only dates or names the issuer belongs to the certificate above it.
        const bool follows = above != nullptr && !found.empty() && !row.bullet && !row.blank_above &&
                             !row.bold && row.block == above->block &&
                             (fields.empty() || above->bold || above->bullet);
        if ((fields.empty() || follows) && !found.empty()) {
            Certificate& last = found.back();
            if (date != nullptr && !last.dates.dated()) last.dates = date->range;
            if (!fields.empty() && last.issuer.empty()) last.issuer = text_of(words, fields.front().span);
            last.whole.end = row.line.end;
            continue;
        }
        if (fields.empty()) continue;
        Certificate certificate;
        certificate.name = text_of(words, fields.front().span);
        if (fields.size() > 1) certificate.issuer = text_of(words, fields[1].span);
        if (date != nullptr) certificate.dates = date->range;
        certificate.whole = {row.span.begin, row.line.end};
        found.push_back(std::move(certificate));
    }
    return found;
}

} // namespace analyzer
