// SPDX-License-Identifier: Apache-2.0
#include "document/sniff.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace analyzer {
namespace {

using std::string_view_literals::operator""sv;

constexpr const char* save_as = "save it as DOCX or PDF and give that file";

Error unsupported(std::string message, std::string next) {
    return {"unsupported", std::move(message), {}, std::move(next)};
}

std::string lower_ascii(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

bool has(std::string_view text, std::string_view piece) {
    return text.find(piece) != std::string_view::npos;
}

std::string extension(std::string_view name) {
    const std::size_t dot = name.rfind('.');
    const std::size_t slash = name.rfind('/');
    if (dot == std::string_view::npos || (slash != std::string_view::npos && dot < slash)) return {};
    return lower_ascii(name.substr(dot + 1));
}

/// "Word" as it stands in an OLE directory: UTF-16, little-endian.
std::string wide(std::string_view ascii) {
    std::string out;
    for (const char c : ascii) {
        out += c;
        out += '\0';
    }
    return out;
}

struct Magic {
    std::string_view bytes;
    const char* what;
    const char* next;
};

constexpr const char* picture_next = "give the file the picture was made from, or a PDF with selectable text";
constexpr const char* archive_next = "unpack it and give the document inside";
constexpr std::array magics = {
    Magic{"\x89PNG\r\n"sv, "a PNG picture; a picture of a document holds no text", picture_next},
    Magic{"\xFF\xD8\xFF"sv, "a JPEG picture; a picture of a document holds no text", picture_next},
    Magic{"GIF8"sv, "a GIF picture; a picture of a document holds no text", picture_next},
    Magic{"II*\0"sv, "a TIFF picture; a picture of a document holds no text", picture_next},
    Magic{"MM\0*"sv, "a TIFF picture; a picture of a document holds no text", picture_next},
    Magic{"\x1F\x8B"sv, "a gzip archive", archive_next},
    Magic{"BZh9"sv, "a bzip2 archive", archive_next},
    Magic{"\xFD"
          "7zXZ\0"sv,
          "an xz archive", archive_next},
    Magic{"7z\xBC\xAF\x27\x1C"sv, "a 7-Zip archive", archive_next},
    Magic{"Rar!\x1A\x07"sv, "a RAR archive", archive_next},
    Magic{"\x28\xB5\x2F\xFD"sv, "a Zstandard archive", archive_next},
    Magic{"\x7F"
          "ELF"sv,
          "an executable program", "give the document itself"},
    Magic{"SQLite format 3\0"sv, "a database", "give the document itself"},
    Magic{"%!PS"sv, "a PostScript file", "convert it to PDF and give that file"},
    Magic{"\xFF"
          "WPC"sv,
          "a WordPerfect document", save_as},
};

Result<MediaType> sniff_package(std::string_view bytes) {
    if (has(bytes, "word/") || has(bytes, "word\\")) return MediaType::docx;
    if (has(bytes, "application/vnd.oasis.opendocument.text")) return MediaType::odt;
    if (has(bytes, "xl/workbook") || has(bytes, "opendocument.spreadsheet"))
        return unsupported("this is a spreadsheet", save_as);
    if (has(bytes, "ppt/presentation") || has(bytes, "opendocument.presentation"))
        return unsupported("this is a presentation", save_as);
    if (has(bytes, "Index/Document.iwa"))
        return unsupported("this is a Pages document", "export it as DOCX or PDF");
    if (has(bytes, "application/epub+zip")) return unsupported("this is an e-book", save_as);
    if (has(bytes, "[Content_Types].xml")) return MediaType::docx;
    if (has(bytes, "content.xml")) return MediaType::odt;
    return unsupported("this is a zip archive with no document part in it", archive_next);
}

Result<MediaType> sniff_ole(std::string_view bytes) {
    if (has(bytes, wide("EncryptedPackage")))
        return Error{
            "encrypted", "the document is protected by a password", {}, "save a copy without a password"};
    if (has(bytes, wide("WordDocument")))
        return unsupported("this is a Word document of the old .doc format", save_as);
    return unsupported("this is a document of an old Office format", save_as);
}

bool is_name_start(char c) {
    return (c >= 'a' && c <= 'z') || c == '!' || c == '?';
}

/// The first bytes as lower-case text: byte order mark and leading white space gone, UTF-16 squeezed.
std::string opening(std::string_view bytes) {
    std::string squeezed;
    bytes = bytes.substr(0, 16'384);
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) {
        for (const char c : bytes.substr(2)) {
            if (c != '\0') squeezed += c;
        }
        bytes = squeezed;
    } else if (bytes.starts_with("\xEF\xBB\xBF"sv)) {
        bytes.remove_prefix(3);
    }
    const std::size_t start = bytes.find_first_not_of(" \t\r\n\f\v\0"sv);
    return start == std::string_view::npos ? std::string() : lower_ascii(bytes.substr(start));
}

std::size_t count(std::string_view text, std::string_view piece) {
    std::size_t found = 0;
    for (std::size_t at = text.find(piece); at != std::string_view::npos;
         at = text.find(piece, at + piece.size()))
        ++found;
    return found;
}

bool looks_like_json(std::string_view start, std::string_view bytes, const std::string& ext) {
    if (start.empty() || (start[0] != '{' && start[0] != '[')) return false;
    const std::size_t next = start.find_first_not_of(" \t\r\n", 1);
    if (start[0] == '{')
        return next == std::string_view::npos ? ext == "json"
                                              : start[next] == '"' || start[next] == '}' || ext == "json";
    if (ext == "json") return true;
    const std::size_t last = bytes.find_last_not_of(" \t\r\n");
    return next != std::string_view::npos && has("{[\"]", start.substr(next, 1)) &&
           last != std::string_view::npos && bytes[last] == ']';
}

bool looks_like_html(std::string_view start, const std::string& ext) {
    const std::string_view head = start.substr(0, 2048);
    for (const std::string_view tag : {"<html"sv, "<!doctype html"sv, "<head>"sv, "<body"sv}) {
        if (has(head, tag) && (start[0] == '<' || ext == "html" || ext == "htm")) return true;
    }
    const bool tagged = start.size() > 1 && start[0] == '<' && is_name_start(start[1]);
    const bool markdown = ext == "md" || ext == "markdown" || ext == "mdown" || ext == "mkd";
    if (ext == "html" || ext == "htm" || ext == "xhtml")
        return tagged || has(start, "</") || has(start, "<p") || has(start, "<br");
    if (markdown || !tagged) return false;
    return ext != "txt" || count(start, "</") >= 10;
}

/// Markdown in a file whose name does not say so: headings by # and at least one other mark of it.
bool looks_like_markdown(std::string_view start) {
    std::size_t headings = start.starts_with("# ") ? 1 : 0;
    headings += count(start, "\n# ") + count(start, "\n## ") + count(start, "\n### ");
    const std::size_t others =
        count(start, "**") / 2 + count(start, "](") + count(start, "\n- ") + count(start, "\n* ");
    return headings >= 2 && others >= 1;
}

} // namespace

Result<MediaType> sniff_media_type(std::string_view bytes, std::string_view name) {
    if (bytes.empty()) return Error{"empty", "the file is empty", {}, "give a file with text in it"};
    const std::string_view front = bytes.substr(0, 1024);
    if (front.starts_with("%PDF-")) return MediaType::pdf;
    if (front.starts_with("PK\x03\x04"sv) || front.starts_with("PK\x05\x06"sv) ||
        front.starts_with("PK\x07\x08"sv))
        return sniff_package(bytes);
    if (front.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) return sniff_ole(bytes);
    for (const Magic& magic : magics) {
        if (front.starts_with(magic.bytes))
            return unsupported(std::string("this is ") + magic.what, magic.next);
    }
    if (front.starts_with("RIFF") && front.substr(0, 16).find("WEBP") == 8)
        return unsupported("this is a WebP picture; a picture of a document holds no text", picture_next);
    if (front.substr(0, 16).find("ftyphei") == 4 || front.substr(0, 16).find("ftypavif") == 4)
        return unsupported("this is a picture; a picture of a document holds no text", picture_next);
    if (has(front, "%PDF-")) return MediaType::pdf;
    if (front.starts_with("MZ") && has(front, "\0"sv) && !has(bytes, "word/document.xml"))
        return unsupported("this is an executable program", "give the document itself");
    if (bytes.size() > 262 && bytes.substr(257, 5) == "ustar")
        return unsupported("this is a tar archive", archive_next);

    const std::string ext = extension(name);
    if (has(bytes, "PK\x03\x04"sv) && has(bytes, "PK\x05\x06"sv) && has(bytes, "word/document.xml"))
        return MediaType::docx;
    const std::string start = opening(bytes);
    if (start.starts_with("{\\rtf")) return MediaType::rtf;
    if (start.starts_with("{\\urtf")) return MediaType::rtf;
    if (looks_like_json(start, bytes, ext)) return MediaType::json;
    if (looks_like_html(start, ext) && !start.starts_with("<?xml")) return MediaType::html;
    if (start.starts_with("<?xml") || has(std::string_view(start).substr(0, 512), "xmlns:w=")) {
        if (has(start, "office/word/2003/wordml") || has(start, "word.document") ||
            has(start, "schemas.microsoft.com/office/2006/xmlpackage"))
            return unsupported("this is a Word document saved as XML", save_as);
        if (has(start, "<office:document")) return MediaType::odt;
        if (has(start, "<html")) return MediaType::html;
        return unsupported("this is an XML file of a kind that is not read", save_as);
    }
    if (ext == "md" || ext == "markdown" || ext == "mdown" || ext == "mkd") return MediaType::markdown;
    if (ext != "txt" && ext != "text" && looks_like_markdown(start)) return MediaType::markdown;
    return MediaType::plain_text;
}

} // namespace analyzer
