// SPDX-License-Identifier: Apache-2.0
#include "document/formats/pdf/reading_order.hpp"

#include "document/formats/pdf/rows.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace analyzer::pdf {
namespace {

using Lines = std::vector<PageLine>;

constexpr std::size_t short_block = 4; ///< lines; more of them side by side are columns
constexpr float rail_share = 0.36F;    ///< of the page's width; a column of labels is narrower than that

std::size_t digits_in(const PageLine& line, const std::vector<Piece>& pieces) {
    std::size_t count = 0;
    for (const Cell& cell : line.cells)
        for (const char c : pieces[cell.piece].text) count += c >= '0' && c <= '9' ? 1 : 0;
    return count;
}

/// Two blocks side by side: lines [left, right) and [right, end), painted one after the other, first rows level.
struct SideBySide {
    std::size_t first = 0, second = 0, end = 0;
};

/// Looks back from line `at`, which starts above its predecessor: what short block before it stands beside it?
bool find_side_by_side(const Lines& lines, std::size_t at, SideBySide& found) {
    std::size_t first = at;
    while (first > 0 && at - first < short_block) {
        const PageLine& before = lines[first - 1];
        if (overlaps_across(before, lines[at]) || before.baseline + 0.5F * before.size < lines[at].baseline) break;
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
        if (std::none_of(begin, end, [&](const PageLine& line) { return same_row(line, lines[i]); })) return false;
    }
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

using RailKey = std::pair<long, long>;

RailKey rail_of(const PageLine& label, float content_left) {
    return {std::lround(label.left / 6), std::lround(content_left / 6)};
}

/// How often a label at one place stands beside content at another: two times make a rail.
std::map<RailKey, int> count_rails(const Lines& lines, const std::vector<Piece>& pieces) {
    std::map<RailKey, int> rails;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t c = 1; c < lines[i].cells.size(); ++c)
            if (lines[i].cells[c].before == Separator::tab) {
                ++rails[rail_of(lines[i], pieces[lines[i].cells[c].piece].left)];
                break;
            }
        SideBySide blocks;
        if (i > 0 && lines[i].baseline < lines[i - 1].baseline && find_side_by_side(lines, i, blocks) &&
            is_left_of(lines[blocks.first], lines[i]))
            ++rails[rail_of(lines[blocks.first], lines[i].left)];
    }
    return rails;
}

void erase_lines(Lines& lines, std::size_t first, std::size_t last) {
    lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(first), lines.begin() + static_cast<std::ptrdiff_t>(last));
}

/// Short blocks side by side, painted one after the other: rows of title and date, labels and their content.
void join_short_blocks(Lines& lines, const std::vector<Piece>& pieces, float page_width) {
    const std::map<RailKey, int> rails = count_rails(lines, pieces);
    for (std::size_t at = 1; at < lines.size(); ++at) {
        if (lines[at].baseline > lines[at - 1].baseline + 0.3F * lines[at].size) continue;
        SideBySide blocks;
        if (!find_side_by_side(lines, at, blocks)) continue;
        const std::size_t before = blocks.second - blocks.first;
        const std::size_t after = blocks.end - blocks.second;
        const bool on_right = is_left_of(lines[blocks.first], lines[at]);
        if (after <= short_block && after <= before && rows_match(lines, blocks) && is_margin_block(lines, blocks, pieces)) {
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
        if (!on_right || lines[at].left - lines[blocks.first].left > rail_share * page_width) continue;
        const auto rail = rails.find(rail_of(lines[blocks.first], lines[at].left));
        if (rail == rails.end() || rail->second < 2) continue;
        PageLine label = lines[blocks.first];
        for (std::size_t i = blocks.first + 1; i < blocks.second; ++i) append_text(label, lines[i]);
        const PageLine content = lines[at];
        label.right = std::min(label.right, content.left);
        for (const Cell& cell : content.cells) {
            label.cells.push_back(cell);
            if (&cell == &content.cells.front()) label.cells.back().before = Separator::tab;
        }
        label.right = content.right;
        label.size = content.size;
        label.baseline = content.baseline;
        lines[blocks.first] = label;
        erase_lines(lines, blocks.first + 1, at + 1);
        at = blocks.first;
    }
}

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

/// Where the flow's line finds a line of another flow on its row, beside it.
PageLine* partner_of(const PageLine& line, Flow& other) {
    for (PageLine& candidate : other.lines)
        if (same_row(line, candidate) && !overlaps_across(line, candidate)) return &candidate;
    return nullptr;
}

/// Is there a column of its own where this flow stands? Then its lines belong to that and to no row beside it.
bool has_own_column(const std::vector<Flow>& flows, std::size_t own, std::size_t host) {
    const Flow& flow = flows[own];
    for (std::size_t i = 0; i < flows.size(); ++i) {
        if (i == own || i == host || flows[i].lines.size() < 3) continue;
        const bool shared = std::min(flow.right, flows[i].right) > std::max(flow.left, flows[i].left);
        const bool beside = flows[i].left > flows[host].left + 0.3F * (flows[host].right - flows[host].left) ||
                            flows[i].right < flows[host].right - 0.3F * (flows[host].right - flows[host].left);
        const bool level = flows[i].top < flows[host].bottom && flows[i].bottom > flows[host].top;
        if (shared && beside && level) return true;
    }
    return false;
}

/// Dates or labels painted apart from the text they stand beside: few, short, and each level with a line of it.
void join_scattered_rows(std::vector<Flow>& flows, const std::vector<Piece>& pieces, float page_width) {
    for (std::size_t i = 0; i < flows.size(); ++i) {
        Flow& flow = flows[i];
        const bool narrow = std::all_of(flow.lines.begin(), flow.lines.end(),
                                        [&](const PageLine& line) { return line.width() < rail_share * page_width; });
        if (!narrow) continue;
        for (std::size_t host = 0; host < flows.size(); ++host) {
            if (host == i || flows[host].lines.size() < flow.lines.size()) continue;
            std::size_t level = 0;
            for (const PageLine& line : flow.lines) level += partner_of(line, flows[host]) != nullptr ? 1 : 0;
            if (level * 10 < flow.lines.size() * 9 || level == 0) continue;
            const auto beside = std::count_if(flows[host].lines.begin(), flows[host].lines.end(), [&](const PageLine& l) {
                return l.baseline > flow.top - 1 && l.baseline < flow.bottom + 1;
            });
            if (flow.lines.size() > 2 && static_cast<std::size_t>(beside) * 10 < flow.lines.size() * 16) continue;
            if (has_own_column(flows, i, host)) continue;
            for (const PageLine& line : flow.lines) {
                PageLine* partner = partner_of(line, flows[host]);
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

/// What stands above the place where it was painted goes up to that place; columns beside each other stay as painted.
Lines put_in_order(const std::vector<Flow>& flows) {
    Lines ordered;
    std::uint32_t number = 0;
    for (const Flow& flow : flows) {
        std::size_t place = ordered.size();
        while (place > 0) {
            const PageLine& before = ordered[place - 1];
            const bool shared = std::min(before.right, flow.right) - std::max(before.left, flow.left) > 1;
            if (shared && before.top < flow.bottom - 0.3F * before.size) break;
            --place;
        }
        // Walking past lines beside the flow is only worth it where one below it was found.
        bool found = false;
        for (std::size_t i = place; i < ordered.size(); ++i) {
            const bool shared = std::min(ordered[i].right, flow.right) - std::max(ordered[i].left, flow.left) > 1;
            if (shared) {
                place = i;
                found = true;
                break;
            }
        }
        if (!found) place = ordered.size();
        ++number;
        Lines numbered = flow.lines;
        for (PageLine& line : numbered) line.flow = number;
        ordered.insert(ordered.begin() + static_cast<std::ptrdiff_t>(place), numbered.begin(), numbered.end());
    }
    return ordered;
}

Lines rows_of_page(const std::vector<Piece>& pieces, bool turned) {
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < pieces.size(); ++i)
        if ((pieces[i].turn != Turn::none) == turned) order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return pieces[a].baseline < pieces[b].baseline; });
    Lines rows;
    for (const std::uint32_t index : order) {
        const PageLine next = line_of(pieces[index], index);
        if (!rows.empty() && same_row(rows.back(), next) && std::abs(rows.back().baseline - next.baseline) < next.size &&
            pieces[rows.back().cells.front().piece].turn == pieces[index].turn)
            merge_row(rows.back(), next, pieces);
        else
            rows.push_back(next);
    }
    return rows;
}

} // namespace

std::vector<PageLine> reading_order(const std::vector<Piece>& pieces, float page_width) {
    Lines lines = lines_as_painted(pieces);
    const std::size_t painted = lines.size();
    mark_column_gaps(lines, pieces);
    join_short_blocks(lines, pieces, page_width);
    std::vector<Flow> flows = split_flows(lines);
    Lines ordered;
    if (flows.size() > 12 && flows.size() * 2 > painted) {
        ordered = rows_of_page(pieces, false); // painted without any order: the rows are all there is
    } else {
        join_scattered_rows(flows, pieces, page_width);
        ordered = put_in_order(flows);
    }
    mark_column_gaps(ordered, pieces);
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
