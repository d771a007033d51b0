// SPDX-License-Identifier: Apache-2.0
#include "document/formats/odt_features.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace analyzer {
namespace {

constexpr double page_area = 595.0 * 842.0; // of A4, in points

/// "17.5cm" in points; 0 for what is no length.
double points_of(const pugi::xml_attribute& length) {
    constexpr std::pair<std::string_view, double> units[] = {
        {"cm", 28.35}, {"mm", 2.835}, {"in", 72}, {"pt", 1}, {"px", 0.75}};
    const std::string_view text = length.as_string();
    for (const auto& [unit, points] : units)
        if (text.ends_with(unit)) return std::clamp(length.as_double(), 0.0, 10'000.0) * points;
    return 0;
}

} // namespace

void count_odt_features(const pugi::xml_node& text, const OdtStyles& styles, Document& document) {
    if (styles.columns() > 1) add_feature(document.features, FeatureKind::columns, 1, styles.columns());
    struct Walker : pugi::xml_tree_walker {
        Document* document = nullptr;
        bool for_each(pugi::xml_node& node) override {
            const std::string_view name = node.name();
            if (name == "draw:image") {
                const pugi::xml_node frame = node.parent();
                const double area =
                    points_of(frame.attribute("svg:width")) * points_of(frame.attribute("svg:height"));
                add_feature(document->features, FeatureKind::picture, 1, 1, {},
                            static_cast<float>(std::min(1.0, area / page_area)));
            }
            if (name == "text:changed-region")
                add_feature(document->features, FeatureKind::tracked_change, 1, 1);
            if (name == "office:annotation") add_feature(document->features, FeatureKind::comment, 1, 1);
            return true;
        }
    } walker;
    walker.document = &document;
    pugi::xml_node start = text;
    start.traverse(walker);
}

} // namespace analyzer
