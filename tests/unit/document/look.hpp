// A document as one string a test can compare: a line each, its look in front ("H2 ", "* ", "b "), TABs as '|'.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace analyzer {

inline std::string look_of(const Document& document) {
    std::string out;
    for (const Line& line : document.lines) {
        if (line.heading_level) out += "H" + std::to_string(line.heading_level) + " ";
        if (line.list_item) out += "* ";
        if (line.bold && !line.heading_level) out += "b ";
        if (line.region == Region::header) out += "header ";
        if (line.region == Region::footer) out += "footer ";
        if (line.region == Region::text_box) out += "box ";
        if (line.region == Region::footnote) out += "note ";
        std::string text(line.span.of(document.text));
        std::replace(text.begin(), text.end(), '\t', '|');
        out += text + "\n";
    }
    return out;
}

/// Every field as "path=value" lines.
inline std::string fields_of(const Document& document) {
    std::string out;
    for (const Field& field : document.fields)
        out += field.path + "=" + std::string(field.span.of(document.text)) + "\n";
    return out;
}

/// Every feature as "kind count", and its share of the page in percent where it has one.
inline std::string features_of(const Document& document) {
    std::string out;
    for (const Feature& feature : document.features) {
        out += std::string(feature_kind_name(feature.kind)) + ' ' + std::to_string(feature.count);
        const int percent = static_cast<int>(feature.share * 100);
        out += (percent > 0 ? ' ' + std::to_string(percent) + '%' : "") + "\n";
    }
    return out;
}

inline std::string links_of(const Document& document) {
    std::string out;
    for (const Link& link : document.links)
        out += std::string(link.span.of(document.text)) + " -> " + link.target + "\n";
    return out;
}

inline std::string hidden_of(const Document& document) {
    std::string out;
    for (const HiddenText& hidden : document.hidden) out += hidden.reason + ": " + hidden.text + "\n";
    return out;
}

inline bool has_warning(const Document& document, std::string_view code) {
    return std::any_of(document.warnings.begin(), document.warnings.end(),
                       [&](const Warning& w) { return w.code == code; });
}

} // namespace analyzer
