// SPDX-License-Identifier: Apache-2.0
#include "document/formats/rtf_flow.hpp"

#include <algorithm>

namespace analyzer {
namespace {

constexpr std::size_t most_cells = 1'000;  // of a row
constexpr std::size_t most_margins = 100;  // headers or footers that differ
constexpr std::size_t most_notes = 10'000; // and text boxes of one paragraph
constexpr int deepest_table = 20;

} // namespace

RtfFlow::RtfFlow(const Limits& limits) : limits_(limits) {
    open(Region::body);
}

void RtfFlow::open(Region region) {
    stories_.push_back(std::make_unique<Story>());
    Story& opened = story();
    opened.region = region;
    opened.out = std::make_unique<TextBuilder>(opened.document, limits_, Spaces::gaps);
    opened.out->begin_block();
}

void RtfFlow::close() {
    if (stories_.size() < 2) return;
    end_paragraph({.region = region()});
    while (!story().rows.empty()) close_row();
    place_boxes();
    const std::unique_ptr<Story> closed = std::move(stories_.back());
    stories_.pop_back();
    Document& document = closed->document;
    if (document.text.empty() && document.hidden.empty()) return;
    switch (closed->region) {
    case Region::header:
    case Region::footer: {
        std::vector<Document>& list = closed->region == Region::header ? headers_ : footers_;
        const bool again = std::any_of(list.begin(), list.end(),
                                       [&](const Document& other) { return other.text == document.text; });
        if (!again && list.size() < most_margins) list.push_back(std::move(document));
        break;
    }
    case Region::footnote:
        if (notes_.size() < most_notes) notes_.push_back(std::move(document));
        break;
    case Region::body:
    case Region::text_box:
        if (story().boxes.size() < most_notes) story().boxes.push_back(std::move(document));
        break;
    }
}

std::unique_ptr<RtfFlow::Cell> RtfFlow::new_cell() const {
    auto cell = std::make_unique<Cell>();
    cell->out = std::make_unique<TextBuilder>(cell->document, limits_, Spaces::gaps);
    cell->out->begin_block();
    return cell;
}

TextBuilder& RtfFlow::out() {
    Story& current = story();
    const auto wanted = static_cast<std::size_t>(std::clamp(level_, 0, deepest_table));
    while (current.rows.size() > wanted) close_row();
    while (current.rows.size() < wanted) {
        current.rows.emplace_back();
        current.rows.back().open = new_cell();
    }
    return current.rows.empty() ? *current.out : *current.rows.back().open->out;
}

void RtfFlow::place_boxes() {
    if (story().boxes.empty()) return;
    const std::vector<Document> boxes = std::move(story().boxes);
    story().boxes.clear();
    TextBuilder& target = out();
    for (const Document& box : boxes) target.splice(box);
}

void RtfFlow::end_line(LineLook look) {
    TextBuilder& target = out();
    if (story().line_began) look.list_item = false;
    story().line_began = story().line_began || !target.at_line_start();
    target.set_line(look);
    target.end_line();
}

void RtfFlow::end_paragraph(LineLook look) {
    end_line(look);
    story().line_began = false;
    place_boxes();
    out().begin_block();
}

void RtfFlow::end_cell(LineLook look) {
    if (level_ == 0) return out().tab(); // a cell of a table nobody announced
    end_paragraph(look);
    Row& row = story().rows.back();
    if (row.cells.size() < most_cells) row.cells.push_back(std::move(row.open->document));
    row.open = new_cell();
}

void RtfFlow::close_row() {
    Story& current = story();
    Row row = std::move(current.rows.back());
    current.rows.pop_back();
    row.open->out->end_line();
    if (!row.open->document.lines.empty()) row.cells.push_back(std::move(row.open->document));
    TextBuilder& target = current.rows.empty() ? *current.out : *current.rows.back().open->out;
    target.set_line({.region = current.region});
    target.row(row.cells);
}

void RtfFlow::end_row() {
    if (story().rows.empty()) return out().end_line();
    close_row();
}

void RtfFlow::new_page() {
    if (stories_.size() == 1 && story().rows.empty() && story().document.pages < 1'000)
        ++story().document.pages;
}

Document RtfFlow::take() {
    while (stories_.size() > 1) close();
    end_paragraph({});
    while (!story().rows.empty()) close_row();
    Document all;
    TextBuilder target(all, limits_, Spaces::gaps);
    for (const Document& header : headers_) target.splice(header);
    target.splice(story().document, true);
    for (const Document& note : notes_) target.splice(note);
    for (const Document& footer : footers_) target.splice(footer);
    return all;
}

} // namespace analyzer
