// Walks the paragraphs, tables and text boxes of one part of a DOCX file (body, header, footer, notes) and writes
// them. In: a part as XML, the file's styles, the part's links. Out: lines of a Document in reading order. Deletions
// and mc:Fallback are skipped, insertions kept, text boxes follow the paragraph that holds them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/docx_styles.hpp"
#include "document/formats/text_builder.hpp"

#include <map>
#include <string>
#include <vector>

namespace analyzer {

class WordBody {
  public:
    using Targets = std::map<std::string, std::string, std::less<>>; ///< relationship id -> target

    WordBody(const Limits& limits, const WordStyles& styles);
    ~WordBody(); ///< here xml_node is only declared
    WordBody(const WordBody&) = delete;
    WordBody& operator=(const WordBody&) = delete;
    /// Is something dark drawn behind the text of the page (a banner, a picture)? Then white letters may be
    /// seen.
    void set_ground(bool painted) { painted_ = painted; }
    void set_filled_shapes(bool filled) { filled_shapes_ = filled; }
    Document read(const pugi::xml_node& part, const Targets& targets, Region region);

  private:
    struct Field {
        std::string instruction;
        bool in_result = false, linked = false, dropped = false;
    };
    void blocks(const pugi::xml_node& parent);
    void paragraph(const pugi::xml_node& node);
    void inlines(const pugi::xml_node& parent, const WordLook& look);
    void run(const pugi::xml_node& node, WordLook look);
    void run_text(std::string_view text, const WordLook& look);
    void field_character(std::string_view type);
    void open_field(Field& field);
    void break_line();
    void table(const pugi::xml_node& node);
    void rows(const pugi::xml_node& parent, bool shaded);
    void cells(const pugi::xml_node& parent, std::vector<Document>& into);
    void text_boxes(const pugi::xml_node& drawing);
    void collect_boxes(const pugi::xml_node& parent);
    void write_boxes(const LineLook& outer);
    [[nodiscard]] const char* hidden_reason(const WordLook& look) const;

    const Limits& limits_;
    const WordStyles& styles_;
    bool painted_ = false, filled_shapes_ = false;
    const Targets* targets_ = nullptr;
    TextBuilder* out_ = nullptr;
    Document* document_ = nullptr;
    LineLook line_;
    std::string table_style_;
    int table_depth_ = 0, shaded_cells_ = 0, box_depth_ = 0;
    bool boxes_written_ = false; ///< the boxes of the paragraph at hand stand before it
    std::vector<Field> fields_;
    std::vector<pugi::xml_node> boxes_; ///< of the paragraph at hand
};

} // namespace analyzer
