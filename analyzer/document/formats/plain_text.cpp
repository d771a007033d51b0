// SPDX-License-Identifier: Apache-2.0
#include "document/formats/encoding.hpp"
#include "document/formats/format.hpp"
#include "document/formats/text_builder.hpp"
#include "text/utf8.hpp"

#include <unicode/uchar.h>

namespace analyzer {
namespace {

/// Bytes of the line end at `i`, 0 if there is none.
std::size_t line_end_at(std::string_view text, std::size_t i) {
    switch (text[i]) {
    case '\n':
    case '\v':
    case '\f':
        return 1;
    case '\r':
        return text.substr(i).starts_with("\r\n") ? 2 : 1;
    case '\xC2':
        return text.substr(i).starts_with("\xC2\x85") ? 2 : 0;
    case '\xE2':
        return text.substr(i).starts_with("\xE2\x80\xA8") || text.substr(i).starts_with("\xE2\x80\xA9") ? 3
                                                                                                        : 0;
    default:
        return 0;
    }
}

/// The text as it is but for runs of combining marks and what lies past the text limit.
void bound(Document& document, const Limits& limits) {
    const std::string& text = document.text;
    std::size_t characters = 0, kept_from = 0;
    std::uint32_t marks = 0;
    std::string out;
    bool changed = false;
    std::size_t i = 0;
    for (; i < text.size(); ++characters) {
        if (characters == limits.text_characters) {
            document.warnings.push_back(
                {"text-cut", "the text was cut at the limit of text characters (text_characters)", {}});
            break;
        }
        const CodePoint point = code_point_at(text, i);
        const bool mark =
            point.value >= 0x300 && (u_charType(static_cast<UChar32>(point.value)) == U_NON_SPACING_MARK ||
                                     u_charType(static_cast<UChar32>(point.value)) == U_ENCLOSING_MARK);
        marks = mark ? marks + 1 : 0;
        if (marks > limits.combining_run) {
            if (!changed)
                document.warnings.push_back({"combining-marks-cut",
                                             "a run of combining marks was cut at the limit (combining_run)",
                                             {}});
            changed = true;
            out.append(text, kept_from, i - kept_from);
            kept_from = i + point.bytes;
        }
        i += point.bytes;
    }
    if (!changed) {
        document.text.resize(i);
    } else {
        out.append(text, kept_from, i - kept_from);
        document.text = std::move(out);
    }
}

/// What tag characters spell; they stay in the text, whose offsets are the file's, and no word is found in them.
void hide_tags(Document& document) {
    std::string spelled;
    for (std::size_t i = document.text.find("\xF3\xA0"); i != std::string::npos;
         i = document.text.find("\xF3\xA0", i + 1)) {
        if (const char letter = spelled_by_tag(code_point_at(document.text, i).value)) spelled += letter;
    }
    if (!spelled.empty()) document.hidden.push_back({std::move(spelled), "tag-characters", 1});
}

} // namespace

Result<Document> read_plain_text(std::string_view bytes, const Limits& limits) {
    Result<DecodedText> decoded = decode_text(bytes);
    if (!decoded) return decoded.error();
    Document document;
    document.media_type = MediaType::plain_text;
    document.text = std::move(decoded->text);
    document.warnings = std::move(decoded->warnings);
    bound(document, limits);
    hide_tags(document);

    const std::string_view text = document.text;
    std::uint32_t block = 0, page = 1;
    bool gap = true;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = begin, ending = 0;
        while (end < text.size() && (ending = line_end_at(text, end)) == 0) ++end;
        const std::string_view content = text.substr(begin, end - begin);
        if (content.find_first_not_of(" \t") == std::string_view::npos) {
            gap = true;
        } else {
            Line line;
            line.list_item = opens_with_item_mark(content);
            if (gap || line.list_item) ++block;
            gap = false;
            line.span = span_of(begin, end);
            line.block = block;
            line.page = page;
            document.lines.push_back(line);
        }
        if (ending == 1 && text[end] == '\f') ++page;
        begin = end + ending;
    }
    document.pages = document.lines.empty() ? 1 : document.lines.back().page;
    return finished(std::move(document));
}

} // namespace analyzer
