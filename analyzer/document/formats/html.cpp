// SPDX-License-Identifier: Apache-2.0
#include "document/formats/html.hpp"

#include "document/formats/encoding.hpp"
#include "document/formats/format.hpp"
#include "document/formats/html_flow.hpp"
#include "document/formats/job_posting.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>

namespace analyzer {
namespace {

struct FreeParser {
    void operator()(htmlParserCtxt* parser) const { htmlFreeParserCtxt(parser); }
};

std::string_view view(const xmlChar* text) {
    return text ? reinterpret_cast<const char*>(text) : std::string_view();
}

struct Events {
    HtmlFlow& flow;
    xmlParserCtxt* parser = nullptr;
};

void on_start(void* context, const xmlChar* name, const xmlChar** attributes) {
    auto& events = *static_cast<Events*>(context);
    std::vector<HtmlAttribute> list;
    for (; attributes && attributes[0]; attributes += 2)
        list.push_back({view(attributes[0]), view(attributes[1])});
    events.flow.start(view(name), list);
    if (events.flow.too_deep()) xmlStopParser(events.parser);
}
void on_end(void* context, const xmlChar* name) {
    static_cast<Events*>(context)->flow.end(view(name));
}
void on_text(void* context, const xmlChar* text, int size) {
    static_cast<Events*>(context)->flow.characters(
        {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
}

bool same_letters(std::string_view text, std::string_view lower) {
    return text.size() >= lower.size() &&
           std::equal(lower.begin(), lower.end(), text.begin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
           });
}

/// The label behind `charset=` or `encoding=`, wherever it stands in the first 128 kB.
std::string declared_charset(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 131'072);
    for (std::size_t at = head.find('='); at != std::string_view::npos; at = head.find('=', at + 1)) {
        std::size_t name = at;
        while (name > 0 && head[name - 1] == ' ') --name;
        const bool charset = name >= 7 && same_letters(head.substr(name - 7), "charset");
        const bool encoding = name >= 8 && same_letters(head.substr(name - 8), "encoding");
        if (!charset && !encoding) continue;
        std::size_t begin = head.find_first_not_of(" \"'", at + 1);
        if (begin == std::string_view::npos) return {};
        return std::string(
            head.substr(begin, std::min<std::size_t>(head.find_first_of(" \"';>?\r\n", begin) - begin, 40)));
    }
    return {};
}

/// libxml2 compares every attribute of an element with every other one, so elements with too many are refused
/// before.
bool has_too_many_attributes(std::string_view html, std::size_t limit) {
    for (std::size_t i = html.find('<'); i != std::string_view::npos; i = html.find('<', i)) {
        std::size_t words = 0;
        char quote = 0;
        bool blank = false;
        for (++i; i < html.size() && (quote || html[i] != '>'); ++i) {
            const char c = html[i];
            if (quote) {
                if (c == quote) quote = 0;
            } else if ((c == '"' || c == '\'') && i > 0 && html[i - 1] == '=') {
                quote = c;
            } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '/') {
                blank = true;
            } else if (c == '<') {
                break;
            } else if (blank) {
                blank = false;
                if (++words > limit &&
                    html.substr(i - std::min<std::size_t>(i, 64), 64).find('=') != std::string_view::npos)
                    return true;
            }
        }
    }
    return false;
}

void add_styles(StyleSheet& styles, std::string_view html) {
    for (std::size_t i = html.find('<'); i != std::string_view::npos; i = html.find('<', i + 1)) {
        if (!same_letters(html.substr(i), "<style")) continue;
        const std::size_t begin = html.find('>', i);
        if (begin == std::string_view::npos) return;
        std::size_t end = html.find("</", begin);
        while (end != std::string_view::npos && !same_letters(html.substr(end), "</style"))
            end = html.find("</", end + 2);
        styles.add(html.substr(begin + 1, (end == std::string_view::npos ? html.size() : end) - begin - 1));
        if (end == std::string_view::npos) return;
        i = end;
    }
}

bool has_outside_styles(std::string_view html) {
    return html.find("stylesheet") != std::string_view::npos ||
           html.find("@import") != std::string_view::npos;
}

/// False once the page is past a limit.
bool parse(std::string_view html, HtmlFlow& flow) {
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
    const std::unique_ptr<htmlParserCtxt, FreeParser> parser(htmlNewParserCtxt());
    if (!parser) throw std::bad_alloc();
    Events events{flow, parser.get()};
    htmlSAXHandler handler = {};
    handler.startElement = on_start;
    handler.endElement = on_end;
    handler.characters = on_text;
    handler.ignorableWhitespace = on_text;
    handler.cdataBlock = on_text;
    *parser->sax = handler;
    parser->userData = &events;
    const int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                        HTML_PARSE_NOIMPLIED | HTML_PARSE_NODEFDTD | HTML_PARSE_COMPACT |
                        HTML_PARSE_IGNORE_ENC;
    htmlCtxtReadMemory(parser.get(), html.data(), static_cast<int>(html.size()), nullptr, "UTF-8", options);
    return !flow.too_deep();
}

constexpr std::size_t whole_posting = 600; // bytes

/// The first job posting among the page's JSON-LD scripts.
std::optional<Document> posting_of(const std::vector<std::string>& scripts, const Limits& limits) {
    std::vector<Warning> ignored;
    for (std::string script : scripts) {
        // line ends inside strings are no JSON, yet job boards write them
        std::replace_if(
            script.begin(), script.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
        const Result<JsonValue> root = parse_json(script, limits, ignored);
        if (!root) continue;
        if (const JsonValue* posting = find_job_posting(*root)) return render_job_posting(*posting, limits);
    }
    return std::nullopt;
}

} // namespace

Document read_html_fragment(std::string_view html, const Limits& limits) {
    const StyleSheet styles;
    HtmlFlow flow(limits, styles, false);
    if (has_too_many_attributes(html, limits.xml_attributes) || !parse(html, flow)) return {};
    return flow.take();
}

Result<Document> read_html(std::string_view bytes, const Limits& limits) {
    Result<DecodedText> decoded = decode_text(bytes, declared_charset(bytes));
    if (!decoded) return decoded.error();
    const std::string& html = decoded->text;
    if (has_too_many_attributes(html, limits.xml_attributes))
        return Error{"too-complex",
                     "an element has more attributes than the limit of " +
                         std::to_string(limits.xml_attributes) + " (xml_attributes)",
                     {},
                     "save the page as PDF or plain text"};
    StyleSheet styles;
    add_styles(styles, html);
    HtmlFlow flow(limits, styles, has_outside_styles(html));
    if (!parse(html, flow))
        return Error{"too-complex",
                     "elements are nested deeper than the limit of " + std::to_string(limits.html_depth) +
                         " (html_depth)",
                     {},
                     "save the page as PDF or plain text"};
    const std::vector<std::string> data = std::move(flow.json_ld());
    Document document = flow.take();
    if (std::optional<Document> posting = posting_of(data, limits)) {
        posting->meta_title = document.meta_title;
        // A description as long as a real one stands for the page; beside a shorter one the page's own words
        // still count.
        if (posting->text.size() < whole_posting) {
            TextBuilder out(*posting, limits, Spaces::collapse);
            out.blank_line();
            out.splice(document);
        }
        document = std::move(*posting);
    }
    document.media_type = MediaType::html;
    document.warnings.insert(document.warnings.begin(), decoded->warnings.begin(), decoded->warnings.end());
    return finished(std::move(document));
}

} // namespace analyzer
