// Reads an RTF file token by token: groups and their states, destinations, text in its code page, fields.
// In: the bytes of the file. Out: the Document; an error `too-complex` past the depth limit, `no-text`.
// Everything else odd is read as far as it makes sense: RTF has no notion of a broken file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/formats/rtf_flow.hpp"
#include "document/formats/rtf_scanner.hpp"
#include "document/formats/rtf_tables.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

class RtfReader {
  public:
    /// Where the text of a group goes.
    enum class Place : std::uint8_t {
        text,
        skipped,
        fonts,
        colours,
        styles,
        instruction,
        title,
        author,
        keywords,
        revision,
        item_mark
    };

    RtfReader(std::string_view bytes, const Limits& limits)
        : scanner_(bytes), limits_(limits), flow_(limits) {}
    Result<Document> read();

  private:
    /// Everything a closing brace takes back.
    struct State {
        Place place = Place::text, place_of_halves = Place::text;
        bool bold = false, italic = false, hidden = false, deleted = false;
        int half_points = 24, colour = 0, ground = 0, font = 0, fallback = 1;
        // of the paragraph
        int style = 0, outline = -1, list = 0, table_level = 0, paragraph_ground = 0;
        // what the group opened and has to close
        bool opened_story = false, opened_field = false, optional = false, in_picture = false;
    };

    State& now() { return states_.back(); }
    void open_group();
    void close_group();
    void word(const RtfToken& token);
    bool picture_word(const RtfToken& token);
    bool destination(std::string_view name);
    bool table_entry(const RtfToken& token);
    bool character_word(const RtfToken& token);
    bool paragraph_word(const RtfToken& token);
    bool flow_word(const RtfToken& token);
    void symbol(char symbol);
    void bytes(std::string_view text);
    void unicode(std::int32_t value);
    void flush();
    void emit(std::string_view text);
    void keep_features(Document& document) const;
    void open_field();
    [[nodiscard]] LineLook look();
    [[nodiscard]] const char* hidden_reason();

    RtfScanner scanner_;
    const Limits& limits_;
    RtfFlow flow_;
    RtfTables tables_;
    Document properties_;
    std::vector<State> states_ = {State{}};
    std::string pending_; ///< bytes of one code page not decoded yet
    const char* pending_page_ = nullptr;
    const char* code_page_ = "windows-1252";
    std::string symbol_text_; ///< font, style name, field instruction being collected
    std::string instruction_;
    std::string keywords_;
    std::int32_t entry_ = 0; ///< font or style the table is at
    int skip_ = 0;           ///< fallback characters still to drop
    char32_t high_ = 0;      ///< first half of a surrogate pair
    int date_[3] = {0, 0, 0};
    int columns_ = 1;
    std::uint32_t pictures_ = 0;
    int picture_width_ = 0; ///< of the picture at hand, in twips
    double picture_area_ = 0;
    bool group_began_ = false, item_ = false, row_painted_ = false, too_deep_ = false;
};

} // namespace analyzer
