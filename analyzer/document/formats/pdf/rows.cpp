// SPDX-License-Identifier: Apache-2.0
#include "document/formats/pdf/rows.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace analyzer::pdf {
namespace {

/// Gaps in font sizes: from the first on, pieces are apart by a space at least; from the second on by a TAB.
constexpr float space_gap = 0.15F;
constexpr float tab_gap = 1.5F;
constexpr float column_gap = 0.75F;
constexpr float apart_gap = 0.2F; // without a painted space, where the page paints its spaces

/// Words spread to both margins by a justified line are no table cells: all gaps are alike, all were painted spaces.
bool is_justified(const std::vector<const Piece*>& row) {
    if (row.size() < 4) return false;
    float least = 1e9F;
    float most = 0;
    for (std::size_t i = 1; i < row.size(); ++i) {
        if (!row[i]->space_before) return false;
        const float gap = row[i]->left - row[i - 1]->right;
        least = std::min(least, gap);
        most = std::max(most, gap);
    }
    return most < 1.4F * least && most < 2.5F * row.front()->size;
}

/// Cells that go on one from another move together.
using Unit = std::vector<Cell>;

std::vector<Unit> units_of(const std::vector<Cell>& cells) {
    std::vector<Unit> units;
    for (const Cell& cell : cells) {
        if (units.empty() || !cell.attached) units.emplace_back();
        units.back().push_back(cell);
    }
    return units;
}

void set_separators(std::vector<Unit>& units, const std::vector<Piece>& pieces) {
    std::vector<const Piece*> row;
    for (const Unit& unit : units) row.push_back(&pieces[unit.front().piece]);
    const bool justified = is_justified(row);
    for (std::size_t i = 0; i < units.size(); ++i) {
        Separator& before = units[i].front().before;
        before = Separator::none;
        if (i == 0) continue;
        float end = 0;
        for (const Cell& cell : units[i - 1]) end = std::max(end, pieces[cell.piece].right);
        const float gap = (row[i]->left - end) / std::max(row[i]->size, row[i - 1]->size);
        const bool after_label = units[i - 1].size() > 1;
        if ((gap > tab_gap || after_label) && !justified && !row[i - 1]->bullet)
            before = Separator::tab;
        else if (gap > space_gap || row[i]->space_before)
            before = Separator::space;
    }
}

} // namespace

PageLine line_of(const Piece& piece, std::uint32_t index) {
    PageLine line;
    line.cells.push_back({index, Separator::none});
    line.left = piece.left;
    line.right = piece.right;
    line.top = piece.top();
    line.bottom = piece.bottom();
    line.baseline = piece.baseline;
    line.size = piece.size;
    return line;
}

bool same_row(const PageLine& a, const PageLine& b) {
    const float smaller = std::min(a.size, b.size);
    const float larger = std::max(a.size, b.size);
    const float apart = std::abs(a.baseline - b.baseline);
    if (larger > 1.7F * smaller) return false; // a name in large letters is a line of its own
    if (apart <= 0.3F * smaller) return true;
    const float shared = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
    return shared > 0.75F * std::min(a.bottom - a.top, b.bottom - b.top);
}

bool is_left_of(const PageLine& a, const PageLine& b) {
    return a.right <= b.left + 0.3F * std::min(a.size, b.size);
}

bool overlaps_across(const PageLine& a, const PageLine& b) {
    return std::min(a.right, b.right) - std::max(a.left, b.left) > 1.0F;
}

bool may_join(const PageLine& a, const PageLine& b, const std::vector<Gutter>& gutters) {
    if (!same_row(a, b)) return false;
    const bool first = is_left_of(a, b);
    if (!first && !is_left_of(b, a)) return false;
    const PageLine& left = first ? a : b;
    const PageLine& right = first ? b : a;
    return !is_divided(gutters, left.right, right.left, left.baseline);
}

std::size_t digits_in(const PageLine& line, const std::vector<Piece>& pieces) {
    std::size_t count = 0;
    for (const Cell& cell : line.cells)
        for (const char c : pieces[cell.piece].text) count += c >= '0' && c <= '9' ? 1 : 0;
    return count;
}

void merge_row(PageLine& line, const PageLine& other, const std::vector<Piece>& pieces) {
    std::vector<Unit> units = units_of(line.cells);
    for (Unit& unit : units_of(other.cells)) units.push_back(std::move(unit));
    std::stable_sort(units.begin(), units.end(), [&](const Unit& a, const Unit& b) {
        return pieces[a.front().piece].left < pieces[b.front().piece].left;
    });
    set_separators(units, pieces);
    line.cells.clear();
    for (const Unit& unit : units) line.cells.insert(line.cells.end(), unit.begin(), unit.end());
    if (other.width() > line.width()) {
        line.size = other.size;
        line.baseline = other.baseline;
    }
    line.left = std::min(line.left, other.left);
    line.right = std::max(line.right, other.right);
    line.top = std::min(line.top, other.top);
    line.bottom = std::max(line.bottom, other.bottom);
}

void append_text(PageLine& line, const PageLine& other) {
    for (std::size_t i = 0; i < other.cells.size(); ++i) {
        line.cells.push_back(other.cells[i]);
        line.cells.back().attached = true;
        if (i == 0) line.cells.back().before = Separator::space;
    }
    line.left = std::min(line.left, other.left);
    line.right = std::max(line.right, other.right);
}

std::vector<PageLine> lines_as_painted(const std::vector<Piece>& pieces, const std::vector<Gutter>& gutters) {
    std::vector<PageLine> lines;
    for (std::uint32_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].turn != Turn::none) continue;
        const PageLine next = line_of(pieces[i], i);
        if (!lines.empty() && may_join(lines.back(), next, gutters))
            merge_row(lines.back(), next, pieces);
        else
            lines.push_back(next);
    }
    return lines;
}

void mark_column_gaps(std::vector<PageLine>& lines, const std::vector<Piece>& pieces) {
    const auto spot = [](float x) { return std::lround(x * 2); };
    std::map<long, int> gaps;   // lines with a gap before this place
    std::map<long, int> starts; // lines that begin there
    const auto is_gap = [&](const PageLine& line, std::size_t i) {
        const Piece& before = pieces[line.cells[i - 1].piece];
        const Piece& piece = pieces[line.cells[i].piece];
        const float least = piece.apart ? apart_gap : column_gap;
        return !before.bullet && !line.cells[i].attached &&
               piece.left - before.right > least * std::max(piece.size, before.size);
    };
    for (const PageLine& line : lines) {
        ++starts[spot(line.left)];
        for (std::size_t i = 1; i < line.cells.size(); ++i)
            if (is_gap(line, i)) ++gaps[spot(pieces[line.cells[i].piece].left)];
    }
    const auto near = [&](const std::map<long, int>& counts, float x) {
        int sum = 0;
        for (long at = spot(x) - 1; at <= spot(x) + 1; ++at)
            if (const auto found = counts.find(at); found != counts.end()) sum += found->second;
        return sum;
    };
    for (PageLine& line : lines)
        for (std::size_t i = 1; i < line.cells.size(); ++i) {
            if (line.cells[i].before == Separator::tab || !is_gap(line, i)) continue;
            const float left = pieces[line.cells[i].piece].left;
            const int sum = near(gaps, left) + near(starts, left);
            if ((near(gaps, left) >= 2 && sum >= 3) || sum >= 5) line.cells[i].before = Separator::tab;
        }
}

void join_wrapped_cells(std::vector<PageLine>& lines, const std::vector<Piece>& pieces) {
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        PageLine& line = lines[i];
        const PageLine& next = lines[i + 1];
        const auto is_tab = [](const Cell& cell) { return cell.before == Separator::tab; };
        if (std::count_if(line.cells.begin(), line.cells.end(), is_tab) != 1 ||
            std::any_of(next.cells.begin(), next.cells.end(), is_tab) || next.flow != line.flow)
            continue;
        const auto date = std::find_if(line.cells.begin(), line.cells.end(), is_tab);
        const Piece& last = pieces[(date - 1)->piece];
        const Piece& follower = pieces[next.cells.front().piece];
        const float pitch = next.baseline - line.baseline;
        if (std::abs(next.left - line.left) > 1 || std::abs(follower.size - last.size) > 0.3F ||
            follower.bullet || pitch <= 0 || pitch > 1.6F * last.size ||
            (follower.bold * 2 > follower.letters) != (last.bold * 2 > last.letters))
            continue;
        // It ran on because its next word found no room before the date.
        const std::size_t blank = follower.text.find(' ');
        float word_end = follower.right;
        for (const Place& place : follower.places)
            if (blank != std::string::npos && place.offset > blank) {
                word_end = place.left;
                break;
            }
        const float room = pieces[date->piece].left - last.right;
        if (room > word_end - follower.left + 1.8F * last.size) continue;
        std::vector<Cell> cells(line.cells.begin(), date);
        for (const Cell& cell : next.cells) {
            cells.push_back(cell);
            cells.back().attached = true;
            if (&cell == &next.cells.front()) cells.back().before = Separator::space;
        }
        cells.insert(cells.end(), date, line.cells.end());
        line.cells = std::move(cells);
        line.bottom = next.bottom;
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
}

} // namespace analyzer::pdf
