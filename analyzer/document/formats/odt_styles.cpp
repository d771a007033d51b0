// SPDX-License-Identifier: Apache-2.0
#include "document/formats/odt_styles.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <cstdlib>

namespace analyzer {
namespace {

constexpr int longest_chain = 20;

std::optional<bool> white(std::string_view colour) {
    if (colour.size() != 7 || colour[0] != '#') return std::nullopt;
    for (std::size_t i = 1; i < 7; i += 2) {
        const bool high = (colour[i] == 'f' || colour[i] == 'F') &&
                          std::string_view("aAbBcCdDeEfF").find(colour[i + 1]) != std::string_view::npos;
        if (!high) return false;
    }
    return true;
}

std::optional<bool> painted(const pugi::xml_node& properties) {
    const std::string_view ground = properties.attribute("fo:background-color").as_string();
    const std::string_view fill = properties.attribute("draw:fill").as_string();
    if (fill == "gradient" || fill == "bitmap" || fill == "hatch") return true;
    if (fill == "solid") {
        if (const auto is_white = white(properties.attribute("draw:fill-color").as_string()))
            return !*is_white;
    }
    if (const auto is_white = white(ground)) return !*is_white;
    return std::nullopt;
}

void read_properties(OdtLook& look, const pugi::xml_node& properties) {
    const std::string_view weight = properties.attribute("fo:font-weight").as_string();
    if (!weight.empty()) look.bold = weight == "bold" || std::atoi(std::string(weight).c_str()) >= 600;
    const std::string_view slant = properties.attribute("fo:font-style").as_string();
    if (!slant.empty()) look.italic = slant != "normal";
    const std::string_view display = properties.attribute("text:display").as_string();
    if (!display.empty()) look.hidden = display == "none";
    if (const pugi::xml_attribute colour = properties.attribute("fo:color"))
        look.white = white(colour.as_string()).value_or(false);
    if (properties.attribute("style:use-window-font-color").as_bool()) look.white = false;
    const std::string size = properties.attribute("fo:font-size").as_string();
    if (size.ends_with("pt")) look.points = std::strtof(size.c_str(), nullptr);
    if (const auto ground = painted(properties)) look.painted = ground;
}

} // namespace

void OdtLook::override_with(const OdtLook& stronger) {
    const auto take = [](auto& mine, const auto& theirs) {
        if (theirs) mine = theirs;
    };
    take(bold, stronger.bold);
    take(italic, stronger.italic);
    take(hidden, stronger.hidden);
    take(white, stronger.white);
    take(painted, stronger.painted);
    take(points, stronger.points);
    take(outline, stronger.outline);
}

void OdtStyles::read(const pugi::xml_node& container) {
    const auto take_columns = [this](const pugi::xml_node& properties) {
        const unsigned count = properties.child("style:columns").attribute("fo:column-count").as_uint(1);
        columns_ = std::max(columns_, std::clamp(count, 1U, 50U));
    };
    for (const pugi::xml_node node : container.children()) {
        const std::string_view kind = node.name();
        take_columns(node.child("style:section-properties"));
        if (kind == "style:page-layout") {
            const pugi::xml_node page = node.child("style:page-layout-properties");
            take_columns(page);
            page_painted_ = page_painted_ || painted(page).value_or(false) ||
                            page.child("style:background-image").attribute("xlink:href");
            continue;
        }
        if (kind != "style:style" && kind != "style:default-style") continue;
        Style style;
        style.parent = node.attribute("style:parent-style-name").as_string();
        if (const pugi::xml_attribute level = node.attribute("style:default-outline-level"))
            style.look.outline = level.as_int(0);
        for (const pugi::xml_node properties : node.children()) read_properties(style.look, properties);
        const std::string_view family = node.attribute("style:family").as_string();
        if (family == "graphic" && style.look.painted.value_or(false) && kind == "style:style")
            frame_painted_ = true;
        const std::string name = kind == "style:style" ? node.attribute("style:name").as_string() : "";
        styles_.emplace(std::string(family) + "/" + name, std::move(style));
    }
}

OdtLook OdtStyles::defaults(std::string_view family) const {
    const auto found = styles_.find(std::string(family) + "/");
    return found == styles_.end() ? OdtLook{} : found->second.look;
}

OdtLook OdtStyles::look(std::string_view family, std::string_view name) const {
    OdtLook chain[longest_chain];
    int length = 0;
    std::string at(name);
    while (!at.empty() && length < longest_chain) {
        const auto found = styles_.find(std::string(family) + "/" + at);
        if (found == styles_.end()) break;
        chain[length++] = found->second.look;
        at = found->second.parent;
    }
    OdtLook out;
    while (length > 0) out.override_with(chain[--length]);
    return out;
}

bool OdtStyles::is_title(std::string_view name) const {
    std::string at(name);
    for (int left = longest_chain; !at.empty() && left > 0; --left) {
        if (at == "Title") return true; // names of built-in styles stand in English in every office
        const auto found = styles_.find("paragraph/" + at);
        if (found == styles_.end()) return false;
        at = found->second.parent;
    }
    return false;
}

} // namespace analyzer
