// SPDX-License-Identifier: Apache-2.0
#include "document/formats/pdf/short_blocks.hpp"

#include "document/formats/pdf/characters.hpp"
#include "document/formats/pdf/rows.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace analyzer::pdf {
namespace {

using Lines = std::vector<PageLine>;

constexpr std::size_t short_block = 4;  ///< lines; more of them side by side are columns
constexpr std::size_t label_limit = 8;  ///< lines of a label with all that hangs below it
constexpr std::size_t entry_limit = 40; ///< lines of an entry with its dates beside it
constexpr float rail_share = 0.36F;     ///< of the page's width; a column of labels is narrower than that

/// Two blocks side by side: lines [left, right) and [right, end), painted one after the other, first rows level.
struct SideBySide {
    std::size_t first = 0, second = 0, end = 0;
};

/// Looks back from line `at`, which starts above its predecessor: what short block before it stands beside it?
bool find_side_by_side(const Lines& lines, std::size_t at, std::size_t reach, SideBySide& found) {
    std::size_t first = at;
    while (first > 0 && at - first < reach) {
        const PageLine& before = lines[first - 1];
        if (overlaps_across(before, lines[at]) || before.baseline + 0.5F * before.size < lines[at].baseline)
            break;
        --first;
        if (same_row(before, lines[at])) {
            found.first = first;
            found.second = at;
            const bool on_right = is_left_of(lines[first], lines[at]);
            float edge = on_right ? 0 : 1e9F;
            for (std::size_t i = first; i < at; ++i)
                edge = on_right ? std::max(edge, lines[i].right) : std::min(edge, lines[i].left);
            std::size_t end = at;
            while (end < lines.size() && (end == at || lines[end].baseline > lines[end - 1].baseline) &&
                   (on_right ? lines[end].left >= edge - 2 : lines[end].right <= edge + 2))
                ++end;
            found.end = end;
            return true;
        }
    }
    return false;
}

bool rows_match(const Lines& lines, const SideBySide& blocks) {
    for (std::size_t i = blocks.second; i < blocks.end; ++i) {
        const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(blocks.first);
        const auto end = lines.begin() + static_cast<std::ptrdiff_t>(blocks.second);
        if (std::none_of(begin, end, [&](const PageLine& line) { return same_row(line, lines[i]); }))
            return false;
    }
    return true;
}

bool opens_with_bullet(const PageLine& line, const std::vector<Piece>& pieces) {
    const Piece& first = pieces[line.cells.front().piece];
    const CodePoint sign = code_point_at(first.text, 0);
    return first.bullet ||
           (is_bullet(sign.value) && first.text.size() > sign.bytes && first.text[sign.bytes] == ' ');
}

/// Title, employer, place: lines that may have a date of their own beside them. What is done at work has none.
bool are_headlines(const Lines& lines, const SideBySide& blocks, const std::vector<Piece>& pieces) {
    for (std::size_t i = blocks.first; i < blocks.second; ++i)
        for (std::size_t j = blocks.second; j < blocks.end; ++j)
            if (same_row(lines[i], lines[j]) && opens_with_bullet(lines[i], pieces)) return false;
    return true;
}

/// Dates and places at the right margin go with the rows at their left; two short columns of words do not.
bool is_margin_block(const Lines& lines, const SideBySide& blocks, const std::vector<Piece>& pieces) {
    if (blocks.end - blocks.second == 1) return true;
    bool level_right = true;
    bool level_left = true;
    bool year = false;
    for (std::size_t i = blocks.second; i < blocks.end; ++i) {
        level_right &= std::abs(lines[i].right - lines[blocks.second].right) < 2;
        level_left &= std::abs(lines[i].left - lines[blocks.second].left) < 2;
        year |= digits_in(lines[i], pieces) >= 4;
    }
    return (level_right && !level_left) || year;
}

/// One below the other without a gap?
bool is_one_block(const Lines& lines, const SideBySide& blocks) {
    for (std::size_t i = blocks.second + 1; i < blocks.end; ++i)
        if (lines[i].baseline - lines[i - 1].baseline > 2.0F * lines[i].size) return false;
    return true;
}

/// How often a label with one edge at one place stands beside content at another: two times make a rail.
class Rails {
  public:
    Rails(const Lines& lines, const std::vector<Piece>& pieces) : pieces_(pieces) {
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto tab = std::find_if(lines[i].cells.begin(), lines[i].cells.end(),
                                          [](const Cell& cell) { return cell.before == Separator::tab; });
            if (tab != lines[i].cells.end())
                add(lines[i].left, pieces[(tab - 1)->piece].right, pieces[tab->piece].left);
            SideBySide blocks;
            if (i == 0 || lines[i].baseline >= lines[i - 1].baseline) continue;
            if (find_side_by_side(lines, i, label_limit, blocks) && is_left_of(lines[blocks.first], lines[i]))
                add(lines[blocks.first].left, lines[blocks.first].right, lines[i].left);
            else if (find_side_by_side(lines, i, entry_limit, blocks) &&
                     is_left_of(lines[i], lines[blocks.first]))
                add(lines[i].left, lines[i].right, lines[blocks.first].left);
        }
    }

    [[nodiscard]] bool hold(const PageLine& label, const PageLine& content) const {
        std::size_t same_left = 0;
        std::size_t same_right = 0;
        for (const Pair& pair : pairs_) {
            if (std::abs(pair.content - content.left) > 3) continue;
            same_left += std::abs(pair.left - label.left) < 3 ? 1 : 0;
            same_right += std::abs(pair.right - label.right) < 3 ? 1 : 0;
        }
        return std::max(same_left, same_right) >= 2 && is_wide(label, content);
    }

  private:
    struct Pair {
        float left = 0, right = 0; ///< of the label
        float content = 0;         ///< left edge
    };
    void add(float left, float right, float content) { pairs_.push_back({left, right, content}); }

    /// Content runs wider than its label's column; short texts in a grid do not.
    [[nodiscard]] bool is_wide(const PageLine& label, const PageLine& content) const {
        const float least = 1.2F * (content.left - label.left);
        return std::any_of(pieces_.begin(), pieces_.end(), [&](const Piece& piece) {
            return piece.left > content.left - 3 && piece.left < content.left + 40 &&
                   piece.right - content.left > least;
        });
    }

    const std::vector<Piece>& pieces_;
    std::vector<Pair> pairs_;
};

void append_cells(PageLine& line, const PageLine& other) {
    for (std::size_t i = 0; i < other.cells.size(); ++i) {
        line.cells.push_back(other.cells[i]);
        if (i == 0) line.cells.back().before = Separator::tab;
    }
    line.right = std::max(line.right, other.right);
}

void erase_lines(Lines& lines, std::size_t first, std::size_t last) {
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(first),
                lines.begin() + static_cast<std::ptrdiff_t>(last));
}

} // namespace

void join_short_blocks(std::vector<PageLine>& lines, const std::vector<Piece>& pieces,
                       const std::vector<Gutter>& gutters, float page_width) {
    const Rails rails(lines, pieces);
    for (std::size_t at = 1; at < lines.size(); ++at) {
        if (lines[at].baseline > lines[at - 1].baseline + 0.3F * lines[at].size) continue;
        SideBySide blocks;
        if (!find_side_by_side(lines, at, entry_limit, blocks) ||
            !may_join(lines[blocks.first], lines[at], gutters))
            continue;
        const std::size_t before = blocks.second - blocks.first;
        const std::size_t after = blocks.end - blocks.second;
        const bool on_right = is_left_of(lines[blocks.first], lines[at]);
        if (after <= short_block && before <= short_block && after <= before && rows_match(lines, blocks) &&
            are_headlines(lines, blocks, pieces) && is_margin_block(lines, blocks, pieces)) {
            for (std::size_t i = blocks.second; i < blocks.end; ++i)
                for (std::size_t j = blocks.first; j < blocks.second; ++j)
                    if (same_row(lines[i], lines[j])) {
                        merge_row(lines[j], lines[i], pieces);
                        break;
                    }
            erase_lines(lines, blocks.second, blocks.end);
            at = blocks.first;
            continue;
        }
        if (on_right && after <= short_block && before >= after && is_one_block(lines, blocks) &&
            is_margin_block(lines, blocks, pieces)) {
            // The entry runs on beside its dates and place: they all belong to its first line.
            for (std::size_t i = blocks.second; i < blocks.end; ++i)
                append_cells(lines[blocks.first], lines[i]);
            erase_lines(lines, blocks.second, blocks.end);
            at = blocks.second - 1;
            continue;
        }
        if (!on_right && after <= 3 && is_one_block(lines, blocks) &&
            lines[blocks.first].left - lines[at].left < rail_share * page_width) {
            // A label painted after its content; only dates are sure to be one.
            std::size_t digits = 0;
            for (std::size_t i = at; i < blocks.end; ++i) digits += digits_in(lines[i], pieces);
            if (digits < 4 || !rails.hold(lines[at], lines[blocks.first])) continue;
            PageLine label = lines[at];
            for (std::size_t i = at + 1; i < blocks.end; ++i) append_text(label, lines[i]);
            merge_row(lines[blocks.first], label, pieces);
            erase_lines(lines, blocks.second, blocks.end);
            at = blocks.second - 1;
            continue;
        }
        if (before > label_limit) continue;
        if (!on_right || lines[at].left - lines[blocks.first].left > rail_share * page_width) continue;
        if (!rails.hold(lines[blocks.first], lines[at])) continue;
        // Of a label's lines those that stand together are the label; the others follow it.
        PageLine label = lines[blocks.first];
        std::size_t label_end = blocks.first + 1;
        while (label_end < blocks.second && label_end - blocks.first < 3 &&
               lines[label_end].baseline - lines[label_end - 1].baseline < 1.6F * lines[label_end].size)
            append_text(label, lines[label_end++]);
        const PageLine content = lines[at];
        label.right = std::min(label.right, content.left);
        append_cells(label, content);
        label.size = content.size;
        label.baseline = content.baseline;
        lines[blocks.first] = label;
        erase_lines(lines, at, at + 1);
        erase_lines(lines, blocks.first + 1, label_end);
        at = blocks.first + (blocks.second - label_end);
    }
}

} // namespace analyzer::pdf
