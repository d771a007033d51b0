// The styles of an ODT file, resolved to what matters of its text: weight, size, heading level, and whether
// it is seen. In: the style containers of content.xml and styles.xml. Out: an OdtLook by family and name,
// what it inherits included. Missing styles and circular ones read as no style at all.
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

struct OdtLook {
    std::optional<bool> bold, italic, hidden, white,
        painted; ///< painted: a ground of another colour than white
    std::optional<float> points;
    std::optional<int> outline; ///< 1..

    void override_with(const OdtLook& stronger);
};

class OdtStyles {
  public:
    void read(const pugi::xml_node& container); ///< office:styles, office:automatic-styles
    [[nodiscard]] OdtLook look(std::string_view family, std::string_view name) const;
    [[nodiscard]] OdtLook defaults(std::string_view family) const;
    /// Does a page have a coloured ground, or any frame a filled one?
    [[nodiscard]] bool page_painted() const { return page_painted_; }
    [[nodiscard]] bool frame_painted() const { return frame_painted_; }
    /// Columns of text of a page or a section, 1 where there are none.
    [[nodiscard]] std::uint32_t columns() const { return columns_; }
    [[nodiscard]] bool is_title(std::string_view name) const;

  private:
    struct Style {
        OdtLook look;
        std::string parent;
    };
    std::map<std::string, Style, std::less<>> styles_; ///< by "family/name"
    bool page_painted_ = false, frame_painted_ = false;
    std::uint32_t columns_ = 1;
};

} // namespace analyzer
