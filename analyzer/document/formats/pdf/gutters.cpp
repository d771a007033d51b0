// SPDX-License-Identifier: Apache-2.0
#include "document/formats/pdf/gutters.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace analyzer::pdf {
namespace {

constexpr std::size_t least_rows = 4;      ///< of each column
constexpr float least_width = 5;           ///< points
constexpr std::size_t piece_limit = 4'000; ///< of a page; past it columns are not looked for
constexpr std::size_t edge_limit = 40;

/// Rows of one side of a strip, from top to bottom.
struct Row {
    float baseline = 0;
    float size = 0;
};

std::vector<Row> rows_of(const std::vector<const Piece*>& side) {
    std::vector<Row> rows;
    for (const Piece* piece : side) rows.push_back({piece->baseline, piece->size});
    std::sort(rows.begin(), rows.end(), [](Row a, Row b) { return a.baseline < b.baseline; });
    rows.erase(std::unique(rows.begin(), rows.end(), [](Row a, Row b) { return b.baseline - a.baseline < 2.5F; }), rows.end());
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
        while (end < sparse.size() && sparse[end].baseline - sparse[end - 1].baseline < 1.5F * sparse[end].size) ++end;
        if (end - i > 3) return false;
        ++labels;
        bool found = false;
        for (; i < end; ++i) found |= is_level(sparse[i], dense);
        level += found ? 1 : 0;
    }
    return labels * 4 < dense.size() * 3 && level * 10 >= labels * 8;
}

struct Strip {
    std::vector<const Piece*> left, right;
    std::size_t switches = 0; ///< how often painting went from one side to the other
};

Strip strip_at(const std::vector<const Piece*>& pieces, float x, float top, float bottom) {
    Strip strip;
    int last = -1;
    for (const Piece* piece : pieces) {
        if (piece->baseline < top || piece->baseline > bottom) continue;
        const bool right = piece->left >= x - 2;
        (right ? strip.right : strip.left).push_back(piece);
        if (last >= 0 && last != static_cast<int>(right)) ++strip.switches;
        last = static_cast<int>(right);
    }
    return strip;
}

bool is_gutter(const Strip& strip, float x) {
    const std::vector<Row> left = rows_of(strip.left);
    const std::vector<Row> right = rows_of(strip.right);
    if (left.size() < least_rows || right.size() < least_rows) return false;
    float edge = 0;
    for (const Piece* piece : strip.left) edge = std::max(edge, piece->right);
    if (x - edge < least_width) return false;
    if (static_cast<float>(strip.switches) > 0.6F * static_cast<float>(std::min(left.size(), right.size()))) return false;
    return !belongs_to(left, right) && !belongs_to(right, left);
}

using Pieces = std::vector<const Piece*>;

/// Where several pieces begin below each other, a column may begin.
std::vector<float> left_edges(const Pieces& pieces) {
    std::map<long, std::pair<int, float>> begins;
    for (const Piece* piece : pieces) {
        auto& [count, left] = begins[std::lround(piece->left / 2)];
        left = count == 0 ? piece->left : std::min(left, piece->left);
        ++count;
    }
    std::vector<std::pair<int, float>> edges;
    for (const auto& [spot, begin] : begins)
        if (begin.first >= 3) edges.push_back(begin);
    std::sort(edges.begin(), edges.end(), [](auto a, auto b) { return a.first > b.first; });
    edges.resize(std::min(edges.size(), edge_limit));
    std::vector<float> places;
    for (const auto& edge : edges) places.push_back(edge.second);
    return places;
}

/// The gutters that begin at `x`, between the lines that run across it.
void find_at(const Pieces& pieces, float x, std::vector<Gutter>& found) {
    std::vector<float> crossings = {-1e6F, 1e6F};
    for (const Piece* piece : pieces)
        if (piece->left < x - 2 && piece->right > x - least_width) crossings.push_back(piece->baseline);
    std::sort(crossings.begin(), crossings.end());
    for (std::size_t i = 1; i < crossings.size(); ++i) {
        if (crossings[i] - crossings[i - 1] < 20) continue;
        Strip strip = strip_at(pieces, x, crossings[i - 1] + 1, crossings[i] - 1);
        if (strip.left.empty() || strip.right.empty()) continue;
        // Only where both sides have text does it matter what the strip is.
        const auto range = [](const Pieces& side) {
            const auto [first, last] = std::minmax_element(
                side.begin(), side.end(), [](const Piece* a, const Piece* b) { return a->baseline < b->baseline; });
            return std::pair((*first)->baseline, (*last)->baseline);
        };
        const auto [left_top, left_bottom] = range(strip.left);
        const auto [right_top, right_bottom] = range(strip.right);
        const Gutter gutter = {x, std::max(left_top, right_top) - 3, std::min(left_bottom, right_bottom) + 3};
        strip = strip_at(pieces, x, gutter.top, gutter.bottom);
        if (is_gutter(strip, x)) found.push_back(gutter);
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
        return gutter.x >= left_end && gutter.x <= right_begin + 2 && baseline >= gutter.top && baseline <= gutter.bottom;
    });
}

} // namespace analyzer::pdf
