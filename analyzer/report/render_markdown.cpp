// SPDX-License-Identifier: Apache-2.0
#include "report/render_markdown.hpp"

#include "report/render_html.hpp"
#include "report/terminal_text.hpp"

#include <algorithm>
#include <cctype>

namespace analyzer {

namespace {

/// "1." or "2)" at the beginning would open a numbered list: where its mark stands, else npos.
std::size_t list_number_end(std::string_view text) {
    std::size_t digits = 0;
    while (digits < text.size() && std::isdigit(static_cast<unsigned char>(text[digits])) != 0) ++digits;
    const bool mark = digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')');
    return mark ? digits : std::string_view::npos;
}

std::string strong(std::string_view text) {
    return text.empty() ? "" : "**" + markdown_text(text, false) + "**";
}

std::string labelled(const std::string& label, const std::string& text) {
    return label.empty() ? markdown_text(text) : strong(label + ":") + " " + markdown_text(text, false);
}

std::string linked(const std::string& text, const std::string& target) {
    const std::string safe = safe_target(target);
    // An anchor has no name that all Markdown programs give it, so only its words are kept.
    return safe.empty() || safe.starts_with('#') ? markdown_text(text)
                                                 : "[" + markdown_text(text) + "](<" + safe + ">)";
}

/// In front of every line, so that the lines stay in their quote or list item.
std::string prefixed(const std::string& lines, const std::string& prefix) {
    std::string out;
    for (std::size_t at = 0; at < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', at), lines.size());
        out += prefix + lines.substr(at, end - at) + '\n';
        at = end + 1;
    }
    return out;
}

class Renderer {
  public:
    std::string render(const Page& page) {
        out_ = "# " + markdown_text(page.title) + "\n";
        for (const Page::Block& block : page.blocks) {
            out_ += '\n';
            std::visit([this](const auto& kind) { write(kind); }, block);
        }
        if (!page.foot.empty()) out_ += "\n---\n";
        for (const std::string& line : page.foot) out_ += "\n" + markdown_text(line) + "\n";
        return std::move(out_);
    }

  private:
    void write(const Page::Heading& heading) {
        out_ += std::string(static_cast<std::size_t>(std::clamp(heading.level, 2, 6)), '#') + " " +
                markdown_text(heading.text) + "\n";
        if (!heading.note.empty()) out_ += "\n*" + markdown_text(heading.note) + "*\n";
    }

    void write(const Page::Paragraph& paragraph) { out_ += markdown_text(paragraph.text) + "\n"; }

    void write(const Page::Meter& meter) {
        out_ += strong(meter.label + " " + std::to_string(of_hundred(meter.ratio)));
        if (!meter.note.empty()) out_ += " " + markdown_text(meter.note);
        out_ += "\n";
    }

    void write(const Page::List& list) {
        std::size_t number = 0;
        const bool loose = std::any_of(list.items.begin(), list.items.end(),
                                       [](const Page::Item& item) { return !item.details.empty(); });
        for (const Page::Item& item : list.items) {
            if (loose && number > 0) out_ += '\n';
            const std::string mark =
                list.mark == Page::Mark::number ? std::to_string(number + 1) + ". " : "- ";
            ++number;
            out_ += mark + strong(item.lead) + (item.lead.empty() || item.text.empty() ? "" : " ") +
                    markdown_text(item.text, item.lead.empty()) + "\n";
            for (const Page::Detail& detail : item.details) {
                out_ += "\n" + std::string(mark.size(), ' ') + labelled(detail.label, detail.text) + "\n";
            }
        }
    }

    void write(const Page::Table& table) {
        if (!table.caption.empty()) out_ += markdown_text(table.caption) + "\n\n";
        std::string rule = "|";
        out_ += '|';
        for (std::size_t c = 0; c < table.head.size(); ++c) {
            out_ += " " + markdown_text(table.head[c]) + " |";
            const bool right =
                std::find(table.numbers.begin(), table.numbers.end(), c) != table.numbers.end();
            rule += right ? " ---: |" : " --- |";
        }
        out_ += "\n" + rule + "\n";
        for (const std::vector<Page::Cell>& row : table.rows) {
            out_ += '|';
            for (std::size_t c = 0; c < table.head.size(); ++c) {
                out_ += c < row.size() ? " " + linked(row[c].text, row[c].target) + " |" : "  |";
            }
            out_ += '\n';
        }
    }

    void write(const Page::Note& note) { out_ += prefixed(labelled(note.label, note.text), "> "); }

    void write(const Page::Quote& quote) {
        out_ += prefixed(markdown_text(quote.text), "> ");
        if (!quote.source.empty()) out_ += ">\n" + prefixed(markdown_text(quote.source), "> ");
    }

    /// A fence longer than any run of backticks in it; the words stay as they are, to be copied.
    void write(const Page::Message& message) {
        if (!message.label.empty()) out_ += strong(message.label) + "\n\n";
        std::size_t run = 0, longest = 2;
        for (const char c : message.text) longest = std::max(longest, run = c == '`' ? run + 1 : 0);
        const std::string fence(longest + 1, '`');
        out_ += fence + "text\n";
        for (std::size_t at = 0; at <= message.text.size();) {
            const std::size_t end = std::min(message.text.find('\n', at), message.text.size());
            out_ += terminal_text(message.text.substr(at, end - at)) + '\n';
            at = end + 1;
        }
        out_ += fence + "\n";
    }

    void write(const Page::Link& link) {
        out_ += linked(link.text, link.target);
        const bool shown = link.target.starts_with('#') || link.target == link.text;
        out_ += (shown ? "" : " " + markdown_text("<" + link.target + ">")) + "\n";
    }

    std::string out_;
};

} // namespace

std::string markdown_text(std::string_view words, bool opening) {
    const std::string text = terminal_text(words);
    const std::size_t number = opening ? list_number_end(text) : std::string_view::npos;
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool always = std::string_view("\\`*_[]<>|~&").find(c) != std::string_view::npos;
        const bool opens =
            opening && out.empty() && std::string_view("#+-=:").find(c) != std::string_view::npos;
        if (out.empty() && c == ' ') continue; // four of them would be code
        if (always || opens || i == number) out += '\\';
        out += c;
    }
    return out;
}

std::string render_markdown(const Page& page) {
    return Renderer().render(page);
}

} // namespace analyzer
