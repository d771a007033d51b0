// SPDX-License-Identifier: Apache-2.0
#include "document/formats/pdf/reading_order.hpp"

#include "document/formats/pdf/rows.hpp"
#include "document/formats/pdf/short_blocks.hpp"

#include <algorithm>
#include <cmath>

namespace analyzer::pdf {
namespace {

using Lines = std::vector<PageLine>;

constexpr float narrow_share = 0.36F;     ///< of the page's width: no wider is a date, a place or a label
constexpr std::size_t line_limit = 3'000; ///< of one page; past it the rows are all that is worth the time

/// Lines painted one after the other from top to bottom in one column or box.
struct Flow {
    Lines lines;
    float left = 1e9F, right = -1e9F, top = 1e9F, bottom = -1e9F;

    void add(const PageLine& line) {
        lines.push_back(line);
        left = std::min(left, line.left);
        right = std::max(right, line.right);
        top = std::min(top, line.top);
        bottom = std::max(bottom, line.bottom);
    }
};

std::vector<Flow> split_flows(const Lines& lines) {
    std::vector<Flow> flows;
    for (const PageLine& line : lines) {
        if (!flows.empty()) {
            Flow& flow = flows.back();
            const bool below = line.baseline > flow.lines.back().baseline - 0.2F * line.size;
            const bool beneath = line.left < flow.right + line.size && line.right > flow.left - line.size;
            if (below && beneath) {
                flow.add(line);
                continue;
            }
        }
        flows.emplace_back().add(line);
    }
    return flows;
}

/// Is there nothing between the two on their row, not even half a line higher or lower?
bool is_clear_between(const Lines& lines, const PageLine& left, const PageLine& right) {
    return std::none_of(lines.begin(), lines.end(), [&](const PageLine& line) {
        return line.left > left.right - 1 && line.right < right.left + 1 && line.bottom > left.top &&
               line.top < left.bottom;
    });
}

/// Where the flow's line finds a line of another flow on its row, beside it.
PageLine* partner_of(const PageLine& line, std::vector<Flow>& flows, std::size_t other,
                     const std::vector<Gutter>& gutters) {
    for (PageLine& candidate : flows[other].lines) {
        if (!may_join(line, candidate, gutters)) continue;
        const bool first = line.left < candidate.left;
        const auto clear = [&](const Flow& flow) {
            return is_clear_between(flow.lines, first ? line : candidate, first ? candidate : line);
        };
        if (std::all_of(flows.begin(), flows.end(), clear)) return &candidate;
    }
    return nullptr;
}

/// Is there a column of its own where this flow stands? Then its lines belong to that and to no row beside it.
bool has_own_column(const std::vector<Flow>& flows, std::size_t own, std::size_t host) {
    const Flow& flow = flows[own];
    for (std::size_t i = 0; i < flows.size(); ++i) {
        if (i == own || i == host || flows[i].lines.size() < 3) continue;
        const bool shared = std::min(flow.right, flows[i].right) > std::max(flow.left, flows[i].left);
        const bool beside =
            flows[i].left > flows[host].left + 0.3F * (flows[host].right - flows[host].left) ||
            flows[i].right < flows[host].right - 0.3F * (flows[host].right - flows[host].left);
        const bool level = flows[i].top < flows[host].bottom && flows[i].bottom > flows[host].top;
        if (shared && beside && level) return true;
    }
    return false;
}

/// Lines right below each other that hold no year: a small block of its own, neither dates nor labels.
bool is_small_block(const Flow& flow, const std::vector<Piece>& pieces) {
    std::size_t digits = 0;
    bool close = flow.lines.size() > 1;
    for (std::size_t i = 0; i < flow.lines.size(); ++i) {
        digits = std::max(digits, digits_in(flow.lines[i], pieces));
        close &= i == 0 || flow.lines[i].baseline - flow.lines[i - 1].baseline < 2 * flow.lines[i].size;
    }
    return close && digits < 4;
}

/// Dates or labels painted apart from the text they stand beside: few, short, and each level with a line of it.
void join_scattered_rows(std::vector<Flow>& flows, const std::vector<Piece>& pieces,
                         const std::vector<Gutter>& gutters, float page_width) {
    for (std::size_t i = 0; i < flows.size(); ++i) {
        Flow& flow = flows[i];
        const bool narrow = std::all_of(flow.lines.begin(), flow.lines.end(), [&](const PageLine& line) {
            return line.width() < narrow_share * page_width;
        });
        if (!narrow || is_small_block(flow, pieces)) continue;
        for (std::size_t host = 0; host < flows.size(); ++host) {
            if (host == i || flows[host].lines.size() < flow.lines.size()) continue;
            std::size_t level = 0;
            for (const PageLine& line : flow.lines)
                level += partner_of(line, flows, host, gutters) != nullptr ? 1 : 0;
            if (level * 10 < flow.lines.size() * 9 || level == 0) continue;
            const auto beside =
                std::count_if(flows[host].lines.begin(), flows[host].lines.end(), [&](const PageLine& l) {
                    return l.baseline > flow.top - 1 && l.baseline < flow.bottom + 1;
                });
            if (flow.lines.size() > 2 && static_cast<std::size_t>(beside) * 10 < flow.lines.size() * 16)
                continue;
            if (has_own_column(flows, i, host)) continue;
            for (const PageLine& line : flow.lines) {
                PageLine* partner = partner_of(line, flows, host, gutters);
                if (partner != nullptr)
                    merge_row(*partner, line, pieces);
                else
                    flows[host].lines.push_back(line);
            }
            flows.erase(flows.begin() + static_cast<std::ptrdiff_t>(i));
            --i;
            break;
        }
    }
}

/// Does text run across the gap between the two right below them? Then there is no gutter between them.
bool is_crossed_below(const Lines& lines, const PageLine& left, const PageLine& right) {
    const float middle = (left.right + right.left) / 2;
    const float row = std::max(left.baseline, right.baseline);
    return std::any_of(lines.begin(), lines.end(), [&](const PageLine& line) {
        return line.baseline > row + 0.5F * line.size && line.baseline < row + 12 * left.size &&
               line.left < middle - line.size && line.right > middle + line.size && line.cells.size() == 1;
    });
}

/// Was it painted apart from what stands right above and below it?
bool is_isolated(const Lines& lines, std::size_t i) {
    const auto adjoins = [&](const PageLine& other) {
        return overlaps_across(lines[i], other) &&
               std::abs(other.baseline - lines[i].baseline) < 2.2F * lines[i].size;
    };
    return !(i > 0 && adjoins(lines[i - 1])) && !(i + 1 < lines.size() && adjoins(lines[i + 1]));
}

/// Rows painted in two places, in a region that is one column.
void join_open_rows(Lines& lines, const std::vector<Piece>& pieces, const std::vector<Gutter>& gutters,
                    float page_width) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::size_t best = lines.size();
        for (std::size_t j = i + 1; j < lines.size(); ++j) {
            const PageLine& left = lines[i].left < lines[j].left ? lines[i] : lines[j];
            const PageLine& right = lines[i].left < lines[j].left ? lines[j] : lines[i];
            if (!may_join(left, right, gutters)) continue;
            if (std::min(left.width(), right.width()) > narrow_share * page_width) continue;
            if (!is_isolated(lines, i) && !is_isolated(lines, j)) continue;
            if (!is_clear_between(lines, left, right) || !is_crossed_below(lines, left, right)) continue;
            if (best == lines.size() ||
                std::abs(lines[j].left - lines[i].right) < std::abs(lines[best].left - lines[i].right))
                best = j;
        }
        if (best == lines.size()) continue;
        merge_row(lines[i], lines[best], pieces);
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(best));
        --i; // a third one may stand on this row
    }
}

/// A line with nothing beside it for half a line up and down: what stands above it was before, what stands below, after.
std::vector<bool> find_lone(const Lines& lines, const std::vector<Gutter>& gutters) {
    std::vector<bool> lone(lines.size(), true);
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (std::size_t j = 0; j < lines.size(); ++j) {
            const PageLine& a = lines[i];
            const PageLine& b = lines[j];
            const float slack = 0.4F * a.size;
            if (i == j || b.bottom < a.top - slack || b.top > a.bottom + slack || overlaps_across(a, b))
                continue;
            if (!is_divided(gutters, std::min(a.right, b.right), std::max(a.left, b.left), a.baseline))
                lone[i] = false;
        }
    return lone;
}

bool same_style(const PageLine& a, const PageLine& b, const std::vector<Piece>& pieces) {
    const Piece& x = pieces[a.cells.front().piece];
    const Piece& y = pieces[b.cells.front().piece];
    return std::abs(x.size - y.size) < 0.05F * x.size && (x.bold * 2 > x.letters) == (y.bold * 2 > y.letters);
}

/// Puts the lines of each column from top to bottom. Which column comes first, and where one ends, is as painted.
class Order {
  public:
    Order(const Lines& lines, const std::vector<Piece>& pieces, const std::vector<Gutter>& gutters)
        : lines_(lines), pieces_(pieces), gutters_(gutters), lone_(find_lone(lines, gutters)),
          waits_for_(lines.size(), 0), done_(lines.size(), false) {
        for (std::size_t a = 0; a < lines.size(); ++a)
            for (std::size_t b = 0; b < lines.size(); ++b) waits_for_[b] += comes_before(a, b) ? 1U : 0U;
    }

    Lines run(bool begins_with_name) {
        Lines ordered;
        ordered.reserve(lines_.size());
        std::size_t at = begins_with_name ? name_column() : first_free();
        while (at < lines_.size()) {
            done_[at] = true;
            for (std::size_t b = 0; b < lines_.size(); ++b) waits_for_[b] -= comes_before(at, b) ? 1U : 0U;
            ordered.push_back(lines_[at]);
            at = next_after(at);
        }
        return ordered;
    }

  private:
    /// Does it stand above, in the same column?
    static bool is_above(const PageLine& a, const PageLine& b) {
        if (a.baseline >= b.baseline - 0.25F * std::min(a.size, b.size)) return false;
        const float shared = std::min(a.right, b.right) - std::max(a.left, b.left);
        return shared > std::max(1.0F, 0.3F * std::min(a.width(), b.width()));
    }

    /// Must it be read before the other, whatever was painted first?
    [[nodiscard]] bool comes_before(std::size_t a, std::size_t b) const {
        const PageLine& above = lines_[a];
        const PageLine& below = lines_[b];
        if (is_above(above, below)) return true;
        if ((!lone_[a] && !lone_[b]) ||
            above.baseline >= below.baseline - 0.25F * std::min(above.size, below.size))
            return false;
        const float left = std::min(above.right, below.right);
        const float right = std::max(above.left, below.left);
        return std::none_of(gutters_.begin(), gutters_.end(), [&](const Gutter& gutter) {
            return gutter.x > left - 2 && gutter.x < right + 2 && gutter.reach_top < below.baseline &&
                   gutter.reach_bottom > above.baseline;
        });
    }

    [[nodiscard]] bool is_free(std::size_t i) const {
        return i < lines_.size() && !done_[i] && waits_for_[i] == 0;
    }

    [[nodiscard]] std::size_t first_free() const {
        for (std::size_t i = 0; i < lines_.size(); ++i)
            if (is_free(i)) return i;
        return lines_.size();
    }

    /// The column that holds the page's one line in the largest letters comes first, whenever it was painted.
    [[nodiscard]] std::size_t name_column() const {
        std::size_t largest = 0;
        for (std::size_t i = 0; i < lines_.size(); ++i)
            if (lines_[i].size > lines_[largest].size) largest = i;
        for (std::size_t i = 0; i < lines_.size(); ++i)
            if (i != largest && lines_[i].size * 1.1F > lines_[largest].size &&
                lines_[i].top > lines_[largest].bottom + 3 * lines_[largest].size)
                return first_free();
        for (std::size_t i = 0; i < lines_.size(); ++i)
            if (is_free(i) && (i == largest || is_above(lines_[i], lines_[largest]))) return i;
        return first_free();
    }

    /// The free line right below in the same column.
    [[nodiscard]] std::size_t below(std::size_t last) const {
        std::size_t best = lines_.size();
        for (std::size_t i = 0; i < lines_.size(); ++i)
            if (is_free(i) && is_above(lines_[last], lines_[i]) &&
                (best == lines_.size() || lines_[i].baseline < lines_[best].baseline))
                best = i;
        return best;
    }

    /// Would going on to `painted` cross a gutter beside which `beneath` still waits?
    [[nodiscard]] bool leaves_column(std::size_t last, std::size_t painted, std::size_t beneath) const {
        const float left = std::min(lines_[last].right, lines_[painted].right);
        const float right = std::max(lines_[last].left, lines_[painted].left);
        return left < right && is_divided(gutters_, left, right, lines_[last].baseline) &&
               std::any_of(gutters_.begin(), gutters_.end(), [&](const Gutter& gutter) {
                   return gutter.x >= left && gutter.x <= right + 2 &&
                          lines_[beneath].baseline <= gutter.bottom && lines_[last].baseline >= gutter.top;
               });
    }

    [[nodiscard]] std::size_t next_after(std::size_t last) const {
        const std::size_t painted = last + 1;
        const std::size_t beneath = below(last);
        if (is_free(painted)) {
            if (beneath < lines_.size() && leaves_column(last, painted, beneath)) return beneath;
            // A heading painted before its content, together with the headings of other columns.
            const bool leaves = !is_above(lines_[last], lines_[painted]) && beneath < lines_.size();
            if (leaves && same_style(lines_[last], lines_[painted], pieces_) &&
                !same_style(lines_[last], lines_[beneath], pieces_) &&
                lines_[beneath].top - lines_[last].bottom < 1.5F * lines_[last].size)
                return beneath;
            return painted;
        }
        return beneath < lines_.size() ? beneath : first_free();
    }

    const Lines& lines_;
    const std::vector<Piece>& pieces_;
    const std::vector<Gutter>& gutters_;
    std::vector<bool> lone_;
    std::vector<std::uint32_t> waits_for_;
    std::vector<bool> done_;
};

void number_flows(Lines& lines) {
    std::uint32_t number = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const PageLine& before = lines[i - 1];
        const bool goes_on = lines[i].baseline > before.baseline - 0.2F * lines[i].size &&
                             lines[i].left < before.right + 2 * before.size &&
                             lines[i].right > before.left - 2 * before.size;
        number += goes_on ? 0 : 1;
        lines[i].flow = number;
    }
}

Lines rows_of_page(const std::vector<Piece>& pieces, bool turned) {
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < pieces.size(); ++i)
        if ((pieces[i].turn != Turn::none) == turned) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return pieces[a].baseline < pieces[b].baseline;
    });
    Lines rows;
    for (const std::uint32_t index : order) {
        const PageLine next = line_of(pieces[index], index);
        if (!rows.empty() && same_row(rows.back(), next) &&
            std::abs(rows.back().baseline - next.baseline) < next.size &&
            pieces[rows.back().cells.front().piece].turn == pieces[index].turn)
            merge_row(rows.back(), next, pieces);
        else
            rows.push_back(next);
    }
    return rows;
}

} // namespace

std::vector<PageLine> reading_order(const std::vector<Piece>& pieces, float page_width, bool first_page) {
    const std::vector<Gutter> gutters = find_gutters(pieces);
    Lines lines = lines_as_painted(pieces, gutters);
    if (lines.size() > line_limit) return rows_of_page(pieces, false);
    const std::size_t painted = lines.size();
    mark_column_gaps(lines, pieces);
    join_short_blocks(lines, pieces, gutters, page_width);
    std::vector<Flow> flows = split_flows(lines);
    Lines ordered;
    if (flows.size() > 12 && flows.size() * 2 > painted) {
        ordered = rows_of_page(pieces, false); // painted without any order: the rows are all there is
    } else {
        join_scattered_rows(flows, pieces, gutters, page_width);
        lines.clear();
        for (const Flow& flow : flows) lines.insert(lines.end(), flow.lines.begin(), flow.lines.end());
        join_open_rows(lines, pieces, gutters, page_width);
        ordered = Order(lines, pieces, gutters).run(first_page);
    }
    mark_column_gaps(ordered, pieces);
    number_flows(ordered);
    join_wrapped_cells(ordered, pieces);
    const std::uint32_t flow = ordered.empty() ? 0 : ordered.back().flow + 1;
    for (const PageLine& line : rows_of_page(pieces, true)) {
        ordered.push_back(line);
        ordered.back().flow = flow;
    }
    return ordered;
}

std::string row_order(const std::vector<Piece>& pieces) {
    std::string text;
    for (const bool turned : {false, true})
        for (const PageLine& row : rows_of_page(pieces, turned)) {
            for (const Cell& cell : row.cells) {
                if (cell.before != Separator::none) text += ' ';
                text += pieces[cell.piece].text;
            }
            text += '\n';
        }
    return text;
}

} // namespace analyzer::pdf
