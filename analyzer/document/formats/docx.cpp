// SPDX-License-Identifier: Apache-2.0
#include "document/formats/docx_body.hpp"
#include "document/formats/docx_features.hpp"
#include "document/formats/format.hpp"
#include "document/formats/package.hpp"
#include "document/formats/xml.hpp"
#include "text/utf8.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <optional>
#include <set>

namespace analyzer {
namespace {

struct Relation {
    std::string type, target;
    bool external = false;
};
using Relations = std::map<std::string, Relation, std::less<>>;

/// "word/document.xml" + "../x/y.xml" -> "x/y.xml".
std::string resolved(std::string_view base, std::string_view target) {
    if (target.starts_with('/')) return std::string(target.substr(1));
    std::string folder(base.substr(0, base.rfind('/') == std::string_view::npos ? 0 : base.rfind('/') + 1));
    while (target.starts_with("../") || target.starts_with("./")) {
        if (target.starts_with("../") && !folder.empty()) {
            folder.pop_back();
            folder.resize(folder.rfind('/') == std::string::npos ? 0 : folder.rfind('/') + 1);
        }
        target.remove_prefix(target.starts_with("../") ? 3 : 2);
    }
    return folder + std::string(target);
}

class Reader {
  public:
    Reader(Package& package, const Limits& limits) : package_(package), limits_(limits) {}

    Result<Document> read();

  private:
    std::optional<Error> load(const std::string& part, pugi::xml_document& xml);
    /// False where a part that one can do without is missing or broken, which leaves a warning.
    bool load_extra(const std::string& part, pugi::xml_document& xml);
    Relations relations(const std::string& part);
    std::string main_part();
    std::vector<std::string> margin_parts(const pugi::xml_node& body, const char* reference);
    Document margin(const std::vector<std::string>& parts, Region region, std::set<std::string>& seen);
    Document notes(const std::string& type, const char* element);
    void look_for_shapes(const pugi::xml_node& root);
    void properties(Document& document);
    std::string of_type(std::string_view type) const;
    static WordBody::Targets targets(const Relations& relations);

    Package& package_;
    const Limits& limits_;
    WordStyles styles_;
    WordBody body_{limits_, styles_};
    std::string main_;
    Relations relations_;
    bool filled_ = false, behind_ = false;
    std::vector<Warning> warnings_;
};

std::optional<Error> Reader::load(const std::string& part, pugi::xml_document& xml) {
    const Result<std::string> bytes = package_.part(part);
    if (!bytes) return bytes.error();
    return load_xml(*bytes, limits_, xml, warnings_);
}

bool Reader::load_extra(const std::string& part, pugi::xml_document& xml) {
    if (part.empty() || !package_.has(part)) return false;
    const std::optional<Error> error = load(part, xml);
    if (error && warnings_.size() < limits_.messages)
        warnings_.push_back(
            {"part-skipped",
             "the part " + std::string(utf8_prefix(part, 100)) + " was left out: " + error->message,
             {}});
    return !error;
}

Relations Reader::relations(const std::string& part) {
    const std::size_t slash = part.rfind('/');
    const std::string name = slash == std::string::npos
                                 ? "_rels/" + part + ".rels"
                                 : part.substr(0, slash + 1) + "_rels/" + part.substr(slash + 1) + ".rels";
    Relations out;
    pugi::xml_document xml;
    if (!load_extra(part.empty() ? "_rels/.rels" : name, xml)) return out;
    for (const pugi::xml_node node : xml.document_element().children()) {
        Relation relation;
        const std::string_view type = node.attribute("Type").as_string();
        relation.type = type.substr(type.rfind('/') == std::string_view::npos ? 0 : type.rfind('/') + 1);
        relation.external = std::string_view(node.attribute("TargetMode").as_string()) == "External";
        const std::string_view target = node.attribute("Target").as_string();
        relation.target =
            relation.external ? std::string(utf8_prefix(target, 4'096)) : resolved(part, target);
        out.emplace(node.attribute("Id").as_string(), std::move(relation));
    }
    return out;
}

std::string Reader::main_part() {
    for (const auto& [id, relation] : relations({})) {
        if (relation.type == "officeDocument" && package_.has(relation.target)) return relation.target;
    }
    return "word/document.xml";
}

std::string Reader::of_type(std::string_view type) const {
    for (const auto& [id, relation] : relations_) {
        if (relation.type == type && !relation.external) return relation.target;
    }
    return {};
}

WordBody::Targets Reader::targets(const Relations& relations) {
    WordBody::Targets out;
    for (const auto& [id, relation] : relations) {
        if (relation.external) out[id] = relation.target;
    }
    return out;
}

/// Headers or footers in the order of the sections that use them.
std::vector<std::string> Reader::margin_parts(const pugi::xml_node& body, const char* reference) {
    struct Finder : pugi::xml_tree_walker {
        std::string wanted;
        std::vector<std::string> ids;
        bool for_each(pugi::xml_node& node) override {
            if (wanted == node.name() && std::string_view(node.attribute("w:type").as_string()) != "even" &&
                ids.size() < 100)
                ids.emplace_back(node.attribute("r:id").as_string());
            return true;
        }
    } finder;
    finder.wanted = reference;
    pugi::xml_node start = body;
    start.traverse(finder);
    std::vector<std::string> parts;
    for (const std::string& id : finder.ids) {
        const auto found = relations_.find(id);
        if (found == relations_.end() ||
            std::find(parts.begin(), parts.end(), found->second.target) != parts.end())
            continue;
        parts.push_back(found->second.target);
    }
    return parts;
}

Document Reader::margin(const std::vector<std::string>& parts, Region region, std::set<std::string>& seen) {
    Document all;
    TextBuilder out(all, limits_, Spaces::gaps);
    for (const std::string& part : parts) {
        pugi::xml_document xml;
        if (!load_extra(part, xml)) continue;
        look_for_shapes(xml.document_element());
        body_.set_ground(behind_);
        body_.set_filled_shapes(filled_);
        Document one = body_.read(xml.document_element(), targets(relations(part)), region);
        count_word_features(xml.document_element(), one);
        if (one.hidden.empty() && (one.text.empty() || !seen.insert(one.text).second)) continue;
        out.splice(one);
    }
    return all;
}

Document Reader::notes(const std::string& type, const char* element) {
    Document all;
    pugi::xml_document xml;
    const std::string part = of_type(type);
    if (!load_extra(part, xml)) return all;
    TextBuilder out(all, limits_, Spaces::gaps);
    const WordBody::Targets links = targets(relations(part));
    for (const pugi::xml_node note : xml.document_element().children(element)) {
        if (note.attribute("w:type")) continue; // separators
        out.splice(body_.read(note, links, Region::footnote));
    }
    return all;
}

void Reader::look_for_shapes(const pugi::xml_node& root) {
    struct Finder : pugi::xml_tree_walker {
        bool filled = false, behind = false;
        bool for_each(pugi::xml_node& node) override {
            const std::string_view name = node.name();
            if (name == "wps:spPr" && (node.child("a:solidFill") || node.child("a:gradFill") ||
                                       node.child("a:blipFill") || node.child("a:pattFill"))) {
                const std::string_view fixed =
                    node.child("a:solidFill").child("a:srgbClr").attribute("val").as_string();
                const std::string_view theme =
                    node.child("a:solidFill").child("a:schemeClr").attribute("val").as_string();
                filled =
                    filled || !(fixed == "FFFFFF" || fixed == "ffffff" || theme == "bg1" || theme == "lt1");
            } else if (name == "wps:style") {
                filled = filled || node.child("a:fillRef").attribute("idx").as_int() > 0;
            } else if (name.starts_with("v:") && node.attribute("fillcolor")) {
                const std::string_view colour = node.attribute("fillcolor").as_string();
                const bool off = std::string_view(node.attribute("filled").as_string()).starts_with('f');
                filled = filled || (!off && !colour.starts_with("white") && !colour.starts_with("#fff") &&
                                    !colour.starts_with("window"));
            } else if (name == "wp:anchor") {
                behind = behind || node.attribute("behindDoc").as_bool();
            } else if (name == "w:background") {
                const std::string_view colour = node.attribute("w:color").as_string("FFFFFF");
                behind = behind || (colour != "FFFFFF" && colour != "auto");
            }
            return true;
        }
    } finder;
    pugi::xml_node start = root;
    start.traverse(finder);
    filled_ = filled_ || finder.filled;
    behind_ = behind_ || finder.behind;
}

void Reader::properties(Document& document) {
    for (const auto& [id, relation] : relations({})) {
        if (relation.type != "core-properties") continue;
        pugi::xml_document xml;
        if (!load_extra(relation.target, xml)) return;
        const pugi::xml_node core = xml.document_element();
        document.meta_title = utf8_prefix(core.child_value("dc:title"), 1000);
        document.meta_author = utf8_prefix(core.child_value("dc:creator"), 1000);
        document.modified = utf8_prefix(core.child_value("dcterms:modified"), 10);
        keep_metadata(document, core.child_value("cp:keywords"));
    }
}

Result<Document> Reader::read() {
    main_ = main_part();
    if (!package_.has(main_))
        return Error{"corrupt",
                     "the package has no document part",
                     {},
                     "open the document, save it again as DOCX, and give the new file"};
    pugi::xml_document main;
    if (std::optional<Error> error = load(main_, main)) return *error;
    relations_ = relations(main_);
    pugi::xml_document xml;
    if (load_extra(of_type("styles"), xml)) styles_.read_styles(xml.document_element());
    pugi::xml_document numbering;
    if (load_extra(of_type("numbering"), numbering)) styles_.read_numbering(numbering.document_element());

    const pugi::xml_node body = main.document_element().child("w:body");
    look_for_shapes(main.document_element());
    std::set<std::string> seen;
    Document document;
    document.media_type = MediaType::docx;
    TextBuilder out(document, limits_, Spaces::gaps);
    out.splice(margin(margin_parts(body, "w:headerReference"), Region::header, seen));
    body_.set_ground(behind_);
    body_.set_filled_shapes(filled_);
    Document text = body_.read(body, targets(relations_), Region::body);
    count_word_features(body, text);
    out.splice(text, true);
    out.splice(notes("footnotes", "w:footnote"));
    out.splice(notes("endnotes", "w:endnote"));
    out.splice(margin(margin_parts(body, "w:footerReference"), Region::footer, seen));
    properties(document);
    for (Warning& warning : package_.warnings) document.warnings.push_back(std::move(warning));
    for (Warning& warning : warnings_) document.warnings.push_back(std::move(warning));
    if (document.warnings.size() > limits_.messages) document.warnings.resize(limits_.messages);
    return finished(std::move(document));
}

} // namespace

Result<Document> read_docx(std::string_view bytes, const Limits& limits) {
    Result<Package> package = Package::open(bytes, limits);
    if (!package) return package.error();
    return Reader(*package, limits).read();
}

} // namespace analyzer
