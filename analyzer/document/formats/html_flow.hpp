// Follows the elements of an HTML page and writes what a person would see of it: blocks as lines, list items,
// table rows with TABs, headings, links; scripts, styles and hidden elements stay out of the text. In: start,
// end and character events in document order. Out: the Document; scripts of type application/ld+json aside.
// Fails: `too_deep()` once more elements are open than the limit, after which nothing is taken any more.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/html_style.hpp"
#include "document/formats/text_builder.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

struct HtmlAttribute {
    std::string_view name, value;
};

class HtmlFlow {
  public:
    HtmlFlow(const Limits& limits, const StyleSheet& styles, bool unknown_styles);

    void start(std::string_view tag, const std::vector<HtmlAttribute>& attributes);
    void end(std::string_view tag);
    void characters(std::string_view text) { pending_ += text; }
    [[nodiscard]] bool too_deep() const { return too_deep_; }
    Document take();
    std::vector<std::string>& json_ld() { return json_ld_; }

  private:
    struct Element {
        std::string tag;
        HtmlStyle style;              ///< with what it inherits
        const char* hidden = nullptr; ///< reason
        bool dropped = false;         ///< script and its like: not even hidden text
        bool block = false, linked = false, own_flow = false, painted = false;
        bool item = false; ///< an element with itemprop inside a JobPosting
        std::uint8_t outer_heading = 0;
        bool holds_entry = false;   ///< a list item of several lines and a list below them
        std::size_t first_line = 0; ///< of a list item
        std::string property;       ///< path of that itemprop
        std::size_t property_begin = 0;
        std::string box;      ///< tag and class of an inline box
        bool posting = false; ///< the scope of a JobPosting or below it
    };
    /// A place lines are written to: the page, a table cell, or a part that may yet be dropped.
    struct Flow {
        Document document;
        std::unique_ptr<TextBuilder> out;
        LineLook look;
    };

    Flow& flow() { return *flows_.back(); }
    TextBuilder& out() { return *flow().out; }
    void flush_text();
    void write(std::string_view text);
    void open_flow();
    Document close_flow();
    void break_line();
    void new_block();
    void set_look(LineLook look);
    void flush_row();
    void style(Element& element, const std::vector<HtmlAttribute>& attributes);
    void open_property(Element& element, const std::vector<HtmlAttribute>& attributes);
    void close_property(const Element& element);
    void open_block(Element& element);
    void close_block(const Element& element);

    const Limits& limits_;
    const StyleSheet& styles_;
    bool unknown_styles_;
    bool too_deep_ = false;
    bool glued_ = false; ///< the last event closed an inline box: the next box needs a gap
    bool box_opened_ = false;
    std::string last_box_; ///< tag and class of the inline box that was just closed
    std::vector<Element> elements_;
    std::vector<std::unique_ptr<Flow>> flows_;
    std::vector<std::vector<Document>> rows_; ///< cells of the current row of each open table
    std::vector<std::string> json_ld_;
    std::string pending_; ///< text since the last tag: parsers hand it over in pieces
    std::string raw_;     ///< of the open script or title
};

} // namespace analyzer
