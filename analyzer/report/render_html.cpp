// SPDX-License-Identifier: Apache-2.0
#include "report/render_html.hpp"

#include "report/page_style.hpp"
#include "report/terminal_text.hpp"

#include <algorithm>
#include <cctype>

namespace analyzer {

namespace {

const char* name_of(Page::Tone tone) {
    switch (tone) {
    case Page::Tone::good:
        return "good";
    case Page::Tone::fair:
        return "fair";
    case Page::Tone::poor:
        return "poor";
    case Page::Tone::open:
        return "open";
    case Page::Tone::plain:
        break;
    }
    return "plain";
}

const char* name_of(Page::Mark mark) {
    switch (mark) {
    case Page::Mark::check:
        return "check";
    case Page::Mark::question:
        return "question";
    case Page::Mark::number:
        return "number";
    case Page::Mark::lead:
        return "lead";
    case Page::Mark::bullet:
        break;
    }
    return "bullet";
}

std::string element(const char* name, const std::string& html) {
    return "<" + std::string(name) + ">" + html + "</" + name + ">";
}

std::string with_class(const char* name, const char* style, const std::string& html) {
    return "<" + std::string(name) + " class=\"" + style + "\">" + html + "</" + name + ">";
}

std::string labelled(const std::string& label, const std::string& text) {
    return label.empty() ? html_text(text)
                         : with_class("b", "label", html_text(label + ":")) + " " + html_text(text);
}

std::string linked(const std::string& text, const std::string& target) {
    const std::string safe = safe_target(target);
    return safe.empty() ? html_text(text) : "<a href=\"" + html_text(safe) + "\">" + html_text(text) + "</a>";
}

class Renderer {
  public:
    std::string render(const Page& page) {
        out_ = "<!doctype html>\n<html lang=\"" + html_text(page.language) +
               "\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '" +
               page_style_hash() +
               "'; base-uri 'none'; form-action 'none'\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
               "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" "
               "content=\"light dark\">\n"
               "<title>" +
               html_text(page.title) + "</title>\n<style>" + std::string(page_style()) +
               "</style>\n</head>\n<body" + (page.dense ? " class=\"dense\"" : "") +
               ">\n"
               "<header>" +
               element("h1", html_text(page.title)) + "</header>\n<main>\n";
        for (const Page::Block& block : page.blocks) {
            const bool meter = std::holds_alternative<Page::Meter>(block);
            if (meter != meters_) out_ += meter ? "<dl class=\"meters\">\n" : "</dl>\n";
            meters_ = meter;
            std::visit([this](const auto& kind) { write(kind); }, block);
        }
        if (meters_) out_ += "</dl>\n";
        if (section_) out_ += "</section>\n";
        out_ += "</main>\n";
        if (!page.foot.empty()) {
            out_ += "<footer>\n";
            for (const std::string& line : page.foot) out_ += element("p", html_text(line)) + "\n";
            out_ += "</footer>\n";
        }
        return std::move(out_) + "</body>\n</html>\n";
    }

  private:
    void write(const Page::Heading& heading) {
        const int level = std::clamp(heading.level, 2, 6);
        const std::string anchor =
            heading.anchor.empty() ? "part-" + std::to_string(++parts_) : heading.anchor;
        if (level == 2) {
            if (section_) out_ += "</section>\n";
            out_ += "<section aria-labelledby=\"" + html_text(anchor) + "\">\n";
            section_ = true;
        }
        const std::string name = "h" + std::to_string(level);
        out_ +=
            "<" + name + " id=\"" + html_text(anchor) + "\">" + html_text(heading.text) + "</" + name + ">\n";
        if (!heading.note.empty()) out_ += with_class("p", "under", html_text(heading.note)) + "\n";
    }

    void write(const Page::Paragraph& paragraph) { out_ += element("p", html_text(paragraph.text)) + "\n"; }

    /// The bar repeats the number, so it is hidden from screen readers; drawn as SVG, it needs no style of
    /// its own.
    void write(const Page::Meter& meter) {
        const double ratio = std::clamp(meter.ratio, 0.0, 1.0);
        const std::string number = std::to_string(of_hundred(ratio));
        const char* tone = ratio >= 0.7 ? "good" : ratio >= 0.4 ? "fair" : "poor";
        out_ +=
            "<div><dt>" + html_text(meter.label) + "</dt><dd><b>" + number + "</b> <svg class=\"" + tone +
            "\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
            "<rect class=\"all\" width=\"100\" height=\"10\"/><rect width=\"" +
            number + "\" height=\"10\"/></svg> " + with_class("span", "under", html_text(meter.note)) +
            "</dd></div>\n";
    }

    void write(const Page::List& list) {
        const std::string name = list.mark == Page::Mark::number ? "ol" : "ul";
        out_ += "<" + name + " class=\"" + name_of(list.mark) + "\">\n";
        for (const Page::Item& item : list.items) {
            out_ += "<li>";
            if (!item.lead.empty()) {
                out_ += "<b class=\"chip " + std::string(name_of(item.tone)) + "\">" + html_text(item.lead) +
                        "</b> ";
            }
            std::string text = with_class("p", "text", html_text(item.text));
            for (const Page::Detail& detail : item.details)
                text += element("p", labelled(detail.label, detail.text));
            out_ += element("div", text) + "</li>\n";
        }
        out_ += "</" + name + ">\n";
    }

    void write(const Page::Table& table) {
        const auto right = [&](std::size_t column) {
            return std::find(table.numbers.begin(), table.numbers.end(), column) != table.numbers.end()
                       ? " class=\"number\""
                       : "";
        };
        out_ += "<div class=\"table\"><table>\n";
        if (!table.caption.empty()) out_ += element("caption", html_text(table.caption)) + "\n";
        out_ += "<thead><tr>";
        for (std::size_t c = 0; c < table.head.size(); ++c) {
            out_ += "<th scope=\"col\"" + std::string(right(c)) + ">" + html_text(table.head[c]) + "</th>";
        }
        out_ += "</tr></thead>\n<tbody>\n";
        for (const std::vector<Page::Cell>& row : table.rows) {
            out_ += "<tr>";
            for (std::size_t c = 0; c < table.head.size(); ++c) {
                const std::string words = c < row.size() ? linked(row[c].text, row[c].target) : std::string();
                out_ += c == 0 ? "<th scope=\"row\"" + std::string(right(c)) + ">" + words + "</th>"
                               : "<td" + std::string(right(c)) + ">" + words + "</td>";
            }
            out_ += "</tr>\n";
        }
        out_ += "</tbody></table></div>\n";
    }

    void write(const Page::Note& note) {
        out_ += with_class("p", "note", labelled(note.label, note.text)) + "\n";
    }

    void write(const Page::Quote& quote) {
        const std::string source = quote.source.empty() ? "" : element("footer", html_text(quote.source));
        out_ += element("blockquote", element("p", html_text(quote.text)) + source) + "\n";
    }

    void write(const Page::Message& message) {
        if (!message.label.empty()) out_ += with_class("p", "label", html_text(message.label)) + "\n";
        std::string lines;
        for (std::size_t at = 0; at <= message.text.size();) {
            const std::size_t end = std::min(message.text.find('\n', at), message.text.size());
            lines += (at == 0 ? "" : "\n") + html_text(message.text.substr(at, end - at));
            at = end + 1;
        }
        out_ += element("pre", lines) + "\n";
    }

    void write(const Page::Link& link) {
        const bool shown = link.target.starts_with('#') || link.target == link.text;
        out_ += element("p",
                        linked(link.text, link.target) +
                            (shown ? ""
                                   : " " + with_class("span", "under", html_text("<" + link.target + ">")))) +
                "\n";
    }

    std::string out_;
    int parts_ = 0;
    bool meters_ = false;  ///< within a list of meters
    bool section_ = false; ///< within a section
};

} // namespace

std::string html_text(std::string_view words) {
    std::string out;
    for (const char c : terminal_text(words)) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string safe_target(std::string_view target) {
    const std::size_t mark = target.find_first_of(":/?#");
    const bool scheme = mark != std::string_view::npos && target[mark] == ':';
    if (scheme) {
        std::string name(target.substr(0, mark));
        for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        if (name != "http" && name != "https" && name != "mailto" && name != "tel") return {};
    } else if (target.starts_with("//")) {
        return {}; // another host, under whatever scheme the page was opened with
    }
    constexpr std::string_view kept = "-._~:/?#[]@!$&()*+,;=";
    constexpr char digits[] = "0123456789ABCDEF";
    const auto is_hex = [&](std::size_t at) {
        return at < target.size() && std::isxdigit(static_cast<unsigned char>(target[at])) != 0;
    };
    std::string out;
    for (std::size_t i = 0; i < target.size(); ++i) {
        const char c = target[i];
        const auto byte = static_cast<unsigned char>(c);
        const bool encoded = c == '%' && is_hex(i + 1) && is_hex(i + 2);
        if ((byte < 0x80 && std::isalnum(byte) != 0) || kept.find(c) != std::string_view::npos || encoded) {
            out += c;
        } else {
            out += {'%', digits[byte >> 4], digits[byte & 15]};
        }
    }
    return out;
}

std::string render_html(const Page& page) {
    return Renderer().render(page);
}

} // namespace analyzer
