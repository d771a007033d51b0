// Walks the paragraphs, lists, tables and frames of an ODT file and writes them. In: office:text (or a header or
// footer) and the file's styles. Out: lines of a Document in reading order; text boxes follow the paragraph that
// holds them, notes are kept for the end, tracked deletions are left out.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/odt_styles.hpp"
#include "document/formats/text_builder.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

class OdtBody {
  public:
    OdtBody(const Limits& limits, const OdtStyles& styles);
    ~OdtBody(); ///< here xml_node is only declared
    OdtBody(const OdtBody&) = delete;
    OdtBody& operator=(const OdtBody&) = delete;
    Document read(const pugi::xml_node& part, Region region);
    /// The notes met so far, each on lines of its own.
    Document read_notes();

  private:
    void blocks(const pugi::xml_node& parent);
    void block(const pugi::xml_node& node);
    void paragraph(const pugi::xml_node& node, bool heading);
    void inlines(const pugi::xml_node& parent, const OdtLook& look);
    void element(const pugi::xml_node& node, const OdtLook& look);
    void words(std::string_view text, const OdtLook& look);
    void break_line();
    void rows(const pugi::xml_node& parent);
    void row(const pugi::xml_node& node);
    void collect_boxes(const pugi::xml_node& parent);
    void write_boxes();

    const Limits& limits_;
    const OdtStyles& styles_;
    Document* document_ = nullptr;
    TextBuilder* out_ = nullptr;
    LineLook line_;
    bool boxes_written_ = false; ///< the boxes of the paragraph at hand stand before it
    bool item_ = false;          ///< the next paragraph is the first of a list item
    int painted_cells_ = 0, box_depth_ = 0, table_depth_ = 0, hidden_depth_ = 0;
    std::vector<pugi::xml_node> boxes_, notes_;
};

} // namespace analyzer
