// The little of CSS that decides whether and how HTML text is seen: display, visibility, colours, sizes,
// weight. In: style attributes and the text of <style> elements. Out: one HtmlStyle an element. Rules with
// one compound selector
// (`p`, `.name`, `#top`, `li.tag`) count whole; of other selectors only what cannot hide text, for it is not
// worked out whom they meet. Conditional rules (@media print, ...) are left out. Unreadable CSS is skipped.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace analyzer {

struct HtmlStyle {
    enum class Display : std::uint8_t { unset, none, block, inline_box };
    enum class Ink : std::uint8_t { unset, white, see_through, other };
    enum class Ground : std::uint8_t { unset, white, other };
    enum class Flag : std::uint8_t { unset, no, yes };

    Display display = Display::unset;
    Ink ink = Ink::unset;
    Ground ground = Ground::unset;
    Flag invisible = Flag::unset; ///< visibility: hidden, opacity: 0
    Flag tiny = Flag::unset;      ///< font-size under 2 px
    Flag off_page = Flag::unset;  ///< moved far off, or clipped to nothing
    Flag bold = Flag::unset;
    Flag italic = Flag::unset;
    Flag keeps_lines = Flag::unset; ///< white-space: pre, pre-wrap, pre-line

    void override_with(const HtmlStyle& stronger);
};

HtmlStyle parse_style(std::string_view declarations);

class StyleSheet {
  public:
    void add(std::string_view css);
    /// What the rules say of an element; `classes` as in its class attribute.
    [[nodiscard]] HtmlStyle style_of(std::string_view tag, std::string_view classes,
                                     std::string_view id) const;

  private:
    struct Rule {
        std::vector<std::string> parts; ///< "p", ".name", "#top": all must hold
        HtmlStyle style;
        std::uint32_t weight = 0; ///< specificity, then order
    };
    void add_rule(std::string_view selectors, std::string_view declarations);

    std::vector<Rule> rules_;
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_part_;
};

} // namespace analyzer
