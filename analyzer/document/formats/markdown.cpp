// SPDX-License-Identifier: Apache-2.0
#include "document/formats/encoding.hpp"
#include "document/formats/format.hpp"
#include "document/formats/html.hpp"
#include "document/formats/markdown_source.hpp"
#include "document/formats/text_builder.hpp"
#include "text/utf8.hpp"

#include <cmark.h>

#include <algorithm>
#include <memory>

namespace analyzer {
namespace {

constexpr std::size_t shortest_wrapped_line =
    50; // columns; a source line that ends earlier was ended on purpose

struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeIterator {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

std::size_t columns_of(std::string_view text) {
    std::size_t columns = 0;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = code_point_at(text, i);
        columns += point.value >= 0x2E80 ? 2 : 1; // letters of East Asia are twice as wide
        i += point.bytes;
    }
    return columns;
}

std::string_view literal_of(cmark_node* node) {
    const char* text = cmark_node_get_literal(node);
    return text ? text : std::string_view();
}

/// Does a source line begin with a label, as in "**Tools:** saw" or "Tools: saw"?
bool begins_with_label(cmark_node* node) {
    if (!node) return false;
    if (cmark_node_get_type(node) == CMARK_NODE_STRONG) return true;
    if (cmark_node_get_type(node) != CMARK_NODE_TEXT) return false;
    const std::string_view text = literal_of(node);
    const std::size_t colon = text.substr(0, 40).find(": ");
    return colon != std::string_view::npos && text[0] >= 'A' && text[0] <= 'Z' &&
           text.substr(0, colon).find_first_of(",.;") == std::string_view::npos;
}

class Writer {
  public:
    Writer(Document& document, const Limits& limits)
        : document_(document), limits_(limits), out_(document, limits, Spaces::collapse) {}

    void front_matter(const MarkdownSource& source);
    void node(cmark_node* node, bool entering);
    void finish() { out_.end_line(); }

  private:
    void words(std::string_view text);
    void break_line();
    void html(std::string_view text, bool block);

    Document& document_;
    const Limits& limits_;
    TextBuilder out_;
    LineLook line_;
    int bold_ = 0, italic_ = 0, images_ = 0, in_item_ = 0;
    bool item_begins_ = false;
    std::size_t source_line_begin_ = 0; ///< where the words of the current source line begin
};

void Writer::front_matter(const MarkdownSource& source) {
    for (const auto& [key, value] : source.front_matter) {
        const bool person = key == "name" || key == "author";
        if (person) document_.meta_author = value;
        if (key == "title") document_.meta_title = value;
        if (key == "name") {
            out_.set_line({.heading_level = 1});
            out_.text(value, {.bold = true});
        } else {
            out_.text(person || key == "title" ? value : key + ": " + value);
        }
        out_.end_line();
        out_.set_line({});
    }
    if (!source.front_matter.empty()) out_.blank_line();
}

void Writer::break_line() {
    const bool had_words = !out_.at_line_start();
    out_.end_line();
    source_line_begin_ = document_.text.size();
    if (had_words && line_.list_item) {
        line_.list_item = false;
        out_.set_line(line_);
    }
}

void Writer::words(std::string_view text) {
    if (images_ > 0) return;
    if (item_begins_ && (text.starts_with("[x] ") || text.starts_with("[ ] ") || text.starts_with("[X] ")))
        text.remove_prefix(4);
    item_begins_ = false;
    const RunLook look = {bold_ > 0, italic_ > 0, 0};
    for (std::size_t i = 0; i <= text.size();) {
        const std::size_t cell = std::min(text.find(cell_mark, i), text.size());
        const std::string_view piece = text.substr(i, cell - i);
        for (std::size_t k = 0; k <= piece.size();) { // ~~struck through~~: the words stay
            const std::size_t struck = std::min(piece.find("~~", k), piece.size());
            out_.text(piece.substr(k, struck - k), look);
            k = struck + 2;
        }
        if (cell < text.size()) out_.tab();
        i = cell + 1;
    }
}

void Writer::html(std::string_view text, bool block) {
    if (!block) {
        if (text.starts_with("<br") || text.starts_with("<BR")) break_line();
        return;
    }
    Document part = read_html_fragment(text, limits_);
    break_line();
    out_.splice(part);
}

void Writer::node(cmark_node* node, bool entering) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        if (entering) {
            out_.blank_line();
            line_.heading_level = static_cast<std::uint8_t>(cmark_node_get_heading_level(node));
        } else {
            out_.end_line();
            line_.heading_level = 0;
        }
        out_.begin_block();
        out_.set_line(line_);
        break;
    case CMARK_NODE_ITEM:
        break_line();
        out_.begin_block();
        line_.list_item = item_begins_ = entering;
        in_item_ += entering ? 1 : -1;
        out_.set_line(line_);
        break;
    case CMARK_NODE_PARAGRAPH:
    case CMARK_NODE_BLOCK_QUOTE:
    case CMARK_NODE_LIST:
        break_line();
        out_.begin_block();
        break;
    case CMARK_NODE_THEMATIC_BREAK:
        out_.blank_line();
        break;
    case CMARK_NODE_CODE_BLOCK: {
        break_line();
        const std::string_view code = literal_of(node);
        for (std::size_t i = 0; i < code.size();) {
            const std::size_t end = std::min(code.find('\n', i), code.size());
            words(code.substr(i, end - i));
            break_line();
            i = end + 1;
        }
        break;
    }
    case CMARK_NODE_HTML_BLOCK:
        html(literal_of(node), true);
        break;
    case CMARK_NODE_HTML_INLINE:
        html(literal_of(node), false);
        break;
    case CMARK_NODE_TEXT:
    case CMARK_NODE_CODE:
        words(literal_of(node));
        break;
    case CMARK_NODE_SOFTBREAK: {
        const std::string_view source_line =
            std::string_view(document_.text).substr(std::min(source_line_begin_, document_.text.size()));
        source_line_begin_ = document_.text.size();
        if (begins_with_label(cmark_node_next(node)) ||
            (!in_item_ && columns_of(source_line) < shortest_wrapped_line))
            break_line();
        else
            out_.text(" ");
        break;
    }
    case CMARK_NODE_LINEBREAK:
        break_line();
        break;
    case CMARK_NODE_STRONG:
        bold_ += entering ? 1 : -1;
        break;
    case CMARK_NODE_EMPH:
        italic_ += entering ? 1 : -1;
        break;
    case CMARK_NODE_IMAGE:
        images_ += entering ? 1 : -1;
        break;
    case CMARK_NODE_LINK:
        if (entering) {
            const char* target = cmark_node_get_url(node);
            out_.begin_link(target ? target : "");
        } else {
            out_.end_link();
        }
        break;
    default:
        break;
    }
}

} // namespace

Result<Document> read_markdown(std::string_view bytes, const Limits& limits) {
    Result<DecodedText> decoded = decode_text(bytes);
    if (!decoded) return decoded.error();
    const MarkdownSource source = prepare_markdown(decoded->text);
    const std::unique_ptr<cmark_node, FreeNode> root(
        cmark_parse_document(source.text.data(), source.text.size(), CMARK_OPT_DEFAULT));
    if (!root) throw std::bad_alloc();
    Document document;
    document.media_type = MediaType::markdown;
    document.warnings = std::move(decoded->warnings);
    Writer writer(document, limits);
    writer.front_matter(source);
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(root.get()));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get()))
        writer.node(cmark_iter_get_node(iterator.get()), event == CMARK_EVENT_ENTER);
    writer.finish();
    return finished(std::move(document));
}

} // namespace analyzer
