// SPDX-License-Identifier: Apache-2.0
#include "document/formats/odt_body.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace analyzer {
namespace {

constexpr float tiny_points = 2; // and less: cannot be read on paper
constexpr int most_spaces = 1'000;
constexpr std::size_t most_cells = 1'000; // of a row

template <std::size_t N> bool among(std::string_view name, const std::array<std::string_view, N>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// What is not printed, or is printed elsewhere.
constexpr std::array<std::string_view, 16> skipped = {"text:tracked-changes",
                                                      "text:table-of-content",
                                                      "text:sequence-decls",
                                                      "text:variable-decls",
                                                      "text:user-field-decls",
                                                      "office:forms",
                                                      "office:annotation",
                                                      "office:annotation-end",
                                                      "svg:title",
                                                      "svg:desc",
                                                      "text:page-number",
                                                      "text:page-count",
                                                      "text:note-citation",
                                                      "text:ruby-text",
                                                      "text:bibliography-mark",
                                                      "office:binary-data"};
// What stands at a place of its own.
constexpr std::array<std::string_view, 11> drawn = {
    "draw:frame", "draw:custom-shape", "draw:rect", "draw:g",         "draw:ellipse", "draw:circle",
    "draw:line",  "draw:polygon",      "draw:path", "draw:connector", "draw:caption"};

} // namespace

OdtBody::OdtBody(const Limits& limits, const OdtStyles& styles) : limits_(limits), styles_(styles) {}
OdtBody::~OdtBody() = default;

Document OdtBody::read(const pugi::xml_node& part, Region region) {
    Document document;
    TextBuilder out(document, limits_, Spaces::gaps);
    document_ = &document;
    out_ = &out;
    line_ = {};
    line_.region = region;
    out.set_line(line_);
    blocks(part);
    out.end_line();
    out_ = nullptr;
    return document;
}

Document OdtBody::read_notes() {
    Document all;
    TextBuilder out(all, limits_, Spaces::gaps);
    for (std::size_t i = 0; i < notes_.size(); ++i) { // a note may hold further ones
        const pugi::xml_node note = notes_[i];
        out.splice(read(note, Region::footnote));
    }
    return all;
}

void OdtBody::blocks(const pugi::xml_node& parent) {
    for (const pugi::xml_node node : parent.children()) block(node);
}

void OdtBody::block(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    if (name == "text:p" || name == "text:h") {
        paragraph(node, name == "text:h");
    } else if (name == "text:list-item") {
        item_ = true;
        blocks(node);
        item_ = false;
    } else if (name == "table:table") {
        out_->end_line();
        ++table_depth_;
        rows(node);
        --table_depth_;
    } else if (name == "text:section") {
        const bool hidden = std::string_view(node.attribute("text:display").as_string()) == "none";
        hidden_depth_ += hidden;
        blocks(node);
        hidden_depth_ -= hidden;
    } else if (name == "text:soft-page-break") {
        if (box_depth_ == 0 && table_depth_ == 0 && document_->pages < 1000) ++document_->pages;
    } else if (among(name, drawn)) {
        boxes_.push_back(node);
        write_boxes();
    } else if (node.type() == pugi::node_element && !among(name, skipped)) {
        blocks(node);
    }
}

void OdtBody::paragraph(const pugi::xml_node& node, bool heading) {
    const std::string_view style = node.attribute("text:style-name").as_string();
    OdtLook look = styles_.defaults("paragraph");
    look.override_with(styles_.look("paragraph", style));
    out_->begin_block();
    LineLook line = line_;
    const int outline = heading ? node.attribute("text:outline-level").as_int(1) : look.outline.value_or(0);
    line.heading_level =
        static_cast<std::uint8_t>(std::clamp(styles_.is_title(style) && outline == 0 ? 1 : outline, 0, 6));
    line.list_item = item_ && line.heading_level == 0;
    item_ = false;
    if (line.heading_level > 0) out_->blank_line();
    const LineLook outer = std::exchange(line_, line);
    out_->set_line(line_);
    std::vector<pugi::xml_node> outer_boxes;
    outer_boxes.swap(boxes_);
    // A box tied to a section's heading stands above or beside the section.
    const bool boxes_first = outline > 0;
    if (boxes_first) {
        collect_boxes(node);
        line_ = outer;
        write_boxes();
        line_ = line;
        out_->begin_block();
        out_->set_line(line_);
    }
    const bool outer_written = std::exchange(boxes_written_, boxes_first);
    inlines(node, look);
    boxes_written_ = outer_written;
    out_->end_line();
    line_ = outer;
    out_->set_line(line_);
    if (!boxes_first) write_boxes();
    boxes_.clear();
    boxes_.swap(outer_boxes);
}

void OdtBody::collect_boxes(const pugi::xml_node& parent) {
    for (const pugi::xml_node node : parent.children()) {
        if (among(node.name(), drawn))
            boxes_.push_back(node);
        else if (!among(node.name(), skipped))
            collect_boxes(node);
    }
}

void OdtBody::write_boxes() {
    if (boxes_.empty()) return;
    const std::vector<pugi::xml_node> boxes = std::move(boxes_);
    boxes_.clear();
    const LineLook outer = line_;
    line_ = {};
    line_.region = outer.region == Region::body ? Region::text_box : outer.region;
    const bool outer_item = std::exchange(item_, false);
    ++box_depth_;
    for (const pugi::xml_node& box : boxes) {
        const OdtLook look = styles_.look("graphic", box.attribute("draw:style-name").as_string());
        painted_cells_ += look.painted.value_or(false);
        out_->set_line(line_);
        blocks(box);
        painted_cells_ -= look.painted.value_or(false);
    }
    --box_depth_;
    item_ = outer_item;
    line_ = outer;
    out_->set_line(line_);
}

void OdtBody::break_line() {
    const bool had_words = !out_->at_line_start();
    out_->end_line();
    if (had_words && line_.list_item) {
        line_.list_item = false;
        out_->set_line(line_);
    }
}

void OdtBody::words(std::string_view text, const OdtLook& look) {
    const bool ground = styles_.page_painted() || painted_cells_ > 0 || look.painted.value_or(false) ||
                        (box_depth_ > 0 && styles_.frame_painted());
    const char* reason = nullptr;
    if (hidden_depth_ > 0 || look.hidden.value_or(false))
        reason = "vanish";
    else if (look.points && *look.points <= tiny_points)
        reason = "tiny-text";
    else if (look.white.value_or(false) && !ground)
        reason = "white-text";
    if (reason) return out_->hide(text, reason);
    const RunLook run = {look.bold.value_or(false), look.italic.value_or(false), look.points.value_or(0)};
    // White space collapses here as in HTML; wide gaps are made of text:s and text:tab.
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t blank = std::min(text.find_first_of(" \t\r\n", i), text.size());
        out_->text(text.substr(i, blank - i), run);
        i = std::min(text.find_first_not_of(" \t\r\n", blank), text.size());
        if (blank < text.size()) out_->text(" ", run);
    }
}

void OdtBody::inlines(const pugi::xml_node& parent, const OdtLook& look) {
    for (const pugi::xml_node node : parent.children()) {
        if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
            words(node.value(), look);
        else if (node.type() == pugi::node_element)
            element(node, look);
    }
}

void OdtBody::element(const pugi::xml_node& node, const OdtLook& look) {
    const std::string_view name = node.name();
    if (name == "text:span") {
        OdtLook inner = look;
        inner.override_with(styles_.look("text", node.attribute("text:style-name").as_string()));
        inlines(node, inner);
    } else if (name == "text:s") {
        const int count = std::clamp(node.attribute("text:c").as_int(1), 0, most_spaces);
        out_->text(std::string(static_cast<std::size_t>(count), ' '));
    } else if (name == "text:tab") {
        out_->tab();
    } else if (name == "text:line-break") {
        break_line();
    } else if (name == "text:soft-page-break") {
        block(node);
    } else if (name == "text:a" || name == "draw:a") {
        out_->begin_link(node.attribute("xlink:href").as_string());
        inlines(node, look);
        out_->end_link();
    } else if (name == "text:note") {
        if (notes_.size() < 10'000) notes_.push_back(node.child("text:note-body"));
    } else if (name == "text:hidden-text" || name == "text:hidden-paragraph") {
        out_->hide(node.attribute("text:string-value").as_string(), "vanish");
    } else if (among(name, drawn)) {
        if (!boxes_written_) boxes_.push_back(node);
    } else if (!among(name, skipped)) {
        inlines(node, look);
    }
}

void OdtBody::rows(const pugi::xml_node& parent) {
    for (const pugi::xml_node node : parent.children()) {
        const std::string_view name = node.name();
        if (name == "table:table-row")
            row(node);
        else if (name == "table:table-header-rows" || name == "table:table-rows" ||
                 name == "table:table-row-group")
            rows(node);
    }
}

void OdtBody::row(const pugi::xml_node& node) {
    std::vector<Document> cells;
    for (const pugi::xml_node cell :
         node.children("table:table-cell")) { // repeats say how it looks, not what it holds
        if (cells.size() == most_cells) break;
        const bool painted = styles_.look("table-cell", cell.attribute("table:style-name").as_string())
                                 .painted.value_or(false);
        cells.emplace_back();
        TextBuilder out(cells.back(), limits_, Spaces::gaps);
        out.set_line(line_);
        TextBuilder* const outer = std::exchange(out_, &out);
        painted_cells_ += painted;
        blocks(cell);
        out.end_line();
        painted_cells_ -= painted;
        out_ = outer;
    }
    out_->row(cells);
}

} // namespace analyzer
