// SPDX-License-Identifier: Apache-2.0
#include "document/formats/docx_styles.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <cstdlib>

namespace analyzer {
namespace {

constexpr int longest_chain = 20;

std::optional<bool> toggle(const pugi::xml_node& properties, const char* name) {
    const pugi::xml_node node = properties.child(name);
    if (!node) return std::nullopt;
    const std::string_view value = node.attribute("w:val").as_string("1");
    return value != "0" && value != "false" && value != "off";
}

int hex(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : 0;
}

/// White or nearly so.
bool is_white(std::string_view colour) {
    if (colour.size() != 6) return false;
    for (std::size_t i = 0; i < 6; i += 2) {
        if (hex(colour[i]) * 16 + hex(colour[i + 1]) < 0xFA) return false;
    }
    return true;
}

/// Is a ground painted in something else than white?
std::optional<bool> shading(const pugi::xml_node& shade) {
    if (!shade) return std::nullopt;
    const std::string_view fill = shade.attribute("w:fill").as_string("auto");
    const std::string_view pattern = shade.attribute("w:val").as_string("clear");
    if (pattern == "nil") return false;
    if (pattern == "solid") return !is_white(shade.attribute("w:color").as_string("auto"));
    return (fill != "auto" && !is_white(fill)) || (pattern != "clear" && pattern != "auto");
}

} // namespace

void WordLook::override_with(const WordLook& stronger) {
    const auto take = [](auto& mine, const auto& theirs) {
        if (theirs) mine = theirs;
    };
    take(bold, stronger.bold);
    take(italic, stronger.italic);
    take(vanish, stronger.vanish);
    take(white, stronger.white);
    take(shaded, stronger.shaded);
    take(half_points, stronger.half_points);
    take(outline, stronger.outline);
    take(list, stronger.list);
    take(list_level, stronger.list_level);
}

void WordLook::read_run(const pugi::xml_node& properties) {
    if (!properties) return;
    WordLook own;
    own.bold = toggle(properties, "w:b");
    own.italic = toggle(properties, "w:i");
    own.vanish = toggle(properties, "w:vanish");
    if (const pugi::xml_node colour = properties.child("w:color"))
        own.white = is_white(colour.attribute("w:val").as_string());
    if (const pugi::xml_node size = properties.child("w:sz"))
        own.half_points = std::clamp(size.attribute("w:val").as_int(24), 0, 4000);
    own.shaded = shading(properties.child("w:shd"));
    if (const pugi::xml_node highlight = properties.child("w:highlight")) {
        const std::string_view value = highlight.attribute("w:val").as_string();
        own.shaded = value != "none" && value != "white";
    }
    override_with(own);
}

void WordLook::read_paragraph(const pugi::xml_node& properties) {
    if (!properties) return;
    WordLook own;
    if (const pugi::xml_node level = properties.child("w:outlineLvl"))
        own.outline = level.attribute("w:val").as_int(9);
    if (const pugi::xml_node numbering = properties.child("w:numPr")) {
        if (const pugi::xml_node id = numbering.child("w:numId"))
            own.list = id.attribute("w:val").as_string();
        if (const pugi::xml_node level = numbering.child("w:ilvl"))
            own.list_level = std::clamp(level.attribute("w:val").as_int(0), 0, 8);
    }
    own.shaded = shading(properties.child("w:shd"));
    override_with(own);
}

void WordStyles::read_styles(const pugi::xml_node& styles) {
    const pugi::xml_node defaults = styles.child("w:docDefaults");
    defaults_.read_run(defaults.child("w:rPrDefault").child("w:rPr"));
    defaults_.read_paragraph(defaults.child("w:pPrDefault").child("w:pPr"));
    for (const pugi::xml_node node : styles.children("w:style")) {
        Style style;
        style.look.read_paragraph(node.child("w:pPr"));
        style.look.read_run(node.child("w:rPr"));
        style.based_on = node.child("w:basedOn").attribute("w:val").as_string();
        style.name = node.child("w:name").attribute("w:val").as_string();
        for (char& c : style.name) {
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        }
        const std::string_view type = node.attribute("w:type").as_string();
        const std::string id = node.attribute("w:styleId").as_string();
        if (type == "table") {
            style.shades = static_cast<bool>(node.find_node([](const pugi::xml_node& inner) {
                return std::string_view(inner.name()) == "w:shd" && shading(inner).value_or(false);
            }));
        }
        const bool standard = node.attribute("w:default").as_bool() ||
                              std::string_view(node.attribute("w:default").as_string()) == "on";
        if (type == "paragraph" && standard) default_style_ = id;
        styles_.emplace(id, std::move(style));
    }
}

void WordStyles::read_numbering(const pugi::xml_node& numbering) {
    for (const pugi::xml_node abstract : numbering.children("w:abstractNum")) {
        const std::string id = abstract.attribute("w:abstractNumId").as_string();
        for (const pugi::xml_node level : abstract.children("w:lvl")) {
            const std::string_view format = level.child("w:numFmt").attribute("w:val").as_string("decimal");
            const pugi::xml_node text = level.child("w:lvlText");
            const bool blank = text && *text.attribute("w:val").as_string() == '\0';
            marked_[id + "/" + level.attribute("w:ilvl").as_string("0")] = format != "none" && !blank;
        }
    }
    for (const pugi::xml_node number : numbering.children("w:num"))
        abstract_of_[number.attribute("w:numId").as_string()] =
            number.child("w:abstractNumId").attribute("w:val").as_string();
}

WordLook WordStyles::style(std::string_view id) const {
    WordLook chain[longest_chain];
    int length = 0;
    for (auto found = styles_.find(id); found != styles_.end() && length < longest_chain;
         found = styles_.find(found->second.based_on))
        chain[length++] = found->second.look;
    WordLook look;
    while (length > 0) look.override_with(chain[--length]);
    return look;
}

bool WordStyles::style_shades(std::string_view id) const {
    int left = longest_chain;
    for (auto found = styles_.find(id); found != styles_.end() && left > 0;
         found = styles_.find(found->second.based_on), --left) {
        if (found->second.shades) return true;
    }
    return false;
}

std::uint8_t WordStyles::heading_level(std::string_view style_id, const WordLook& paragraph) const {
    if (paragraph.outline && *paragraph.outline >= 0 && *paragraph.outline < 9)
        return static_cast<std::uint8_t>(std::min(*paragraph.outline + 1, 6));
    int left = longest_chain;
    for (auto found = styles_.find(style_id); found != styles_.end() && left > 0;
         found = styles_.find(found->second.based_on), --left) {
        const std::string_view name = found->second.name; // built-in names stand in English in every Word
        if (name == "title") return 1;
        if (name.ends_with(" heading")) return 2; // templates name their own so
        if (name.starts_with("heading ") && name.size() == 9 && name[8] >= '1' && name[8] <= '9')
            return static_cast<std::uint8_t>(std::min(name[8] - '0', 6));
    }
    return 0;
}

bool WordStyles::is_list(const WordLook& paragraph) const {
    if (!paragraph.list || *paragraph.list == "0" || paragraph.list->empty()) return false;
    const auto abstract = abstract_of_.find(*paragraph.list);
    if (abstract == abstract_of_.end()) return true;
    const auto marked =
        marked_.find(abstract->second + "/" + std::to_string(paragraph.list_level.value_or(0)));
    return marked == marked_.end() || marked->second;
}

} // namespace analyzer
