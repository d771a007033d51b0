// SPDX-License-Identifier: GPL-3.0-only
#include "document/formats/format.hpp"
#include "document/formats/pdf/attachments.hpp"
#include "document/formats/pdf/compose.hpp"
#include "document/formats/pdf/features.hpp"
#include "document/formats/pdf/glyph_collector.hpp"
#include "document/formats/pdf/lies.hpp"
#include "document/formats/pdf/visibility.hpp"
#include "text/utf8.hpp"

#include <Annot.h>
#include <Catalog.h>
#include <DateInfo.h>
#include <Error.h>
#include <ErrorCodes.h>
#include <GlobalParams.h>
#include <Link.h>
#include <PDFDoc.h>
#include <Page.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <memory>

namespace analyzer {
namespace {

using namespace pdf;

constexpr std::size_t link_limit = 2'000;
constexpr std::size_t target_limit = 2'000;

/// What Poppler has to say; its callback carries no context, and a reader process reads one document.
struct Messages {
    std::vector<std::string> kept;
    std::size_t limit = 0;
};
Messages messages;

void keep_message(ErrorCategory, Goffset, const char* text) {
    if (messages.kept.size() < messages.limit) messages.kept.emplace_back(text);
}

void prepare_poppler(const Limits& limits) {
    if (!globalParams) globalParams = std::make_unique<GlobalParams>();
    setErrorCallback(keep_message);
    messages = {{}, limits.messages};
}

double cpu_seconds() {
    timespec now = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

std::string utf8_of(const std::u32string& text) {
    std::string out;
    for (const char32_t c : text)
        if (c >= 0x20 && c != 0x7F && c <= 0x10FFFF && !(c >= 0xD800 && c <= 0xDFFF)) append_utf8(out, c);
    return out;
}

std::string info_text(PDFDoc& document, const char* key) {
    const std::unique_ptr<GooString> value = document.getDocInfoStringEntry(key);
    if (!value) return {};
    std::string text = utf8_of(decode_text_string(value->toStr()));
    if (text.size() > target_limit) text = repair_utf8(text.substr(0, target_limit));
    return text;
}

/// "D:20240131..." as "2024-01-31".
std::string modified_date(PDFDoc& document) {
    for (const char* key : {"ModDate", "CreationDate"}) {
        const std::unique_ptr<GooString> value = document.getDocInfoStringEntry(key);
        std::array<int, 6> part = {};
        char zone = 0;
        int zone_hour = 0;
        int zone_minute = 0;
        if (!value || !parseDateString(value.get(), &part[0], &part[1], &part[2], &part[3], &part[4],
                                       &part[5], &zone, &zone_hour, &zone_minute))
            continue;
        if (part[0] < 1980 || part[0] > 9999 || part[1] < 1 || part[1] > 12 || part[2] < 1 || part[2] > 31)
            continue;
        std::array<char, 16> text = {};
        const int length =
            std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", part[0], part[1], part[2]);
        return {text.data(), static_cast<std::size_t>(length)};
    }
    return {};
}

std::vector<LinkBox> links_of(Page& page, float height, std::size_t room) {
    std::vector<LinkBox> found;
    const PDFRectangle* crop = page.getCropBox();
    if (page.getRotate() != 0) return found; // their boxes would have to be turned as well
    const std::unique_ptr<Links> links = page.getLinks();
    if (!links) return found;
    for (const AnnotLink* link : links->getLinks()) {
        if (found.size() >= room) break;
        const LinkAction* action = link->getAction();
        if (action == nullptr || action->getKind() != actionURI) continue;
        const std::string& target = static_cast<const LinkURI*>(action)->getURI();
        if (target.empty() || target.size() > target_limit) continue;
        double x1 = 0;
        double y1 = 0;
        double x2 = 0;
        double y2 = 0;
        link->getRect(&x1, &y1, &x2, &y2);
        found.push_back({{static_cast<float>(x1 - crop->x1), height - static_cast<float>(y2 - crop->y1),
                          static_cast<float>(x2 - crop->x1), height - static_cast<float>(y1 - crop->y1)},
                         repair_utf8(target)});
    }
    return found;
}

void keep_hidden(Document& document, const PageContent& content, std::uint32_t number) {
    constexpr std::array reasons = {
        Visibility::invisible_mode, Visibility::transparent, Visibility::tiny,    Visibility::off_page,
        Visibility::clipped,        Visibility::same_colour, Visibility::covered, Visibility::disguised};
    std::array<bool, 9> seen = {};
    for (const Glyph& glyph : content.glyphs) seen[static_cast<std::size_t>(glyph.visibility)] = true;
    for (const Visibility reason : reasons) {
        if (!seen[static_cast<std::size_t>(reason)]) continue;
        std::string text = hidden_text(content, reason);
        if (!text.empty()) document.hidden.push_back({std::move(text), reason_name(reason), number});
    }
}

void add_file_features(Document& document, PDFDoc& source, const Limits& limits) {
    Catalog* catalog = source.getCatalog();
    if (source.getStructTreeRoot() == nullptr) add_feature(document.features, FeatureKind::untagged, 1, 1);
    if (!source.okToCopy()) add_feature(document.features, FeatureKind::locked, 1, 1);
    if (catalog != nullptr) add_attachments(document, *catalog, limits);
    std::string keywords = info_text(source, "Keywords");
    const std::string subject = info_text(source, "Subject");
    if (!subject.empty()) keywords += (keywords.empty() ? "" : "\n") + subject;
    keep_metadata(document, keywords);
}

Error error_of_code(int code) {
    if (code == errEncrypted)
        return {"encrypted", "the PDF is locked with a password", "", "save a copy without a password"};
    return {"corrupt", "the PDF is damaged and cannot be read", "",
            "save it again from the program that made it, or send the original"};
}

Error too_large(const Limits& limits) {
    return {"too-large",
            "a page of the PDF is larger, unpacked, than the limit of " + std::to_string(limits.part_bytes) +
                " bytes (part_bytes)",
            "", "save it again from the program that made it"};
}

Error no_text(bool pictures, bool hidden) {
    if (pictures)
        return {"no-text", "the pages are pictures without text; this looks like a scan", "",
                "save the PDF from the word processor, or run text recognition (OCR) on it"};
    if (hidden)
        return {"no-text", "every word in the PDF is hidden from a reader", "",
                "save it again with visible text"};
    return {"no-text", "there is no text in the PDF", "", "give a PDF with text in it"};
}

Result<Document> read_pages(PDFDoc& source, const Limits& limits) {
    Document document;
    document.media_type = MediaType::pdf;
    bool left_out = mend_page_count(source, limits);
    const int pages = source.getNumPages();
    if (pages <= 0) return error_of_code(errDamaged);
    document.pages = static_cast<std::uint32_t>(pages);
    const std::uint32_t read = std::min(document.pages, limits.pdf_pages);
    std::vector<ReadPage> made;
    bool pictures = false;
    bool oversized = false;
    std::size_t room = limits.text_characters + 1;
    std::size_t links = link_limit;
    const double deadline = cpu_seconds() + 0.8 * limits.cpu_seconds;
    for (std::uint32_t number = 1; number <= read && room > 0; ++number) {
        Page* page = source.getPage(static_cast<int>(number));
        if (page == nullptr || !page->isOk()) {
            document.warnings.push_back(
                {"page-damaged", "page " + std::to_string(number) + " cannot be read", {}});
            continue;
        }
        if (is_oversized(*page, limits)) {
            oversized = true;
            document.warnings.push_back({"page-too-large",
                                         "page " + std::to_string(number) +
                                             " is larger, unpacked, than the limit of " +
                                             std::to_string(limits.part_bytes) + " bytes (part_bytes)",
                                         {}});
            continue;
        }
        const bool turned = page->getRotate() % 180 != 0;
        const auto width = static_cast<float>(turned ? page->getCropHeight() : page->getCropWidth());
        const auto height = static_cast<float>(turned ? page->getCropWidth() : page->getCropHeight());
        GlyphCollector collector(width, height, room, [deadline] { return cpu_seconds() > deadline; });
        source.displayPage(&collector, static_cast<int>(number), 72, 72, 0, false, true, false);
        PageContent content = collector.take();
        room -= std::min(room, content.glyphs.size());
        judge_visibility(content);
        pictures |= is_scan(content);
        keep_hidden(document, content, number);
        ReadPage ready;
        ready.number = number;
        ready.height = height;
        ready.pieces = visible_pieces(content);
        ready.lines = reading_order(ready.pieces, width, number == 1);
        ready.links = links_of(*page, height, links);
        add_page_features(document.features, content, ready.pieces, number);
        links -= ready.links.size();
        made.push_back(std::move(ready));
    }
    compose(document, made, limits.text_characters);
    if (document.lines.empty() && oversized) return too_large(limits);
    if (document.lines.empty()) return no_text(pictures, !document.hidden.empty());
    left_out |= read < document.pages;
    if (left_out)
        document.warnings.push_back(
            {"page-limit", "only the first " + std::to_string(read) + " pages were read", {}});
    add_file_features(document, source, limits);
    document.meta_title = info_text(source, "Title");
    document.meta_author = info_text(source, "Author");
    document.modified = modified_date(source);
    return document;
}

} // namespace

Result<Document> read_pdf(std::string_view bytes, const Limits& limits) {
    prepare_poppler(limits);
    bool repaired = false;
    auto* stream =
        new MemStream(bytes.data(), 0, static_cast<Goffset>(bytes.size()), Object(objNull)); // PDFDoc owns it
    PDFDoc source(stream, {}, {}, nullptr, [&repaired] { repaired = true; });
    if (!source.isOk()) return error_of_code(source.getErrorCode());
    try {
        Result<Document> read = read_pages(source, limits);
        if (read && repaired)
            read->warnings.push_back({"repaired", "the PDF is damaged; what could be found was read", {}});
        return read;
    } catch (const TooComplex&) {
        return Error{"too-complex",
                     "the PDF takes too long to read: it repeats or nests its contents without end", "",
                     "save it again from the program that made it"};
    }
}

} // namespace analyzer
