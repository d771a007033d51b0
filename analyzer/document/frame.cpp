// SPDX-License-Identifier: Apache-2.0
#include "document/frame.hpp"

#include "text/utf8.hpp"

#include <zlib.h>

#include <bit>
#include <cmath>
#include <cstring>
#include <type_traits>

namespace analyzer {
namespace {

constexpr std::string_view magic = "BSF1";
constexpr std::uint32_t kind_document = 0;
constexpr std::uint32_t kind_error = 1;
constexpr std::size_t error_text_limit = 4'000;

static_assert(std::endian::native == std::endian::little,
              "the frame is written in the machine's own byte order");

std::uint32_t checksum(std::string_view bytes) {
    return static_cast<std::uint32_t>(
        crc32_z(0, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()));
}

class Writer {
  public:
    template <class T> void number(const T& value) {
        static_assert(std::is_arithmetic_v<T>);
        const char* bytes = reinterpret_cast<const char*>(&value);
        out_.append(bytes, sizeof value);
    }
    void flag(const bool& value) { number(static_cast<std::uint8_t>(value)); }
    template <class E> void choice(const E& value, E) { number(static_cast<std::uint8_t>(value)); }
    void text(const std::string& value) {
        number(static_cast<std::uint32_t>(value.size()));
        out_ += value;
    }
    void span(const Span& value) {
        number(value.begin);
        number(value.end);
    }
    template <class T, class Each> void list(const std::vector<T>& values, Each each) {
        number(static_cast<std::uint32_t>(values.size()));
        for (const T& value : values) each(*this, value);
    }
    std::string take() { return std::move(out_); }

  private:
    std::string out_;
};

/// Reads the same fields back. Any value out of range sets `failed`, and everything after it reads as zero.
class Reader {
  public:
    explicit Reader(std::string_view bytes) : in_(bytes) {}

    template <class T> void number(T& value) {
        if (in_.size() < sizeof value) return fail();
        std::memcpy(&value, in_.data(), sizeof value);
        in_.remove_prefix(sizeof value);
        if constexpr (std::is_floating_point_v<T>) {
            if (!std::isfinite(value)) fail();
        }
    }
    void flag(bool& value) {
        std::uint8_t byte = 0;
        number(byte);
        if (byte > 1) fail();
        value = byte == 1;
    }
    template <class E> void choice(E& value, E last) {
        std::uint8_t byte = 0;
        number(byte);
        if (byte > static_cast<std::uint8_t>(last)) return fail();
        value = static_cast<E>(byte);
    }
    void text(std::string& value) {
        std::uint32_t size = 0;
        number(size);
        if (size > in_.size() || !is_valid_utf8(in_.substr(0, size))) return fail();
        value.assign(in_.substr(0, size));
        in_.remove_prefix(size);
    }
    void span(Span& value) {
        number(value.begin);
        number(value.end);
        if (value.begin > value.end) fail();
    }
    template <class T, class Each> void list(std::vector<T>& values, Each each) {
        std::uint32_t count = 0;
        number(count);
        // Every element takes more than four bytes, so a longer count is a lie that must not be allocated
        // for.
        if (count > in_.size() / 4) return fail();
        values.reserve(count);
        for (std::uint32_t i = 0; i < count && !failed_; ++i) each(*this, values.emplace_back());
    }
    [[nodiscard]] bool finished() const { return !failed_ && in_.empty(); }

  private:
    void fail() {
        failed_ = true;
        in_ = {};
    }
    std::string_view in_;
    bool failed_ = false;
};

// One list of the fields serves both directions, so that they cannot disagree.
template <class Archive, class Value> void fields_of_document(Archive& archive, Value& document) {
    archive.choice(document.media_type, MediaType::pdf);
    archive.text(document.text);
    archive.text(document.row_order_text);
    archive.list(document.lines, [](Archive& a, auto& line) {
        a.span(line.span);
        a.number(line.page);
        a.number(line.block);
        a.number(line.heading_level);
        a.flag(line.bold);
        a.flag(line.italic);
        a.flag(line.list_item);
        a.choice(line.region, Region::footnote);
        a.number(line.font_size);
        a.number(line.left);
        a.number(line.top);
        a.number(line.right);
        a.number(line.bottom);
    });
    archive.list(document.links, [](Archive& a, auto& link) {
        a.span(link.span);
        a.text(link.target);
    });
    archive.list(document.hidden, [](Archive& a, auto& hidden) {
        a.text(hidden.text);
        a.text(hidden.reason);
        a.number(hidden.page);
    });
    archive.list(document.fields, [](Archive& a, auto& field) {
        a.text(field.path);
        a.span(field.span);
    });
    archive.list(document.attached, [](Archive& a, auto& field) {
        a.text(field.path);
        a.span(field.span);
        a.text(field.value);
    });
    archive.list(document.features, [](Archive& a, auto& feature) {
        a.choice(feature.kind, FeatureKind::attachment);
        a.number(feature.page);
        a.number(feature.count);
        a.number(feature.share);
        a.text(feature.sample);
    });
    archive.number(document.pages);
    archive.text(document.meta_title);
    archive.text(document.meta_author);
    archive.text(document.modified);
    archive.list(document.warnings, [](Archive& a, auto& warning) {
        a.text(warning.code);
        a.text(warning.message);
        a.span(warning.span);
    });
}

template <class Archive, class Value> void fields_of_error(Archive& archive, Value& error) {
    archive.text(error.code);
    archive.text(error.message);
    archive.text(error.where);
    archive.text(error.next);
}

bool starts_character(std::string_view text, std::uint32_t offset) {
    return offset == text.size() || (offset < text.size() && (text[offset] & 0xC0) != 0x80);
}

bool fits(Span span, std::string_view text) {
    return span.end <= text.size() && starts_character(text, span.begin) && starts_character(text, span.end);
}

bool is_code(std::string_view code) {
    return !code.empty() && code.size() <= 40 &&
           code.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

bool is_sound(const Document& document) {
    std::uint32_t end = 0;
    for (const Line& line : document.lines) {
        if (!fits(line.span, document.text) || line.span.begin < end || line.page == 0 ||
            line.heading_level > 6)
            return false;
        end = line.span.end;
    }
    for (const Link& link : document.links)
        if (!fits(link.span, document.text)) return false;
    for (const std::vector<Field>* fields : {&document.fields, &document.attached})
        for (const Field& field : *fields)
            if (!fits(field.span, document.text)) return false;
    for (const Warning& warning : document.warnings)
        if (!fits(warning.span, document.text) || !is_code(warning.code)) return false;
    for (const HiddenText& hidden : document.hidden)
        if (!is_code(hidden.reason)) return false;
    for (const Feature& feature : document.features)
        if (feature.page == 0 || !(feature.share >= 0 && feature.share <= 1) ||
            feature.sample.size() > feature_sample_bytes)
            return false;
    return document.pages > 0;
}

bool is_sound(const Error& error) {
    return is_code(error.code) &&
           error.message.size() + error.where.size() + error.next.size() <= error_text_limit * 3;
}

Error bad_frame(const char* what) {
    return {"bad-frame", std::string("the reader's answer is damaged (") + what + ")", "",
            "run it again; if it happens again, please report it with the file"};
}

} // namespace

std::string encode_frame(const Result<Document>& outcome) {
    Writer writer;
    if (outcome)
        fields_of_document(writer, *outcome);
    else
        fields_of_error(writer, outcome.error());
    const std::string payload = writer.take();
    Writer header;
    header.number(static_cast<std::uint32_t>(payload.size()));
    header.number(checksum(payload));
    header.number(outcome ? kind_document : kind_error);
    return std::string(magic) + header.take() + payload;
}

Result<std::size_t> frame_payload_size(std::string_view header, std::size_t limit) {
    if (header.size() < frame_header_bytes || header.substr(0, magic.size()) != magic)
        return bad_frame("no header");
    std::uint32_t size = 0;
    std::memcpy(&size, header.data() + magic.size(), sizeof size);
    if (size > limit) return bad_frame("longer than allowed");
    return std::size_t{size};
}

Result<Result<Document>> decode_frame(std::string_view frame) {
    const Result<std::size_t> size = frame_payload_size(frame, frame.size());
    if (!size) return size.error();
    const std::string_view payload = frame.substr(frame_header_bytes);
    if (payload.size() != *size) return bad_frame("cut short");
    std::uint32_t sum = 0;
    std::uint32_t kind = 0;
    std::memcpy(&sum, frame.data() + magic.size() + 4, sizeof sum);
    std::memcpy(&kind, frame.data() + magic.size() + 8, sizeof kind);
    if (sum != checksum(payload)) return bad_frame("checksum");
    Reader reader(payload);
    if (kind == kind_document) {
        Document document;
        fields_of_document(reader, document);
        if (!reader.finished() || !is_sound(document)) return bad_frame("impossible value");
        return Result<Document>(std::move(document));
    }
    if (kind != kind_error) return bad_frame("unknown kind");
    Error error;
    fields_of_error(reader, error);
    if (!reader.finished() || !is_sound(error)) return bad_frame("impossible value");
    return Result<Document>(std::move(error));
}

} // namespace analyzer
