// SPDX-License-Identifier: Apache-2.0
#include "document/formats/odt_features.hpp"

#include <pugixml.hpp>

#include <string_view>

namespace analyzer {

void count_odt_features(const pugi::xml_node& text, Document& document) {
    struct Walker : pugi::xml_tree_walker {
        Document* document = nullptr;
        bool for_each(pugi::xml_node& node) override {
            const std::string_view name = node.name();
            if (name == "draw:image") add_feature(document->features, FeatureKind::picture, 1, 1);
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
