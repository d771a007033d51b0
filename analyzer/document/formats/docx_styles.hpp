// The styles and lists of a DOCX file, resolved to what matters of a paragraph or a run: heading level, list,
// look, and whether it can be seen. In: styles.xml and numbering.xml as pugixml documents. Out: WordLook by
// style id; true or false for a list id. Missing styles and circular ones read as no style at all.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace pugi {
class xml_node;
} // namespace pugi

namespace analyzer {

/// Run and paragraph properties; empty where nothing is said.
struct WordLook {
    std::optional<bool> bold, italic, vanish, white, shaded;
    std::optional<int> half_points;
    std::optional<int> outline;      ///< 0..8, 9 for body text
    std::optional<std::string> list; ///< numId
    std::optional<int> list_level;

    void override_with(const WordLook& stronger);
    void read_run(const pugi::xml_node& properties);       ///< w:rPr
    void read_paragraph(const pugi::xml_node& properties); ///< w:pPr without its style and its mark's look
};

class WordStyles {
  public:
    void read_styles(const pugi::xml_node& styles);
    void read_numbering(const pugi::xml_node& numbering);

    [[nodiscard]] const WordLook& defaults() const { return defaults_; }
    [[nodiscard]] const std::string& default_paragraph_style() const { return default_style_; }
    [[nodiscard]] WordLook style(std::string_view id) const;
    [[nodiscard]] bool style_shades(std::string_view id) const; ///< a table style with coloured cells
    /// 1..6 by the style's name ("heading 2", "Title") or outline level, else 0.
    [[nodiscard]] std::uint8_t heading_level(std::string_view style_id, const WordLook& paragraph) const;
    [[nodiscard]] bool is_list(const WordLook& paragraph) const;

  private:
    struct Style {
        WordLook look;
        std::string based_on, name;
        bool shades = false;
    };
    WordLook defaults_;
    std::string default_style_;
    std::map<std::string, Style, std::less<>> styles_;
    std::map<std::string, std::string, std::less<>> abstract_of_; ///< numId -> abstractNumId
    std::map<std::string, bool, std::less<>> marked_; ///< "abstractNumId/level" -> has a visible mark
};

} // namespace analyzer
