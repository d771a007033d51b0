// SPDX-License-Identifier: Apache-2.0
#include "document/formats/xml.hpp"

#include "document/formats/encoding.hpp"
#include "document/formats/xml_markup.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace analyzer {
namespace {

struct Namespace {
    std::string_view uri, prefix;
};

constexpr std::array namespaces = {
    Namespace{"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    Namespace{"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    Namespace{"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    Namespace{"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
    Namespace{"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
    Namespace{"http://schemas.openxmlformats.org/drawingml/2006/main", "a"},
    Namespace{"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"},
    Namespace{"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"},
    Namespace{"urn:schemas-microsoft-com:vml", "v"},
    Namespace{"http://purl.org/dc/elements/1.1/", "dc"},
    Namespace{"http://purl.org/dc/terms/", "dcterms"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"},
    Namespace{"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"},
    Namespace{"http://www.w3.org/1999/xlink", "xlink"},
};

std::string declared_encoding(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 200);
    const std::size_t at = head.find("encoding=");
    if (!head.starts_with("<?xml") || at == std::string_view::npos || at + 10 >= head.size()) return {};
    const std::size_t end = head.find(head[at + 9], at + 10);
    return end == std::string_view::npos ? std::string() : std::string(head.substr(at + 10, end - at - 10));
}

using Prefixes = std::map<std::string, std::string, std::less<>>;

/// Prefixes the file binds to namespaces we know under another one; "" is the default namespace.
Prefixes unusual_prefixes(std::string_view xml) {
    Prefixes found;
    for (std::size_t i = xml.find(" xmlns"); i != std::string_view::npos; i = xml.find(" xmlns", i + 6)) {
        const std::size_t equals = xml.find('=', i);
        if (equals == std::string_view::npos || equals - i > 60 || equals + 2 >= xml.size()) continue;
        const std::size_t end = xml.find(xml[equals + 1], equals + 2);
        if (end == std::string_view::npos || end - equals > 200) continue;
        const std::string_view uri = xml.substr(equals + 2, end - equals - 2);
        const std::string_view prefix =
            xml[i + 6] == ':' ? xml.substr(i + 7, equals - i - 7) : std::string_view();
        for (const Namespace& known : namespaces) {
            if (known.uri == uri && known.prefix != prefix) found[std::string(prefix)] = known.prefix;
        }
    }
    return found;
}

std::optional<std::string> renamed(std::string_view name, const Prefixes& prefixes, bool element) {
    const std::size_t colon = name.find(':');
    if (colon == std::string_view::npos && !element)
        return std::nullopt; // attributes have no default namespace
    const auto found =
        prefixes.find(colon == std::string_view::npos ? std::string_view() : name.substr(0, colon));
    if (found == prefixes.end()) return std::nullopt;
    return found->second + ":" + std::string(colon == std::string_view::npos ? name : name.substr(colon + 1));
}

struct Renamer : pugi::xml_tree_walker {
    const Prefixes& prefixes;
    explicit Renamer(const Prefixes& with) : prefixes(with) {}
    bool for_each(pugi::xml_node& node) override {
        if (node.type() != pugi::node_element) return true;
        if (const auto name = renamed(node.name(), prefixes, true)) node.set_name(name->c_str());
        for (pugi::xml_attribute attribute : node.attributes()) {
            if (const auto name = renamed(attribute.name(), prefixes, false))
                attribute.set_name(name->c_str());
        }
        return true;
    }
};

} // namespace

std::optional<Error> load_xml(std::string_view bytes, const Limits& limits, pugi::xml_document& out,
                              std::vector<Warning>& warnings) {
    Result<DecodedText> decoded = decode_text(bytes, declared_encoding(bytes));
    if (!decoded) return malformed_xml("unknown encoding");
    for (Warning& warning : decoded->warnings) {
        if (warnings.size() < limits.messages) warnings.push_back(std::move(warning));
    }
    if (std::optional<Error> error = load_utf8_xml(decoded->text, limits, out)) return error;
    const Prefixes prefixes = unusual_prefixes(decoded->text);
    if (!prefixes.empty()) {
        Renamer renamer(prefixes);
        out.traverse(renamer);
    }
    return std::nullopt;
}

} // namespace analyzer
