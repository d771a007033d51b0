// Where the text of an RTF file goes: the body, a header, a text box, a note, and inside each of them table
// cells. In: runs of text, line and paragraph ends, cell and row ends as the file gives them. Out: one
// Document in the order header, body with each text box after its paragraph, notes, footer.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/text_builder.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

class RtfFlow {
  public:
    explicit RtfFlow(const Limits& limits);

    void open(Region region); ///< text from here on belongs to a part of its own
    void close();             ///< ... and is put in its place
    [[nodiscard]] Region region() const { return stories_.back()->region; }
    void set_table_level(int level) { level_ = level; } ///< 0 outside of tables, 2 in a table within a cell
    TextBuilder& out();
    void end_line(LineLook look); ///< a line break inside a paragraph
    void end_paragraph(LineLook look);
    void end_cell(LineLook look);
    void end_row();
    void new_page();
    Document take();

  private:
    struct Cell {
        Document document;
        std::unique_ptr<TextBuilder> out;
    };
    struct Row {
        std::vector<Document> cells;
        std::unique_ptr<Cell> open; ///< the cell being filled
    };
    struct Story {
        Region region = Region::body;
        Document document;
        std::unique_ptr<TextBuilder> out;
        std::vector<Row> rows; ///< of the open tables, outermost first
        std::vector<Document> boxes;
        bool line_began = false; ///< a line of this paragraph was written already
    };
    Story& story() { return *stories_.back(); }
    std::unique_ptr<Cell> new_cell() const;
    void close_row();
    void place_boxes();

    const Limits& limits_;
    int level_ = 0;
    std::vector<std::unique_ptr<Story>> stories_;
    std::vector<Document> headers_, footers_, notes_;
};

} // namespace analyzer
