// SPDX-License-Identifier: Apache-2.0
#include "document/formats/encoding.hpp"
#include "document/formats/format.hpp"
#include "document/formats/rtf_reader.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace analyzer {
namespace {

constexpr int tiny_half_points = 4; // two points and less cannot be read on paper

} // namespace

const char* RtfReader::hidden_reason() {
    const State& state = now();
    if (state.hidden) return "vanish";
    if (state.half_points <= tiny_half_points) return "tiny-text";
    const bool ground = tables_.is_painted(state.ground) || tables_.is_painted(state.paragraph_ground) ||
                        (state.table_level > 0 && row_painted_) || flow_.region() == Region::text_box;
    if (tables_.is_white(state.colour) && !ground) return "white-text";
    return nullptr;
}

LineLook RtfReader::look() {
    const State& state = now();
    LineLook look;
    look.region = flow_.region();
    look.heading_level = state.outline >= 0 && state.outline < 9
                             ? static_cast<std::uint8_t>(std::min(state.outline + 1, 6))
                             : tables_.heading_level(state.style);
    look.list_item = look.heading_level == 0 && (item_ || state.list > 0);
    return look;
}

void RtfReader::emit(std::string_view text) {
    switch (now().place) {
    case Place::text: {
        if (now().deleted) return;
        flow_.set_table_level(now().table_level);
        TextBuilder& out = flow_.out();
        if (const char* reason = hidden_reason()) return out.hide(text, reason);
        if (out.at_line_start() && look().heading_level > 0) out.blank_line();
        return out.text(text, {now().bold, now().italic, static_cast<float>(now().half_points) / 2});
    }
    case Place::title:
        properties_.meta_title += text;
        return;
    case Place::author:
        properties_.meta_author += text;
        return;
    case Place::keywords:
        if (keywords_.size() < 4'096) keywords_ += text;
        return;
    case Place::instruction:
        if (instruction_.size() < 4'096) instruction_ += text;
        return;
    case Place::styles:
        if (symbol_text_.size() < 200) symbol_text_ += text;
        return;
    case Place::colours:
        for (const char c : text) {
            if (c == ';') tables_.end_colour();
        }
        return;
    default:
        return;
    }
}

void RtfReader::flush() {
    if (high_ != 0) {
        high_ = 0;
        emit("\xEF\xBF\xBD");
    }
    if (pending_.empty()) return;
    const std::string raw = std::move(pending_);
    pending_.clear();
    const bool ascii =
        std::all_of(raw.begin(), raw.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (std::string_view(pending_page_) == "symbol") {
        const bool bullet = raw.find('\xB7') != std::string::npos || raw.find('\xA7') != std::string::npos;
        return emit(bullet ? "• " : ascii ? raw : " ");
    }
    emit(ascii ? raw : decode_code_page(raw, pending_page_));
}

void RtfReader::bytes(std::string_view text) {
    if (skip_ > 0) {
        const std::size_t dropped = std::min<std::size_t>(static_cast<std::size_t>(skip_), text.size());
        skip_ -= static_cast<int>(dropped);
        text.remove_prefix(dropped);
    }
    if (text.empty()) return;
    if (high_ != 0) flush();
    const char* page = now().place == Place::text ? tables_.code_page(now().font, code_page_) : code_page_;
    if (page != pending_page_) flush();
    pending_page_ = page;
    pending_ += text;
}

void RtfReader::unicode(std::int32_t value) {
    const auto unit = static_cast<char32_t>(value & 0xFFFF);
    const char32_t high = high_;
    if (high != 0 && unit >= 0xDC00 && unit < 0xE000) {
        high_ = 0;
        std::string text;
        append_utf8(text, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
        emit(text);
    } else {
        flush();
        if (unit >= 0xD800 && unit < 0xDC00) {
            high_ = unit;
        } else if (unit >= 0xF020 && unit <= 0xF0FF) {
            emit(unit == 0xF0B7 || unit == 0xF0A7 ? "•" : " "); // a symbol font's own place
        } else {
            std::string text;
            append_utf8(text, unit == 0 ? U'\uFFFD' : unit); // a lone half becomes U+FFFD in append_utf8
            emit(text);
        }
    }
    skip_ = now().fallback;
}

void RtfReader::open_group() {
    if (states_.size() > limits_.rtf_depth) {
        too_deep_ = true;
        return;
    }
    if (high_ == 0) flush();
    State inner = now();
    inner.opened_story = inner.opened_field = inner.optional = false;
    states_.push_back(inner);
    skip_ = 0;
}

void RtfReader::close_group() {
    flush();
    skip_ = 0;
    if (states_.size() < 2) return;
    const State closed = now();
    if (closed.opened_field) {
        flow_.set_table_level(closed.table_level);
        flow_.out().end_link();
    }
    if (closed.opened_story) flow_.close();
    states_.pop_back();
    if (closed.place == Place::styles && now().place == Place::styles) {
        const std::size_t end = symbol_text_.find(';');
        tables_.style_name(entry_, std::string_view(symbol_text_).substr(0, end));
        symbol_text_.clear();
    }
    if (closed.place == Place::item_mark && now().place != Place::item_mark) item_ = true;
    if (closed.place == Place::instruction && now().place != Place::instruction) open_field();
}

/// The result that follows a HYPERLINK is its words; that of a page number is no text.
void RtfReader::open_field() {
    const std::size_t begin = instruction_.find_first_not_of(' ');
    const std::string_view name =
        begin == std::string::npos
            ? std::string_view()
            : std::string_view(instruction_).substr(begin, instruction_.find(' ', begin) - begin);
    if (name == "HYPERLINK") {
        const std::size_t quote = instruction_.find('"');
        const std::size_t end = quote == std::string::npos ? quote : instruction_.find('"', quote + 1);
        const bool inside = instruction_.find("\\l") != std::string::npos;
        if (end != std::string::npos && !inside && !now().opened_field) {
            flow_.set_table_level(now().table_level);
            flow_.out().begin_link(instruction_.substr(quote + 1, end - quote - 1));
            now().opened_field = true;
        }
    } else if (name == "PAGE" || name == "NUMPAGES" || name == "TOC") {
        now().place = Place::skipped;
    }
    instruction_.clear();
}

void RtfReader::keep_features(Document& document) const {
    constexpr double page_area = 11'906.0 * 16'838.0; // of A4, in square twips
    if (columns_ > 1)
        add_feature(document.features, FeatureKind::columns, 1, static_cast<std::uint32_t>(columns_));
    add_feature(document.features, FeatureKind::picture, 1, pictures_, {},
                static_cast<float>(std::min(1.0, picture_area_ / page_area)));
}

Result<Document> RtfReader::read() {
    for (RtfToken token = scanner_.next(); token.kind != RtfToken::Kind::end && !too_deep_;
         token = scanner_.next()) {
        switch (token.kind) {
        case RtfToken::Kind::open:
            open_group();
            break;
        case RtfToken::Kind::close:
            close_group();
            break;
        case RtfToken::Kind::word:
            word(token);
            break;
        case RtfToken::Kind::symbol:
            symbol(token.text[0]);
            break;
        case RtfToken::Kind::byte: {
            const char byte = static_cast<char>(token.value);
            if (now().place != Place::skipped) bytes({&byte, 1});
            break;
        }
        case RtfToken::Kind::text:
            if (now().place != Place::skipped) bytes(token.text);
            break;
        case RtfToken::Kind::end:
            break;
        }
        group_began_ = token.kind == RtfToken::Kind::open;
    }
    if (too_deep_)
        return Error{"too-complex",
                     "groups are nested deeper than the limit of " + std::to_string(limits_.rtf_depth) +
                         " (rtf_depth)",
                     {},
                     "save the document as DOCX or PDF and give that file"};
    flush();
    while (states_.size() > 1) close_group();
    Document document = flow_.take();
    document.media_type = MediaType::rtf;
    document.meta_title = repair_utf8(utf8_prefix(properties_.meta_title, 1'000));
    document.meta_author = repair_utf8(utf8_prefix(properties_.meta_author, 1'000));
    keep_metadata(document, keywords_);
    keep_features(document);
    if (date_[0] > 1900 && date_[0] < 3000 && date_[1] >= 1 && date_[1] <= 12 && date_[2] >= 1 &&
        date_[2] <= 31) {
        std::array<char, 16> date = {};
        std::snprintf(date.data(), date.size(), "%04d-%02d-%02d", date_[0], date_[1], date_[2]);
        document.modified = date.data();
    }
    if (document.warnings.size() > limits_.messages) document.warnings.resize(limits_.messages);
    return finished(std::move(document));
}

Result<Document> read_rtf(std::string_view bytes, const Limits& limits) {
    return RtfReader(bytes, limits).read();
}

} // namespace analyzer
