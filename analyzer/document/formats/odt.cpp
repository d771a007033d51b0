// SPDX-License-Identifier: Apache-2.0
#include "document/formats/format.hpp"
#include "document/formats/odt_body.hpp"
#include "document/formats/odt_features.hpp"
#include "document/formats/package.hpp"
#include "document/formats/xml.hpp"
#include "text/utf8.hpp"

#include <pugixml.hpp>

#include <array>
#include <optional>
#include <set>
#include <tuple>

namespace analyzer {
namespace {

/// A document and its styles, whether they came in parts of a package or in one flat file.
struct Sources {
    pugi::xml_node content, styles, meta;
};

void read_styles(const Sources& sources, OdtStyles& styles) {
    for (const pugi::xml_node& root : {sources.styles, sources.content}) {
        styles.read(root.child("office:styles"));
        styles.read(root.child("office:automatic-styles"));
    }
}

Document margins(OdtBody& body, const pugi::xml_node& masters, const Limits& limits, bool headers,
                 std::set<std::string>& seen) {
    static constexpr std::array<const char*, 2> header_names = {"style:header-first", "style:header"};
    static constexpr std::array<const char*, 2> footer_names = {"style:footer-first", "style:footer"};
    Document all;
    TextBuilder out(all, limits, Spaces::gaps);
    for (const pugi::xml_node master : masters.children("style:master-page")) {
        for (const char* name : headers ? header_names : footer_names) {
            const pugi::xml_node part = master.child(name);
            if (!part || std::string_view(part.attribute("style:display").as_string()) == "false") continue;
            const Document one = body.read(part, headers ? Region::header : Region::footer);
            if (one.hidden.empty() && (one.text.empty() || !seen.insert(one.text).second)) continue;
            out.splice(one);
        }
    }
    return all;
}

Result<Document> write(const Sources& sources, const Limits& limits, std::vector<Warning> warnings) {
    const pugi::xml_node text = sources.content.child("office:body").child("office:text");
    if (!text)
        return Error{"unsupported",
                     "this OpenDocument file is no text document",
                     {},
                     "save it as DOCX, ODT or PDF and give that file"};
    OdtStyles styles;
    read_styles(sources, styles);
    OdtBody body(limits, styles);
    Document document;
    document.media_type = MediaType::odt;
    TextBuilder out(document, limits, Spaces::gaps);
    std::set<std::string> seen;
    const pugi::xml_node masters =
        (sources.styles ? sources.styles : sources.content).child("office:master-styles");
    out.splice(margins(body, masters, limits, true, seen));
    out.splice(body.read(text, Region::body), true);
    const Document footers = margins(body, masters, limits, false, seen);
    out.splice(body.read_notes());
    out.splice(footers);
    document.meta_title = utf8_prefix(sources.meta.child_value("dc:title"), 1000);
    document.meta_author = utf8_prefix(sources.meta.child_value("dc:creator"), 1000);
    if (document.meta_author.empty())
        document.meta_author = utf8_prefix(sources.meta.child_value("meta:initial-creator"), 1000);
    document.modified = utf8_prefix(sources.meta.child_value("dc:date"), 10);
    for (const pugi::xml_node keyword : sources.meta.children("meta:keyword"))
        keep_metadata(document, keyword.child_value());
    count_odt_features(text, styles, document);
    document.warnings.insert(document.warnings.end(), warnings.begin(), warnings.end());
    if (document.warnings.size() > limits.messages) document.warnings.resize(limits.messages);
    return finished(std::move(document));
}

bool is_encrypted(Package& package) {
    if (package.has("encrypted-package")) return true;
    if (!package.has("META-INF/manifest.xml")) return false;
    const Result<std::string> manifest = package.part("META-INF/manifest.xml");
    return manifest && manifest->find("encryption-data") != std::string::npos;
}

} // namespace

Result<Document> read_odt(std::string_view bytes, const Limits& limits) {
    std::vector<Warning> warnings;
    Sources sources;
    pugi::xml_document content, styles, meta;
    if (!bytes.starts_with("PK")) { // flat: one XML file
        if (bytes.size() > limits.part_bytes)
            return Error{"too-large",
                         "the file is larger than the limit of " + std::to_string(limits.part_bytes) +
                             " bytes (part_bytes)",
                         {},
                         "save it as PDF and give that file"};
        if (std::optional<Error> error = load_xml(bytes, limits, content, warnings)) return *error;
        sources.content = content.document_element();
        sources.meta = sources.content.child("office:meta");
        return write(sources, limits, std::move(warnings));
    }
    Result<Package> package = Package::open(bytes, limits);
    if (!package) return package.error();
    if (is_encrypted(*package))
        return Error{
            "encrypted", "the document is protected by a password", {}, "save a copy without a password"};
    if (!package->has("content.xml"))
        return Error{"corrupt",
                     "the package has no document part",
                     {},
                     "open the document, save it again as ODT, and give the new file"};
    const Result<std::string> main = package->part("content.xml");
    if (!main) return main.error();
    if (std::optional<Error> error = load_xml(*main, limits, content, warnings)) return *error;
    sources.content = content.document_element();
    for (const auto& [name, xml, root] :
         {std::tuple{"styles.xml", &styles, &sources.styles}, std::tuple{"meta.xml", &meta, &sources.meta}}) {
        if (!package->has(name)) continue;
        const Result<std::string> part = package->part(name);
        const std::optional<Error> error =
            part ? load_xml(*part, limits, *xml, warnings) : std::optional<Error>(part.error());
        if (error)
            warnings.push_back(
                {"part-skipped", std::string("the part ") + name + " was left out: " + error->message, {}});
        else
            *root = xml->document_element();
    }
    sources.meta = sources.meta.child("office:meta");
    for (Warning& warning : package->warnings) warnings.push_back(std::move(warning));
    return write(sources, limits, std::move(warnings));
}

} // namespace analyzer
