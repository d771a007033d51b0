// SPDX-License-Identifier: Apache-2.0
#include "document/formats/pdf/gutters.hpp"

#include <algorithm>
#include <cmath>

namespace analyzer::pdf {
namespace {

constexpr std::size_t least_rows = 4;      ///< of each column
constexpr float least_width = 5;           ///< points
constexpr std::size_t piece_limit = 4'000; ///< of a page; past it columns are not looked for
constexpr std::size_t edge_limit = 60;
constexpr float indent = 8; ///< points; lines of a column begin within it

/// Rows of one side of a strip, from top to bottom.
struct Row {
    float baseline = 0;
    float size = 0;
};

std::vector<Row> rows_of(const std::vector<const Piece*>& side) {
    std::vector<Row> rows;
    for (const Piece* piece : side) rows.push_back({piece->baseline, piece->size});
    std::sort(rows.begin(), rows.end(), [](Row a, Row b) { return a.baseline < b.baseline; });
    rows.erase(
        std::unique(rows.begin(), rows.end(), [](Row a, Row b) { return b.baseline - a.baseline < 2.5F; }),
        rows.end());
    return rows;
}

bool is_level(const Row& row, const std::vector<Row>& others) {
    return std::any_of(others.begin(), others.end(), [&](const Row& other) {
        return std::abs(other.baseline - row.baseline) < 0.3F * std::min(row.size, other.size);
    });
}

/// Is the sparser side made of dates or labels that belong to rows of the other? Each is a line or a few, and one of
/// them stands level with a row.
bool belongs_to(const std::vector<Row>& sparse, const std::vector<Row>& dense) {
    std::size_t labels = 0;
    std::size_t level = 0;
    for (std::size_t i = 0; i < sparse.size();) {
        std::size_t end = i + 1;
        while (end < sparse.size() &&
               sparse[end].baseline - sparse[end - 1].baseline < 1.5F * sparse[end].size)
            ++end;
        if (end - i > 3) return false;
        ++labels;
        bool found = false;
        for (; i < end; ++i) found |= is_level(sparse[i], dense);
        level += found ? 1 : 0;
    }
    return sparse.size() * 4 < dense.size() * 3 && level * 10 >= labels * 8;
}

using Pieces = std::vector<const Piece*>;

struct Strip {
    Pieces left, right;
    float top = 1e9F, bottom = -1e9F;
    std::size_t switches = 0; ///< how often painting went from one side to the other
};

void add(Strip& strip, const Piece& piece, bool right, bool& last) {
    if (!strip.left.empty() || !strip.right.empty()) strip.switches += right != last ? 1 : 0;
    (right ? strip.right : strip.left).push_back(&piece);
    strip.top = std::min(strip.top, piece.baseline);
    strip.bottom = std::max(strip.bottom, piece.baseline);
    last = right;
}

/// The strip between `top` and `bottom`, cut where painting came back to the left side below everything before: what is
/// painted one below the other is judged one by one.
std::vector<Strip> strips_at(const Pieces& pieces, float x, float top, float bottom) {
    std::vector<Strip> strips;
    bool last = false;
    for (const Piece* piece : pieces) {
        if (piece->baseline < top || piece->baseline > bottom) continue;
        const bool right = piece->left >= x - 2;
        if (strips.empty() || (last && !right && piece->baseline > strips.back().bottom + 0.5F * piece->size))
            strips.emplace_back();
        add(strips.back(), *piece, right, last);
    }
    return strips;
}

bool is_gutter(const Strip& strip, float x) {
    const std::vector<Row> left = rows_of(strip.left);
    const std::vector<Row> right = rows_of(strip.right);
    if (left.size() < least_rows || right.size() < least_rows) return false;
    float edge = 0;
    for (const Piece* piece : strip.left) edge = std::max(edge, piece->right);
    if (x - edge < least_width) return false;
    if (static_cast<float>(strip.switches) > 0.6F * static_cast<float>(std::min(left.size(), right.size())))
        return false;
    return !belongs_to(left, right) && !belongs_to(right, left);
}

/// Where several pieces begin below each other, headings perhaps a little to the left of the rest, a column may begin.
std::vector<float> left_edges(const Pieces& pieces) {
    std::vector<float> lefts;
    for (const Piece* piece : pieces) lefts.push_back(piece->left);
    std::sort(lefts.begin(), lefts.end());
    std::vector<std::pair<std::ptrdiff_t, float>> edges;
    for (auto left = lefts.begin(); left != lefts.end();
         left = std::upper_bound(left, lefts.end(), *left + 1)) {
        const auto count = std::lower_bound(left, lefts.end(), *left + indent) - left;
        if (count >= 3) edges.emplace_back(count, *left);
    }
    std::sort(edges.begin(), edges.end(), [](auto a, auto b) { return a.first > b.first; });
    edges.resize(std::min(edges.size(), edge_limit));
    std::vector<float> places;
    for (const auto& edge : edges) places.push_back(edge.second);
    return places;
}

float first_baseline(const Pieces& side) {
    return (*std::min_element(side.begin(), side.end(),
                              [](const Piece* a, const Piece* b) { return a->baseline < b->baseline; }))
        ->baseline;
}

float last_baseline(const Pieces& side) {
    return (*std::max_element(side.begin(), side.end(),
                              [](const Piece* a, const Piece* b) { return a->baseline < b->baseline; }))
        ->baseline;
}

/// Entry below entry, a narrow label at the left of each, level with its first line.
bool is_rail(const std::vector<Strip>& strips, float x) {
    std::size_t both = 0;
    std::size_t level = 0;
    for (const Strip& strip : strips) {
        if (strip.left.empty() || strip.right.empty()) continue;
        ++both;
        float left = x;
        float right = x;
        for (const Piece* piece : strip.left) left = std::min(left, piece->left);
        for (const Piece* piece : strip.right) right = std::max(right, piece->right);
        const float apart = std::abs(first_baseline(strip.left) - first_baseline(strip.right));
        level += apart < 2.5F && x - left < 0.6F * (right - x) ? 1 : 0;
    }
    return level >= 2 && level * 10 >= both * 7;
}

float left_edge(const Pieces& side) {
    return (*std::min_element(side.begin(), side.end(),
                              [](const Piece* a, const Piece* b) { return a->left < b->left; }))
        ->left;
}

/// The headings of both columns, painted before them.
bool are_headings(const Strip& heads, const Strip& columns, float x) {
    return heads.left.size() == 1 && heads.right.size() == 1 &&
           std::abs(heads.left[0]->left - left_edge(columns.left)) < 3 &&
           std::abs(heads.right[0]->left - x) < 3 && columns.top - heads.bottom < 4 * heads.left[0]->size;
}

/// The gutters that begin at `x`, between the lines that run across it.
void find_at(const Pieces& pieces, float x, std::vector<Gutter>& found) {
    std::vector<float> crossings = {-1e6F, 1e6F};
    for (const Piece* piece : pieces)
        if (piece->left < x - 2 && piece->right > x - least_width) crossings.push_back(piece->baseline);
    std::sort(crossings.begin(), crossings.end());
    std::vector<Strip> strips;
    for (std::size_t i = 1; i < crossings.size(); ++i) {
        if (crossings[i] - crossings[i - 1] < 20) continue;
        for (Strip& strip : strips_at(pieces, x, crossings[i - 1] + 1, crossings[i] - 1))
            strips.push_back(std::move(strip));
    }
    if (is_rail(strips, x)) return;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        const Strip& strip = strips[i];
        if (strip.left.empty() || strip.right.empty()) continue;
        const auto on_edge = std::count_if(strip.right.begin(), strip.right.end(),
                                           [&](const Piece* piece) { return piece->left < x + indent; });
        if (on_edge < 3) continue; // no column begins here
        // Only where both sides have text does it matter what the strip is.
        Gutter gutter = {x, std::max(first_baseline(strip.left), first_baseline(strip.right)) - 3,
                         std::min(last_baseline(strip.left), last_baseline(strip.right)) + 3, strip.top - 3,
                         strip.bottom + 3};
        Strip inner;
        bool last = false;
        for (const Piece* piece : pieces)
            if (piece->baseline >= gutter.top && piece->baseline <= gutter.bottom)
                add(inner, *piece, piece->left >= x - 2, last);
        if (!is_gutter(inner, x)) continue;
        if (i > 0 && are_headings(strips[i - 1], strip, x))
            gutter.top = gutter.reach_top = strips[i - 1].top - 3;
        found.push_back(gutter);
    }
}

/// The longest gutter first, then those inside the columns it makes.
void find_in(const Pieces& pieces, int depth, std::vector<Gutter>& gutters) {
    if (depth > 3 || pieces.size() < 2 * least_rows) return;
    std::vector<Gutter> found;
    for (const float x : left_edges(pieces)) find_at(pieces, x, found);
    if (found.empty()) return;
    const Gutter best = *std::max_element(found.begin(), found.end(), [](const Gutter& a, const Gutter& b) {
        return std::pair(a.bottom - a.top, -a.x) < std::pair(b.bottom - b.top, -b.x);
    });
    gutters.push_back(best);
    Pieces left;
    Pieces right;
    Pieces rest;
    for (const Piece* piece : pieces) {
        if (piece->baseline < best.top || piece->baseline > best.bottom)
            rest.push_back(piece);
        else
            (piece->left >= best.x - 2 ? right : left).push_back(piece);
    }
    for (const Pieces* part : {&left, &right, &rest}) find_in(*part, depth + 1, gutters);
}

} // namespace

std::vector<Gutter> find_gutters(const std::vector<Piece>& pieces) {
    std::vector<Gutter> gutters;
    if (pieces.size() > piece_limit) return gutters;
    Pieces upright;
    for (const Piece& piece : pieces)
        if (piece.turn == Turn::none) upright.push_back(&piece);
    find_in(upright, 0, gutters);
    return gutters;
}

bool is_divided(const std::vector<Gutter>& gutters, float left_end, float right_begin, float baseline) {
    return std::any_of(gutters.begin(), gutters.end(), [&](const Gutter& gutter) {
        return gutter.x >= left_end && gutter.x <= right_begin + 2 && baseline >= gutter.top &&
               baseline <= gutter.bottom;
    });
}

} // namespace analyzer::pdf
