// A document as a screener reads it: one UTF-8 text in reading order, and where each line of it stood.
// Made by the readers in formats/ inside the `backstory-reader` program, handed to the analyzer in one checked frame,
// immutable from then on. The text is what `backstory read FILE --format text` prints; every span is a byte span into it.
//
// The text: lines end with '\n'. A wide gap inside a printed line (a date at the right margin, the next cell of a
// table row) is one TAB. Plain-text files come through byte for byte (after decoding to UTF-8), so their offsets are
// the file's own. Hidden text (white, tiny, off the page, vanished) is never in `text`, only in `hidden`.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/feature.hpp"
#include "text/span.hpp"
#include "text/warning.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace analyzer {

enum class MediaType : std::uint8_t { plain_text, markdown, html, json, docx, odt, rtf, pdf };

/// Where on the page a line stood. `body` for formats that know no other place.
enum class Region : std::uint8_t { body, header, footer, text_box, footnote };

/// One line of the text as printed, with its look. Sizes and places in points, 0 where the format has no layout;
/// the origin is the page's top left corner.
struct Line {
    Span span;                      ///< without the line end
    std::uint32_t page = 1;         ///< counted from 1
    std::uint32_t block = 0;        ///< lines of one paragraph, cell or text block share a number
    std::uint8_t heading_level = 0; ///< 1..6 where the format marks headings, else 0
    bool bold = false;              ///< most of its letters are bold
    bool italic = false;            ///< most of its letters are italic
    bool list_item = false;         ///< the format marks it as an item of a list, or it opens with a bullet
    Region region = Region::body;
    float font_size = 0; ///< of most of its letters
    float left = 0, top = 0, right = 0, bottom = 0;

    bool operator==(const Line&) const = default;
};

/// A hyperlink: the words that carry it and where it leads.
struct Link {
    Span span;
    std::string target;

    bool operator==(const Link&) const = default;
};

/// Text that a person looking at the page would not see, kept out of `text` and of every number.
/// `reason`: white-text, tiny-text, invisible-mode, off-page, covered, vanish, zero-size, metadata, attached, ...
struct HiddenText {
    std::string text;
    std::string reason;
    std::uint32_t page = 1;

    bool operator==(const HiddenText&) const = default;
};

/// A value of a structured source (JSON Resume, schema.org JobPosting) and where the text shows it.
/// `path` as in "work/0/name", "basics/email", "hiringOrganization/name".
struct Field {
    std::string path;
    Span span;
    std::string value = {}; ///< dates of an attached profile: as ISO, without a span

    bool operator==(const Field&) const = default;
};

struct Document {
    MediaType media_type = MediaType::plain_text;
    std::string text;
    std::string
        row_order_text;      ///< PDF: the same words read strictly row by row, empty where it does not differ
    std::vector<Line> lines; ///< in the order of `text`, every non-empty line once
    std::vector<Link> links;
    std::vector<HiddenText> hidden;
    std::vector<Field> fields;     ///< structured sources only
    std::vector<Field> attached;   ///< of a profile attached to a PDF: what its page shows too, never more
    std::vector<Feature> features; ///< what the text does not show
    std::uint32_t pages = 1;
    std::string meta_title;  ///< title property of the file
    std::string meta_author; ///< author property of the file
    std::string modified;    ///< ISO date of the last change as the file says, or empty
    std::vector<Warning> warnings;

    bool operator==(const Document&) const = default;
};

/// Keeps the keywords of the file's properties, which no page shows, as hidden text of reason `metadata`.
void keep_metadata(Document& document, std::string_view keywords);
/// "application/pdf" and so on, for reports.
const char* media_type_name(MediaType type);

} // namespace analyzer
