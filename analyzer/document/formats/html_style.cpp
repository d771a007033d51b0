// SPDX-License-Identifier: Apache-2.0
#include "document/formats/html_style.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace analyzer {
namespace {

constexpr std::size_t most_rules = 5'000;
constexpr std::size_t most_matches = 200; // of one element

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

bool has(std::string_view text, std::string_view piece) {
    return text.find(piece) != std::string_view::npos;
}

/// Number at the start of a CSS value, in its own unit.
bool number_of(const std::string& value, double& number) {
    char* end = nullptr;
    number = std::strtod(value.c_str(), &end);
    return end != value.c_str();
}

enum class Colour { none, white, clear, other };

bool is_hex(std::string_view digits) {
    return !digits.empty() && digits.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Colour colour_of(const std::string& value) {
    if (value.empty() || value == "inherit" || value == "initial" || value == "none" || value == "unset" ||
        value == "currentcolor")
        return Colour::none;
    if (value == "white" || value == "snow" || value == "ivory") return Colour::white;
    if (value == "transparent") return Colour::clear;
    if (value[0] == '#') {
        const std::string_view digits = std::string_view(value).substr(1);
        if (!is_hex(digits)) return Colour::none;
        if (digits.size() == 3 || digits.size() == 4) {
            if (digits.size() == 4 && digits[3] == '0') return Colour::clear;
            return digits.substr(0, 3) == "fff" ? Colour::white : Colour::other;
        }
        if (digits.size() != 6 && digits.size() != 8) return Colour::none;
        if (digits.size() == 8 && digits.substr(6) == "00") return Colour::clear;
        for (std::size_t i = 0; i < 6; i += 2) {
            if (digits[i] != 'f' || (digits[i + 1] < 'a')) return Colour::other;
        }
        return Colour::white;
    }
    if (value.starts_with("rgb")) {
        std::array<double, 4> channels = {0, 0, 0, 1};
        std::size_t n = 0;
        for (std::size_t i = value.find('('); i < value.size() && n < 4;) {
            i = value.find_first_of("0123456789.", i);
            if (i == std::string::npos) break;
            number_of(value.substr(i, 12), channels[n++]);
            i = value.find_first_not_of("0123456789.", i);
        }
        if (n >= 4 && channels[3] <= 0.02) return Colour::clear;
        return n >= 3 && channels[0] >= 250 && channels[1] >= 250 && channels[2] >= 250 ? Colour::white
                                                                                        : Colour::other;
    }
    return Colour::other;
}

using Flag = HtmlStyle::Flag;
Flag flag(bool on) {
    return on ? Flag::yes : Flag::no;
}

void declare(HtmlStyle& style, const std::string& name, const std::string& value, bool& absolute,
             bool& clipped) {
    double number = 0;
    if (name == "display") {
        if (value == "none")
            style.display = HtmlStyle::Display::none;
        else if (value == "block" || value == "flex" || value == "grid" || value == "list-item" ||
                 value.starts_with("table"))
            style.display = value == "table-cell" ? HtmlStyle::Display::unset : HtmlStyle::Display::block;
        else if (value.starts_with("inline"))
            style.display = HtmlStyle::Display::inline_box;
    } else if (name == "visibility") {
        style.invisible = flag(value == "hidden" || value == "collapse");
    } else if (name == "opacity") {
        if (number_of(value, number)) style.invisible = flag(number <= 0.02);
    } else if (name == "color") {
        switch (colour_of(value)) {
        case Colour::white:
            style.ink = HtmlStyle::Ink::white;
            break;
        case Colour::clear:
            style.ink = HtmlStyle::Ink::see_through;
            break;
        case Colour::other:
            style.ink = HtmlStyle::Ink::other;
            break;
        case Colour::none:
            break;
        }
    } else if (name == "background" || name == "background-color" || name == "background-image") {
        const bool painted = has(value, "url(") || has(value, "gradient") || has(value, "var(");
        const Colour colour = painted ? Colour::other : colour_of(lower(value.substr(0, value.find(' '))));
        if (colour == Colour::other)
            style.ground = HtmlStyle::Ground::other;
        else if (colour == Colour::white)
            style.ground = HtmlStyle::Ground::white;
    } else if (name == "background-clip" || name == "-webkit-background-clip") {
        if (value == "text")
            style.ink = HtmlStyle::Ink::other; // a see-through letter over a gradient is seen
    } else if (name == "font-size") {
        if (number_of(value, number)) {
            const bool points = has(value, "px") || has(value, "pt");
            style.tiny = flag(number <= 0 || (points && number < 2));
        } else {
            style.tiny = Flag::no;
        }
    } else if (name == "font-weight") {
        style.bold = flag(value.starts_with("bold") || (number_of(value, number) && number >= 600));
    } else if (name == "font-style") {
        style.italic = flag(value == "italic" || value == "oblique");
    } else if (name == "white-space") {
        style.keeps_lines = flag(value.starts_with("pre") || value == "break-spaces");
    } else if (name == "position") {
        absolute = value == "absolute" || value == "fixed";
    } else if (name == "left" || name == "top" || name == "text-indent" || name == "right" ||
               name == "margin-left") {
        if (number_of(value, number) && number <= -900) style.off_page = Flag::yes;
    } else if (name == "clip" || name == "clip-path") {
        clipped = value.starts_with("rect(0") || value.starts_with("rect(1px") || value == "inset(50%)" ||
                  value == "inset(100%)";
    }
}

} // namespace

void HtmlStyle::override_with(const HtmlStyle& stronger) {
    if (stronger.display != Display::unset) display = stronger.display;
    if (stronger.ink != Ink::unset) ink = stronger.ink;
    if (stronger.ground != Ground::unset) ground = stronger.ground;
    for (Flag HtmlStyle::*member : {&HtmlStyle::invisible, &HtmlStyle::tiny, &HtmlStyle::off_page,
                                    &HtmlStyle::bold, &HtmlStyle::italic, &HtmlStyle::keeps_lines}) {
        if (stronger.*member != Flag::unset) this->*member = stronger.*member;
    }
}

HtmlStyle parse_style(std::string_view declarations) {
    HtmlStyle style;
    bool absolute = false, clipped = false;
    while (!declarations.empty()) {
        const std::size_t end = declarations.find(';');
        const std::string_view one = declarations.substr(0, end);
        declarations = end == std::string_view::npos ? std::string_view() : declarations.substr(end + 1);
        const std::size_t colon = one.find(':');
        if (colon == std::string_view::npos) continue;
        std::string value = lower(trim(one.substr(colon + 1)).substr(0, 200));
        if (const std::size_t bang = value.find('!'); bang != std::string::npos)
            value = trim(value.substr(0, bang));
        declare(style, lower(trim(one.substr(0, colon))), value, absolute, clipped);
    }
    if (absolute && clipped) style.off_page = Flag::yes;
    return style;
}

void StyleSheet::add(std::string_view css) {
    std::string clean;
    for (std::size_t i = 0; i < css.size();) {
        const std::size_t comment = css.find("/*", i);
        clean += css.substr(i, comment == std::string_view::npos ? comment : comment - i);
        if (comment == std::string_view::npos) break;
        const std::size_t end = css.find("*/", comment + 2);
        if (end == std::string_view::npos) break;
        i = end + 2;
    }
    const std::string_view text = clean;
    std::size_t skip_depth = 0; // inside a conditional block
    for (std::size_t i = 0; i < text.size() && rules_.size() < most_rules;) {
        const std::size_t mark = text.find_first_of("{};", i);
        if (mark == std::string_view::npos) break;
        const std::string_view head = trim(text.substr(i, mark - i));
        i = mark + 1;
        if (text[mark] == ';') continue;
        if (text[mark] == '}') {
            if (skip_depth > 0) --skip_depth;
            continue;
        }
        if (skip_depth > 0) {
            ++skip_depth;
            continue;
        }
        if (head.starts_with('@')) {
            const std::string at = lower(head);
            if (at != "@media screen" && at != "@media all" && !at.starts_with("@layer")) skip_depth = 1;
            continue; // rules inside an unconditional block are read as if they stood outside
        }
        const std::size_t end = std::min(text.find('}', i), text.size());
        add_rule(head, text.substr(i, end - i));
        i = end + 1;
    }
}

void StyleSheet::add_rule(std::string_view selectors, std::string_view declarations) {
    const HtmlStyle style = parse_style(declarations);
    while (!selectors.empty() && rules_.size() < most_rules) {
        const std::size_t comma = selectors.find(',');
        std::string_view selector = trim(selectors.substr(0, comma));
        selectors = comma == std::string_view::npos ? std::string_view() : selectors.substr(comma + 1);
        if (selector.empty() || selector.size() > 300) continue;
        const std::size_t last = selector.find_last_of(" \t\n\r>+~");
        const bool simple = last == std::string_view::npos;
        if (!simple) selector = selector.substr(last + 1);
        if (selector.find_first_of(":[*&()") != std::string_view::npos && selector != "*") continue;
        Rule rule;
        rule.style = style;
        if (!simple) { // whom it meets is unknown: it may only make text more visible
            if (rule.style.display == HtmlStyle::Display::none)
                rule.style.display = HtmlStyle::Display::unset;
            if (rule.style.ink != HtmlStyle::Ink::other) rule.style.ink = HtmlStyle::Ink::unset;
            if (rule.style.ground == HtmlStyle::Ground::white) rule.style.ground = HtmlStyle::Ground::unset;
            for (Flag HtmlStyle::*member : {&HtmlStyle::invisible, &HtmlStyle::tiny, &HtmlStyle::off_page}) {
                if (rule.style.*member == Flag::yes) rule.style.*member = Flag::unset;
            }
        }
        for (std::size_t i = 0; i < selector.size();) {
            const std::size_t next = std::min(selector.find_first_of(".#", i + 1), selector.size());
            const std::string_view part = selector.substr(i, next - i);
            const bool name = part[0] == '.' || part[0] == '#';
            rule.parts.push_back(name ? std::string(part) : lower(part));
            rule.weight += part[0] == '#' ? 100 : part[0] == '.' ? 10 : 1;
            i = next;
        }
        if (rule.parts.empty()) continue;
        const bool bare_tag = rule.parts.back()[0] != '.' && rule.parts.back()[0] != '#';
        if (!simple && bare_tag && rule.style.display == HtmlStyle::Display::block)
            rule.style.display = HtmlStyle::Display::unset;
        by_part_[rule.parts.back()].push_back(static_cast<std::uint32_t>(rules_.size()));
        rules_.push_back(std::move(rule));
    }
}

HtmlStyle StyleSheet::style_of(std::string_view tag, std::string_view classes, std::string_view id) const {
    HtmlStyle style;
    if (rules_.empty()) return style;
    std::vector<std::string> own = {"*", std::string(tag)};
    for (std::size_t i = 0; i < classes.size() && own.size() < 34;) {
        while (i < classes.size() && is_blank(classes[i])) ++i;
        std::size_t end = i;
        while (end < classes.size() && !is_blank(classes[end])) ++end;
        if (end > i) own.push_back("." + std::string(classes.substr(i, end - i)));
        i = end;
    }
    if (!id.empty()) own.push_back("#" + std::string(id));
    std::vector<std::uint32_t> met;
    for (const std::string& part : own) {
        const auto found = by_part_.find(part);
        if (found == by_part_.end()) continue;
        for (const std::uint32_t index : found->second) {
            const Rule& rule = rules_[index];
            const bool all =
                std::all_of(rule.parts.begin(), rule.parts.end(), [&](const std::string& needed) {
                    return std::find(own.begin(), own.end(), needed) != own.end();
                });
            if (all && met.size() < most_matches) met.push_back(index);
        }
    }
    std::sort(met.begin(), met.end(), [&](std::uint32_t a, std::uint32_t b) {
        return rules_[a].weight != rules_[b].weight ? rules_[a].weight < rules_[b].weight : a < b;
    });
    for (const std::uint32_t index : met) style.override_with(rules_[index].style);
    return style;
}

} // namespace analyzer
