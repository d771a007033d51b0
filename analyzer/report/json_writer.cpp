// SPDX-License-Identifier: Apache-2.0
#include "report/json_writer.hpp"

#include "redact/redactor.hpp"
#include "text/utf8.hpp"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <charconv>
#include <cmath>
#include <variant>

namespace analyzer {

namespace {

using Buffer = rapidjson::StringBuffer;
using Pretty = rapidjson::PrettyWriter<Buffer>;
using OneLine = rapidjson::Writer<Buffer>;

} // namespace

struct JsonWriter::Sink {
    Buffer buffer;
    std::variant<std::monostate, Pretty, OneLine> writer;
    const Redactor* redactor = nullptr;

    template <class Call> void write(Call call) {
        if (auto* pretty = std::get_if<Pretty>(&writer)) call(*pretty);
        if (auto* line = std::get_if<OneLine>(&writer)) call(*line);
    }
};

JsonWriter::JsonWriter(Style style) : sink_(std::make_unique<Sink>()) {
    if (style == Style::pretty) {
        sink_->writer.emplace<Pretty>(sink_->buffer).SetIndent(' ', 2);
    } else {
        sink_->writer.emplace<OneLine>(sink_->buffer);
    }
}

JsonWriter::~JsonWriter() = default;

JsonWriter& JsonWriter::redact_with(const Redactor& redactor) {
    sink_->redactor = redactor.empty() ? nullptr : &redactor;
    return *this;
}

JsonWriter& JsonWriter::begin_object() {
    sink_->write([](auto& w) { w.StartObject(); });
    return *this;
}

JsonWriter& JsonWriter::end_object() {
    sink_->write([](auto& w) { w.EndObject(); });
    return *this;
}

JsonWriter& JsonWriter::begin_array() {
    sink_->write([](auto& w) { w.StartArray(); });
    return *this;
}

JsonWriter& JsonWriter::end_array() {
    sink_->write([](auto& w) { w.EndArray(); });
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    sink_->write([&](auto& w) { w.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); });
    return *this;
}

JsonWriter& JsonWriter::string(std::string_view value) {
    std::string mended;
    if (!is_valid_utf8(value)) {
        mended = repair_utf8(value);
        value = mended;
    }
    std::string redacted;
    if (sink_->redactor != nullptr) {
        redacted = sink_->redactor->apply(value);
        value = redacted;
    }
    // RapidJSON takes a null pointer for no string at all.
    const char* data = value.empty() ? "" : value.data();
    sink_->write([&](auto& w) { w.String(data, static_cast<rapidjson::SizeType>(value.size())); });
    return *this;
}

JsonWriter& JsonWriter::number(double value) {
    if (!std::isfinite(value)) return null();
    char digits[64];
    const auto end = std::to_chars(digits, digits + sizeof digits, value == 0 ? 0.0 : value);
    const auto size = static_cast<std::size_t>(end.ptr - digits);
    sink_->write([&](auto& w) { w.RawValue(digits, size, rapidjson::kNumberType); });
    return *this;
}

JsonWriter& JsonWriter::integer(std::int64_t value) {
    sink_->write([&](auto& w) { w.Int64(value); });
    return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
    sink_->write([&](auto& w) { w.Bool(value); });
    return *this;
}

JsonWriter& JsonWriter::null() {
    sink_->write([](auto& w) { w.Null(); });
    return *this;
}

JsonWriter& JsonWriter::string_or_null(std::string_view value) {
    return value.empty() ? null() : string(value);
}

std::string JsonWriter::take() {
    std::string out(sink_->buffer.GetString(), sink_->buffer.GetSize());
    out += '\n';
    return out;
}

} // namespace analyzer
