// SPDX-License-Identifier: Apache-2.0
#include "document/formats/html_flow.hpp"

#include "document/formats/encoding.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace analyzer {
namespace {

template <std::size_t N> bool among(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 46> block_tags = {
    "address", "article", "aside",  "blockquote", "body", "caption", "center",   "dd",
    "details", "dialog",  "dir",    "div",        "dl",   "dt",      "fieldset", "figcaption",
    "figure",  "footer",  "form",   "h1",         "h2",   "h3",      "h4",       "h5",
    "h6",      "header",  "hgroup", "hr",         "html", "legend",  "li",       "main",
    "menu",    "nav",     "ol",     "p",          "pre",  "section", "summary",  "table",
    "tbody",   "tfoot",   "thead",  "tr",         "ul",   "td"};
// The words of these are never seen as text of the page: code, data, controls, pictures.
constexpr std::array<std::string_view, 20> dropped_tags = {
    "script", "style",  "template", "noscript", "head",  "title", "select",   "textarea", "button", "svg",
    "math",   "canvas", "iframe",   "object",   "audio", "video", "datalist", "noframes", "embed",  "map"};
constexpr std::array<std::string_view, 8> box_tags = {"span",  "a",    "time", "label",
                                                      "small", "cite", "abbr", "data"};

std::string_view value_of(const std::vector<HtmlAttribute>& attributes, std::string_view name) {
    for (const HtmlAttribute& attribute : attributes) {
        if (attribute.name == name) return attribute.value;
    }
    return {};
}

bool has_attribute(const std::vector<HtmlAttribute>& attributes, std::string_view name) {
    return std::any_of(attributes.begin(), attributes.end(),
                       [&](const HtmlAttribute& a) { return a.name == name; });
}

std::uint8_t heading_of(std::string_view tag) {
    return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6'
               ? static_cast<std::uint8_t>(tag[1] - '0')
               : 0;
}

std::string_view strip(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n\f");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n\f") - begin + 1);
}

bool is_json_ld(std::string_view type) {
    return type.find("ld+json") != std::string_view::npos;
}

} // namespace

HtmlFlow::HtmlFlow(const Limits& limits, const StyleSheet& styles, bool unknown_styles)
    : limits_(limits), styles_(styles), unknown_styles_(unknown_styles) {
    open_flow();
}

void HtmlFlow::open_flow() {
    flows_.push_back(std::make_unique<Flow>());
    flow().out = std::make_unique<TextBuilder>(flow().document, limits_, Spaces::collapse);
    flow().out->begin_block();
}

Document HtmlFlow::close_flow() {
    out().end_line();
    Document document = std::move(flow().document);
    flows_.pop_back();
    return document;
}

void HtmlFlow::set_look(LineLook look) {
    flow().look = look;
    out().set_line(look);
}

void HtmlFlow::break_line() {
    const bool had_words = !out().at_line_start();
    out().end_line();
    if (had_words && flow().look.list_item) { // only the first line of an item carries its mark
        LineLook look = flow().look;
        look.list_item = false;
        set_look(look);
    }
}

void HtmlFlow::new_block() {
    break_line();
    out().begin_block();
}

void HtmlFlow::flush_row() {
    if (rows_.empty() || rows_.back().empty()) return;
    out().row(rows_.back());
    rows_.back().clear();
}

void HtmlFlow::style(Element& element, const std::vector<HtmlAttribute>& attributes) {
    HtmlStyle own = styles_.style_of(element.tag, value_of(attributes, "class").substr(0, 2000),
                                     value_of(attributes, "id").substr(0, 200));
    if (has_attribute(attributes, "bgcolor") || has_attribute(attributes, "background"))
        own.ground = HtmlStyle::Ground::other;
    if (const std::string_view inline_css = value_of(attributes, "style"); !inline_css.empty())
        own.override_with(parse_style(inline_css.substr(0, 65'536)));
    if (element.tag == "font") {
        const std::string_view colour = value_of(attributes, "color");
        if (!colour.empty()) own.override_with(parse_style("color:" + std::string(colour.substr(0, 30))));
    }
    if (element.tag == "b" || element.tag == "strong" || element.tag == "th" || heading_of(element.tag)) {
        if (own.bold == HtmlStyle::Flag::unset) own.bold = HtmlStyle::Flag::yes;
    }
    if (element.tag == "i" || element.tag == "em") own.italic = HtmlStyle::Flag::yes;
    if (element.tag == "pre") own.keeps_lines = HtmlStyle::Flag::yes;

    const HtmlStyle::Display display = own.display;
    const bool moved = own.off_page == HtmlStyle::Flag::yes;
    if (own.ground == HtmlStyle::Ground::other) element.painted = true;
    if (own.ground == HtmlStyle::Ground::white) element.painted = false;
    element.style.display = HtmlStyle::Display::unset;
    element.style.override_with(own);
    if (element.hidden) return;
    const std::string_view hidden = value_of(attributes, "hidden");
    if (display == HtmlStyle::Display::none ||
        (has_attribute(attributes, "hidden") && hidden != "until-found"))
        element.hidden = "not-displayed";
    else if (moved)
        element.hidden = "off-page";
}

void HtmlFlow::open_property(Element& element, const std::vector<HtmlAttribute>& attributes) {
    if (value_of(attributes, "itemtype").find("schema.org/JobPosting") != std::string_view::npos) {
        element.posting = true;
        return;
    }
    const std::string_view name = value_of(attributes, "itemprop");
    if (!element.posting || name.empty() || name.size() > 60) return;
    const std::string outer = elements_.empty() ? std::string() : elements_.back().property;
    element.property = outer.empty() ? std::string(name) : outer + "/" + std::string(name);
    if (element.property.size() > 200) return;
    const std::string_view content = value_of(attributes, "content");
    if (!content.empty() && (element.tag == "meta" || element.tag == "link") && !element.hidden &&
        !element.dropped) {
        new_block();
        out().field(element.property, utf8_prefix(content, 1000));
        new_block();
        return;
    }
    element.item = true;
}

void HtmlFlow::close_property(const Element& element) {
    Document& document = flow().document;
    const std::string_view text = document.text;
    if (!element.item || element.property_begin > text.size()) return;
    std::size_t begin = element.property_begin, end = text.size();
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    while (begin < end && blank(text[begin])) ++begin;
    while (end > begin && blank(text[end - 1])) --end;
    if (end > begin) document.fields.push_back({element.property, span_of(begin, end)});
}

void HtmlFlow::open_block(Element& element) {
    const std::string_view tag = element.tag;
    if (const std::uint8_t level = heading_of(tag)) {
        out().blank_line();
        LineLook look = flow().look;
        element.outer_heading = look.heading_level;
        look.heading_level = level;
        look.list_item = false;
        set_look(look);
        out().begin_block();
        return;
    }
    if (tag == "ul" || tag == "ol") {
        for (auto outer = elements_.rbegin(); outer != elements_.rend(); ++outer) {
            if (outer->tag != "li") continue;
            const std::size_t lines = flow().document.lines.size() + !out().at_line_start();
            if (lines >= outer->first_line + 2) outer->holds_entry = true;
            break;
        }
    }
    if (tag == "table") {
        new_block();
        rows_.emplace_back();
    } else if (tag == "tr") {
        flush_row();
        break_line();
    } else if (tag == "td" || tag == "th") {
        if (rows_.empty()) return new_block();
        open_flow();
        element.own_flow = true;
    } else if (tag == "nav") {
        new_block();
        open_flow();
        element.own_flow = true;
    } else {
        new_block();
        if (tag == "li") {
            LineLook look = flow().look;
            look.list_item = true;
            set_look(look);
            element.first_line = flow().document.lines.size();
        }
    }
}

void HtmlFlow::close_block(const Element& element) {
    const std::string_view tag = element.tag;
    if (heading_of(tag)) {
        break_line();
        LineLook look = flow().look;
        look.heading_level = element.outer_heading;
        set_look(look);
        out().begin_block();
        return;
    }
    if (element.own_flow) {
        Document part = close_flow();
        if (tag != "nav") {
            if (!rows_.empty() && rows_.back().size() < 1000) rows_.back().push_back(std::move(part));
            return;
        }
        // A page's menu is no part of the document; a person's contact line marked up as one is.
        const bool contact = part.text.find('@') != std::string::npos ||
                             std::any_of(part.links.begin(), part.links.end(), [](const Link& link) {
                                 return link.target.starts_with("mailto:") || link.target.starts_with("tel:");
                             });
        if (contact) out().splice(part);
        return;
    }
    if (tag == "tr") {
        flush_row();
    } else if (tag == "table" && !rows_.empty()) {
        flush_row();
        rows_.pop_back();
    }
    new_block();
    if (tag == "li") {
        LineLook look = flow().look;
        look.list_item = false;
        set_look(look);
        // an entry with a list of its own is laid out as a list item, not written as one
        std::vector<Line>& lines = flow().document.lines;
        if (element.holds_entry && element.first_line < lines.size())
            lines[element.first_line].list_item = false;
    }
}

void HtmlFlow::start(std::string_view tag, const std::vector<HtmlAttribute>& attributes) {
    if (too_deep_) return;
    flush_text();
    if (elements_.size() >= limits_.html_depth) {
        too_deep_ = true;
        return;
    }
    Element element;
    if (!elements_.empty()) {
        const Element& outer = elements_.back();
        element.style = outer.style;
        element.hidden = outer.hidden;
        element.dropped = outer.dropped;
        element.painted = outer.painted;
        element.posting = outer.posting;
        element.property = outer.property;
    }
    element.tag = tag.substr(0, 64);
    style(element, attributes);
    if (element.dropped) {
        elements_.push_back(std::move(element));
        return;
    }
    element.dropped = among(tag, dropped_tags) && tag != "head" && tag != "map";
    if (tag == "script" || tag == "title") raw_.clear();
    if (tag == "script" && is_json_ld(value_of(attributes, "type"))) element.linked = true;
    if (tag == "meta" && value_of(attributes, "name") == "author" && flows_[0]->document.meta_author.empty())
        flows_[0]->document.meta_author = strip(utf8_prefix(value_of(attributes, "content"), 300));
    if (tag == "meta" && value_of(attributes, "name") == "keywords")
        keep_metadata(flows_[0]->document, strip(value_of(attributes, "content")));
    if (!element.hidden && !element.dropped) {
        if (tag == "img") add_feature(flows_[0]->document.features, FeatureKind::picture, 1, 1);
        if (tag == "br") {
            break_line();
        } else if (tag == "input" || tag == "option") {
            element.dropped = true;
        } else {
            element.block =
                among(tag, block_tags) || tag == "th" || element.style.display == HtmlStyle::Display::block;
            if (!element.block && among(tag, box_tags) && !value_of(attributes, "class").empty())
                element.box =
                    std::string(tag) + "." + std::string(value_of(attributes, "class").substr(0, 200));
            if (element.block) {
                glued_ = false;
                last_box_.clear();
                open_block(element);
            } else if (!last_box_.empty() && element.box == last_box_) {
                out().tab(); // a row of boxes of one class, as skills are often shown
            } else if (glued_ &&
                       (among(tag, box_tags) || element.style.display == HtmlStyle::Display::inline_box)) {
                box_opened_ = true;
            }
            if (tag == "a") {
                const std::string_view target = strip(utf8_prefix(value_of(attributes, "href"), 4'096));
                if (!target.empty() && target[0] != '#') {
                    out().begin_link(std::string(target));
                    element.linked = true;
                }
            }
        }
    }
    open_property(element, attributes);
    element.property_begin = flow().document.text.size();
    elements_.push_back(std::move(element));
}

void HtmlFlow::end(std::string_view tag) {
    flush_text();
    if (too_deep_ || elements_.empty() || elements_.back().tag != tag.substr(0, 64)) return;
    Element element = std::move(elements_.back());
    elements_.pop_back();
    if (element.dropped && (elements_.empty() || !elements_.back().dropped)) {
        if (tag == "script" && element.linked && json_ld_.size() < 50) json_ld_.push_back(std::move(raw_));
        if (tag == "title" && flows_[0]->document.meta_title.empty())
            flows_[0]->document.meta_title = strip(utf8_prefix(raw_, 1000));
        return;
    }
    if (element.dropped || element.hidden) return;
    if (tag == "a" && element.linked) out().end_link();
    if (!element.own_flow) close_property(element);
    if (element.block) {
        close_block(element);
        glued_ = false;
    } else if (among(tag, box_tags) || element.style.display == HtmlStyle::Display::inline_box) {
        glued_ = true;
        box_opened_ = false;
        last_box_ = std::move(element.box);
    }
}

void HtmlFlow::flush_text() {
    if (pending_.empty()) return;
    const std::string text = std::move(pending_);
    pending_.clear();
    write(text);
}

void HtmlFlow::write(std::string_view text) {
    static const Element none;
    const Element& element = elements_.empty() ? none : elements_.back();
    if (element.dropped) {
        if (element.tag == "script" || element.tag == "title") raw_ += text;
        return;
    }
    const HtmlStyle& style = element.style;
    const char* hidden = element.hidden;
    if (!hidden && style.invisible == HtmlStyle::Flag::yes) hidden = "not-displayed";
    if (!hidden && style.tiny == HtmlStyle::Flag::yes) hidden = "tiny-text";
    if (!hidden && style.ink == HtmlStyle::Ink::see_through && !element.painted) hidden = "see-through-text";
    if (!hidden && style.ink == HtmlStyle::Ink::white && !element.painted && !unknown_styles_)
        hidden = "white-text";
    std::string mended; // &#150; means the Windows-1252 dash, as every browser reads it
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != '\xC2' || static_cast<unsigned char>(text[i + 1]) >= 0xA0) continue;
        mended.clear();
        for (std::size_t j = 0; j < text.size(); ++j) {
            const bool c1 =
                text[j] == '\xC2' && j + 1 < text.size() && static_cast<unsigned char>(text[j + 1]) < 0xA0;
            mended += c1 ? decode_code_page(text.substr(j + 1, 1), "windows-1252") : std::string(1, text[j]);
            j += c1;
        }
        text = mended;
        break;
    }
    std::string unescaped; // "&amp;" left over: escaped twice by the program that made the page
    for (std::size_t i = 0, at = text.find("&amp;"); at != std::string_view::npos || !unescaped.empty();) {
        if (at == std::string_view::npos) {
            unescaped += text.substr(i);
            text = unescaped;
            break;
        }
        unescaped += text.substr(i, at + 1 - i);
        i = at + 5;
        at = text.find("&amp;", i);
    }
    if (hidden) {
        out().hide(text, hidden);
        return;
    }
    const bool blank = strip(text).empty();
    if (!blank) last_box_.clear();
    if (!blank && glued_ && box_opened_) {
        const auto first = static_cast<unsigned char>(text[0]);
        const bool word = first >= 0x80 || (first >= '0' && first <= '9') || (first >= 'A' && first <= 'Z') ||
                          (first >= 'a' && first <= 'z');
        if (word) out().text(" ");
    }
    glued_ = false;
    const RunLook look = {style.bold == HtmlStyle::Flag::yes, style.italic == HtmlStyle::Flag::yes, 0};
    if (style.keeps_lines != HtmlStyle::Flag::yes) return out().text(text, look);
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = std::min(text.find('\n', i), text.size());
        std::string_view line = text.substr(i, end - i);
        for (std::size_t tab = line.find('\t'); tab != std::string_view::npos; tab = line.find('\t')) {
            out().text(line.substr(0, tab), look);
            out().tab();
            line.remove_prefix(tab + 1);
        }
        out().text(line, look);
        if (end < text.size()) break_line();
        i = end + 1;
    }
}

Document HtmlFlow::take() {
    flush_text();
    while (flows_.size() > 1) { // cells left open at the end of the page
        const Document part = close_flow();
        out().splice(part);
    }
    while (!rows_.empty()) {
        flush_row();
        rows_.pop_back();
    }
    return close_flow();
}

} // namespace analyzer
