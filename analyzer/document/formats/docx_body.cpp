// SPDX-License-Identifier: Apache-2.0
#include "document/formats/docx_body.hpp"

#include "text/utf8.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace analyzer {
namespace {

constexpr std::size_t most_cells = 1'000; // of a row
constexpr int tiny_half_points = 4;       // two points and less cannot be read on paper

template <std::size_t N> bool among(std::string_view name, const std::array<std::string_view, N>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// What only wraps other content.
constexpr std::array<std::string_view, 9> wrappers = {"w:sdtContent", "w:ins",       "w:moveTo",
                                                      "w:customXml",  "w:smartTag",  "w:bdo",
                                                      "w:dir",        "w:fldSimple", "m:oMath"};
// What is not printed, or is printed elsewhere.
constexpr std::array<std::string_view, 6> skipped = {"w:del", "w:moveFrom", "w:sectPr",
                                                     "w:pPr", "w:rPr",      "w:sdtPr"};

pugi::xml_node choice_of(const pugi::xml_node& alternate) {
    const pugi::xml_node choice = alternate.child("mc:Choice");
    return choice ? choice : alternate.child("mc:Fallback");
}

bool is_page_field(std::string_view instruction) {
    std::size_t i = instruction.find_first_not_of(' ');
    if (i == std::string_view::npos) return false;
    const std::string_view word = instruction.substr(i, instruction.find(' ', i) - i);
    return word == "PAGE" || word == "NUMPAGES" || word == "SECTIONPAGES" || word == "PAGEREF" ||
           word == "TOC";
}

} // namespace

WordBody::WordBody(const Limits& limits, const WordStyles& styles) : limits_(limits), styles_(styles) {}
WordBody::~WordBody() = default;

Document WordBody::read(const pugi::xml_node& part, const Targets& targets, Region region) {
    Document document;
    TextBuilder out(document, limits_, Spaces::gaps);
    document_ = &document;
    out_ = &out;
    targets_ = &targets;
    line_ = {};
    line_.region = region;
    out.set_line(line_);
    fields_.clear();
    boxes_.clear();
    blocks(part);
    out.end_line();
    out_ = nullptr;
    return document;
}

void WordBody::blocks(const pugi::xml_node& parent) {
    for (const pugi::xml_node node : parent.children()) {
        const std::string_view name = node.name();
        if (name == "w:p")
            paragraph(node);
        else if (name == "w:tbl")
            table(node);
        else if (name == "w:sdt")
            blocks(node.child("w:sdtContent"));
        else if (name == "mc:AlternateContent")
            blocks(choice_of(node));
        else if (among(name, wrappers))
            blocks(node);
    }
}

void WordBody::paragraph(const pugi::xml_node& node) {
    const pugi::xml_node properties = node.child("w:pPr");
    const std::string style_id =
        properties.child("w:pStyle").attribute("w:val").as_string(styles_.default_paragraph_style().c_str());
    WordLook look = styles_.defaults();
    look.override_with(styles_.style(style_id));
    look.read_paragraph(properties);

    out_->begin_block();
    LineLook line = line_;
    line.heading_level = styles_.heading_level(style_id, look);
    line.list_item = line.heading_level == 0 && styles_.is_list(look);
    if (line.heading_level > 0) out_->blank_line();
    const LineLook outer = line_;
    line_ = line;
    out_->set_line(line);
    std::vector<pugi::xml_node> outer_boxes;
    outer_boxes.swap(boxes_);
    // A box is tied to the paragraph beside it; one tied to a section's heading stands above or beside the
    // section.
    const bool boxes_first = line.heading_level > 0 && look.outline;
    if (boxes_first) {
        collect_boxes(node);
        write_boxes(outer);
        out_->begin_block();
        out_->set_line(line);
        line_ = line;
    }
    const bool outer_written = std::exchange(boxes_written_, boxes_first);
    inlines(node, look);
    boxes_written_ = outer_written;
    out_->end_line();
    line_ = outer;
    if (!boxes_first) write_boxes(outer);
    boxes_.swap(outer_boxes);
    out_->set_line(line_);
}

/// The text boxes of a paragraph, whichever run holds them.
void WordBody::collect_boxes(const pugi::xml_node& parent) {
    for (const pugi::xml_node node : parent.children()) {
        const std::string_view name = node.name();
        if (name == "w:drawing" || name == "w:pict" || name == "w:object")
            text_boxes(node);
        else if (name == "mc:AlternateContent")
            collect_boxes(choice_of(node));
        else if (!among(name, skipped))
            collect_boxes(node);
    }
}

void WordBody::write_boxes(const LineLook& outer) {
    if (boxes_.empty()) return;
    const std::vector<pugi::xml_node> boxes = std::move(boxes_);
    boxes_.clear();
    const std::vector<Field> open_fields = std::move(fields_);
    fields_.clear();
    line_ = outer;
    line_.region = Region::text_box;
    ++box_depth_;
    for (const pugi::xml_node& box : boxes) {
        out_->set_line(line_);
        blocks(box);
    }
    --box_depth_;
    fields_ = open_fields;
    line_ = outer;
    out_->set_line(line_);
}

void WordBody::inlines(const pugi::xml_node& parent, const WordLook& look) {
    for (const pugi::xml_node node : parent.children()) {
        const std::string_view name = node.name();
        if (name == "w:r") {
            run(node, look);
        } else if (name == "w:hyperlink") {
            const auto target = targets_->find(std::string_view(node.attribute("r:id").as_string()));
            out_->begin_link(target == targets_->end() ? std::string() : target->second);
            inlines(node, look);
            out_->end_link();
        } else if (name == "w:fldSimple") {
            if (!is_page_field(node.attribute("w:instr").as_string())) inlines(node, look);
        } else if (name == "w:sdt") {
            inlines(node.child("w:sdtContent"), look);
        } else if (name == "mc:AlternateContent") {
            inlines(choice_of(node), look);
        } else if (name == "m:t") {
            run_text(node.child_value(), look);
        } else if (among(name, wrappers) || name.starts_with("m:")) {
            inlines(node, look);
        }
    }
}

const char* WordBody::hidden_reason(const WordLook& look) const {
    if (look.vanish.value_or(false)) return "vanish";
    if (look.half_points && *look.half_points <= tiny_half_points) return "tiny-text";
    const bool ground =
        painted_ || shaded_cells_ > 0 || look.shaded.value_or(false) || (box_depth_ > 0 && filled_shapes_);
    if (look.white.value_or(false) && !ground) return "white-text";
    return nullptr;
}

void WordBody::run_text(std::string_view text, const WordLook& look) {
    if (!fields_.empty() && (!fields_.back().in_result || fields_.back().dropped)) return;
    if (const char* reason = hidden_reason(look)) return out_->hide(text, reason);
    const float points = static_cast<float>(look.half_points.value_or(20)) / 2;
    out_->text(text, {look.bold.value_or(false), look.italic.value_or(false), points});
}

void WordBody::break_line() {
    const bool words = !out_->at_line_start();
    out_->end_line();
    if (words && line_.list_item) {
        line_.list_item = false;
        out_->set_line(line_);
    }
}

/// HYPERLINK "target" opens a link, PAGE and its like are no text of the document.
void WordBody::open_field(Field& field) {
    field.in_result = true;
    field.dropped = is_page_field(field.instruction);
    const std::size_t word = field.instruction.find("HYPERLINK");
    if (word == std::string::npos || field.instruction.find("\\l") != std::string::npos) return;
    const std::size_t begin = field.instruction.find('"', word);
    const std::size_t end = begin == std::string::npos ? begin : field.instruction.find('"', begin + 1);
    if (end == std::string::npos) return;
    out_->begin_link(field.instruction.substr(begin + 1, end - begin - 1));
    field.linked = true;
}

void WordBody::field_character(std::string_view type) {
    if (type == "begin") {
        if (fields_.size() < 100) fields_.emplace_back();
    } else if (fields_.empty()) {
        return;
    } else if (type == "separate") {
        open_field(fields_.back());
    } else if (type == "end") {
        if (fields_.back().linked) out_->end_link();
        fields_.pop_back();
    }
}

void WordBody::run(const pugi::xml_node& node, WordLook look) {
    if (const pugi::xml_node properties = node.child("w:rPr")) {
        if (const pugi::xml_node style = properties.child("w:rStyle")) {
            WordLook named = styles_.style(style.attribute("w:val").as_string());
            named.outline.reset();
            look.override_with(named);
        }
        look.read_run(properties);
    }
    for (const pugi::xml_node child : node.children()) {
        const std::string_view name = child.name();
        if (name == "w:t") {
            run_text(child.child_value(), look);
        } else if (name == "w:tab" || name == "w:ptab") {
            out_->tab();
        } else if (name == "w:br" || name == "w:cr") {
            break_line();
        } else if (name == "w:lastRenderedPageBreak") {
            if (box_depth_ == 0 && table_depth_ == 0 && document_->pages < 1000) ++document_->pages;
        } else if (name == "w:noBreakHyphen") {
            run_text("-", look);
        } else if (name == "w:sym") {
            const long value = std::strtol(child.attribute("w:char").as_string("0"), nullptr, 16);
            if (value >= 0xF000 &&
                value <= 0xF0FF) { // a glyph of a symbol font: at the start of a line it is a bullet
                if (out_->at_line_start() && !line_.list_item && line_.heading_level == 0 &&
                    value == 0xF0B7) {
                    LineLook item = line_;
                    item.list_item = true;
                    out_->set_line(item);
                }
                run_text(" ", look);
            } else if (value > 0x20 && value < 0x110000) {
                std::string symbol;
                append_utf8(symbol, static_cast<char32_t>(value));
                run_text(symbol, look);
            }
        } else if (name == "w:fldChar") {
            field_character(child.attribute("w:fldCharType").as_string());
        } else if (name == "w:instrText") {
            if (!fields_.empty() && fields_.back().instruction.size() < 4'096)
                fields_.back().instruction += child.child_value();
        } else if (name == "w:drawing" || name == "w:pict" || name == "w:object") {
            if (!boxes_written_) text_boxes(child);
        } else if (name == "mc:AlternateContent") {
            run(choice_of(child), look);
        }
    }
}

void WordBody::text_boxes(const pugi::xml_node& drawing) {
    for (const pugi::xml_node child : drawing.children()) {
        const std::string_view name = child.name();
        if (name == "w:txbxContent")
            boxes_.push_back(child);
        else if (name == "mc:AlternateContent")
            text_boxes(choice_of(child));
        else
            text_boxes(child);
    }
}

void WordBody::table(const pugi::xml_node& node) {
    out_->end_line();
    const pugi::xml_node properties = node.child("w:tblPr");
    WordLook own;
    own.read_paragraph(properties);
    const bool shaded = own.shaded.value_or(false) ||
                        styles_.style_shades(properties.child("w:tblStyle").attribute("w:val").as_string());
    ++table_depth_;
    rows(node, shaded);
    --table_depth_;
}

void WordBody::rows(const pugi::xml_node& parent, bool shaded) {
    for (const pugi::xml_node node : parent.children()) {
        const std::string_view name = node.name();
        if (name == "w:tr") {
            if (node.child("w:trPr").child("w:del")) continue;
            std::vector<Document> row;
            shaded_cells_ += shaded;
            cells(node, row);
            shaded_cells_ -= shaded;
            out_->row(row);
        } else if (name == "w:sdt") {
            rows(node.child("w:sdtContent"), shaded);
        } else if (among(name, wrappers)) {
            rows(node, shaded);
        }
    }
}

void WordBody::cells(const pugi::xml_node& parent, std::vector<Document>& into) {
    for (const pugi::xml_node node : parent.children()) {
        const std::string_view name = node.name();
        if (name == "w:sdt") {
            cells(node.child("w:sdtContent"), into);
        } else if (name == "w:tc" && into.size() < most_cells) {
            const pugi::xml_node properties = node.child("w:tcPr");
            WordLook own;
            own.read_paragraph(properties);
            const bool shaded = own.shaded.value_or(false);
            into.emplace_back();
            TextBuilder out(into.back(), limits_, Spaces::gaps);
            out.set_line(line_);
            TextBuilder* const outer = std::exchange(out_, &out);
            shaded_cells_ += shaded;
            blocks(node);
            out.end_line();
            shaded_cells_ -= shaded;
            out_ = outer;
        } else if (among(name, wrappers)) {
            cells(node, into);
        }
    }
}

} // namespace analyzer
