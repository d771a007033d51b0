// SPDX-License-Identifier: Apache-2.0
#include "report/render_text.hpp"

#include "report/terminal_text.hpp"
#include "report/text_table.hpp"
#include "report/wrap_text.hpp"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace analyzer {

namespace {

constexpr std::size_t bar_cells = 20;

std::string upper(const std::string& text) {
    std::string out;
    icu::UnicodeString::fromUTF8(text).toUpper(icu::Locale::getRoot()).toUTF8String(out);
    return out;
}

const char* color_of(Page::Tone tone) {
    switch (tone) {
    case Page::Tone::good:
        return "32";
    case Page::Tone::fair:
        return "33";
    case Page::Tone::poor:
        return "31";
    case Page::Tone::open:
        return "36";
    case Page::Tone::plain:
        break;
    }
    return "1";
}

std::string padded(std::string text, std::size_t columns) {
    const std::size_t used = display_width(text);
    if (used < columns) text.append(columns - used, ' ');
    return text;
}

class Renderer {
  public:
    explicit Renderer(TextStyle style) : style_(style) {
        style_.width = std::max<std::size_t>(style_.width, 40);
    }

    std::string render(const Page& page) {
        if (!page.title.empty()) out_ = styled("1", wrapped(page.title, "", ""));
        for (const Page::Block& block : page.blocks) {
            std::visit([this](const auto& kind) { write(kind); }, block);
            meters_ = std::holds_alternative<Page::Meter>(block);
        }
        if (!page.foot.empty()) out_ += '\n';
        for (const std::string& line : page.foot) out_ += wrapped(line, "", "");
        return std::move(out_);
    }

  private:
    /// Colour goes around each line without its end.
    [[nodiscard]] std::string styled(const char* code, const std::string& lines) const {
        if (!style_.color) return lines;
        std::string out;
        for (std::size_t at = 0; at < lines.size();) {
            const std::size_t end = std::min(lines.find('\n', at), lines.size());
            out += "\x1b[" + std::string(code) + "m" + lines.substr(at, end - at) + "\x1b[0m";
            if (end < lines.size()) out += '\n';
            at = end + 1;
        }
        return out;
    }

    [[nodiscard]] std::string wrapped(const std::string& text, std::string_view first,
                                      std::string_view rest) const {
        return wrap_text(terminal_text(text), {first, rest}, style_.width);
    }

    void write(const Page::Heading& heading) {
        out_ += '\n';
        if (heading.level > 2) {
            out_ += styled("1", wrapped(heading.text, "  ", "  "));
            if (!heading.note.empty()) out_ += wrapped(heading.note, "  ", "  ");
            return;
        }
        const std::string text = upper(heading.text);
        std::string lines = wrapped(heading.note.empty() ? text : text + " · " + heading.note, "", "");
        const std::string head = terminal_text(text);
        if (lines.starts_with(head)) lines = styled("1", head) + lines.substr(head.size());
        out_ += lines;
    }

    void write(const Page::Paragraph& paragraph) { out_ += wrapped(paragraph.text, "  ", "  "); }

    void write(const Page::Meter& meter) {
        if (!meters_) out_ += '\n';
        const double ratio = std::clamp(meter.ratio, 0.0, 1.0);
        const auto full = static_cast<std::size_t>(std::lround(ratio * bar_cells));
        char number[8];
        std::snprintf(number, sizeof number, "%3ld ", of_hundred(ratio));
        std::string bar;
        for (std::size_t i = 0; i < bar_cells; ++i) bar += i < full ? "█" : "·";
        const std::string head = "  " + padded(upper(terminal_text(meter.label)), 10) + number;
        const std::size_t used = display_width(head) + bar_cells + 2;
        out_ += styled("1", head) + styled(ratio >= 0.7 ? "32" : ratio >= 0.4 ? "33" : "31", bar);
        if (meter.note.empty()) {
            out_ += '\n';
        } else if (used + display_width(terminal_text(meter.note)) <= style_.width) {
            out_ += "  " + terminal_text(meter.note) + '\n';
        } else {
            out_ += '\n' + wrapped(meter.note, "    ", "    ");
        }
    }

    void write(const Page::List& list) {
        std::size_t lead = 0;
        if (list.mark == Page::Mark::lead) {
            for (const Page::Item& item : list.items)
                lead = std::max(lead, display_width(terminal_text(item.lead)));
        }
        std::size_t number = 0;
        for (const Page::Item& item : list.items)
            write_item(list.mark, item, std::min<std::size_t>(lead, 14), ++number);
    }

    void write_item(Page::Mark mark, const Page::Item& item, std::size_t lead_columns, std::size_t number) {
        std::string first = mark == Page::Mark::bullet     ? "  * "
                            : mark == Page::Mark::check    ? "  + "
                            : mark == Page::Mark::question ? "  ? "
                            : mark == Page::Mark::number   ? "  " + std::to_string(number) + ". "
                                                           : "  ";
        std::string text = item.text;
        const std::string lead = terminal_text(item.lead);
        if (mark == Page::Mark::lead) {
            first = padded("  " + lead, lead_columns + 2) + "  ";
        } else if (!lead.empty()) {
            text = lead + "  " + text;
        }
        const std::string rest(mark == Page::Mark::lead ? lead_columns + 4 : display_width(first), ' ');
        std::string lines = wrapped(text, first, rest);
        if (style_.color && !lead.empty()) {
            const std::size_t at = lines.find(lead);
            if (at != std::string::npos) lines.replace(at, lead.size(), styled(color_of(item.tone), lead));
        }
        out_ += lines;
        for (const Page::Detail& detail : item.details) {
            out_ +=
                wrapped(detail.label.empty() ? detail.text : detail.label + ": " + detail.text, rest, rest);
        }
    }

    void write(const Page::Table& table) { out_ += text_table(table, style_.width); }

    void write(const Page::Note& note) {
        std::string lines =
            wrapped(note.label.empty() ? note.text : note.label + ": " + note.text, "  ! ", "    ");
        if (style_.color) lines.replace(2, 1, styled("33", "!"));
        out_ += lines;
    }

    void write(const Page::Quote& quote) {
        out_ += wrapped(quote.text, "  | ", "  | ");
        if (!quote.source.empty()) out_ += wrapped(quote.source, "    ", "    ");
    }

    void write(const Page::Message& message) {
        if (!message.label.empty()) out_ += styled("1", wrapped(message.label, "  ", "  "));
        for (std::size_t at = 0; at <= message.text.size();) {
            const std::size_t end = std::min(message.text.find('\n', at), message.text.size());
            const std::string line = message.text.substr(at, end - at);
            out_ += line.empty() ? std::string("  |\n") : wrapped(line, "  | ", "  | ");
            at = end + 1;
        }
    }

    void write(const Page::Link& link) {
        const bool shown = link.target.starts_with('#') || link.target == link.text;
        out_ += wrapped(shown ? link.text : link.text + " <" + link.target + ">", "  ", "  ");
    }

    TextStyle style_;
    std::string out_;
    bool meters_ = false; ///< the block before was a meter
};

} // namespace

std::string render_text(const Page& page, TextStyle style) {
    return Renderer(style).render(page);
}

} // namespace analyzer
