// SPDX-License-Identifier: Apache-2.0
#include "document/formats/xml_markup.hpp"

#include <pugixml.hpp>

#include <string>

namespace analyzer {
namespace {

constexpr std::size_t longest_word = 65'536; // of an attribute or a name

Error too_complex(std::string what, std::size_t limit, const char* name) {
    return {"too-complex",
            std::move(what) + " than the limit of " + std::to_string(limit) + " (" + name + ")",
            {},
            "save the document as PDF or plain text and give that file"};
}
/// One pass over the markup: depth, attributes, lengths, DTD.
std::optional<Error> check_markup(std::string_view xml, const Limits& limits) {
    std::size_t depth = 0;
    for (std::size_t i = xml.find('<'); i != std::string_view::npos; i = xml.find('<', i)) {
        const std::string_view rest = xml.substr(i);
        const auto skip_past = [&](std::string_view end) {
            const std::size_t at = xml.find(end, i);
            i = at == std::string_view::npos ? xml.size() : at + end.size();
        };
        if (rest.starts_with("<!--")) {
            skip_past("-->");
        } else if (rest.starts_with("<![CDATA[")) {
            skip_past("]]>");
        } else if (rest.starts_with("<?")) {
            skip_past("?>");
        } else if (rest.starts_with("<!")) {
            return Error{"dtd-not-allowed",
                         "a part of the document declares its own entities (DTD), which is never read",
                         {},
                         "open the document, save it again, and give the new file"};
        } else if (rest.starts_with("</")) {
            if (depth > 0) --depth;
            skip_past(">");
        } else {
            std::size_t attributes = 0, word = ++i;
            char quote = 0;
            for (; i < xml.size() && (quote || xml[i] != '>'); ++i) {
                const char c = xml[i];
                if (quote) {
                    if (c == quote) quote = 0, word = i;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                    word = i;
                } else if (c == '=') {
                    if (++attributes > limits.xml_attributes)
                        return too_complex("an element has more attributes", limits.xml_attributes,
                                           "xml_attributes");
                } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                    word = i;
                }
                if (i - word > longest_word)
                    return too_complex("a name or an attribute is longer", longest_word, "xml_word");
            }
            if (i > 0 && i < xml.size() && xml[i - 1] != '/' && ++depth > limits.xml_depth)
                return too_complex("elements are nested deeper", limits.xml_depth, "xml_depth");
        }
    }
    return std::nullopt;
}

} // namespace

Error malformed_xml(const std::string& why) {
    return {"corrupt",
            "a part of the document is malformed XML (" + why + ")",
            {},
            "open the document, save it again, and give the new file"};
}

std::optional<Error> load_utf8_xml(std::string_view xml, const Limits& limits, pugi::xml_document& out) {
    if (std::optional<Error> error = check_markup(xml, limits)) return error;
    const pugi::xml_parse_result result = out.load_buffer(
        xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    if (!result) return malformed_xml(result.description());
    return std::nullopt;
}

} // namespace analyzer
