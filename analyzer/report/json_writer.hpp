// Writes JSON: the one place that does. Valid UTF-8 always (bad bytes become U+FFFD), finite numbers only, in their shortest
// form. Calls follow the document's order; a value inside an object needs its key first.
// Example:  JsonWriter json(JsonWriter::Style::pretty); json.begin_object().key("a").number(1).end_object(); json.take();
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace analyzer {

class Redactor;

class JsonWriter {
  public:
    enum class Style : std::uint8_t { pretty, one_line };

    explicit JsonWriter(Style style);
    ~JsonWriter();
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;

    /// Every string from now on goes through it; it must outlive the writer.
    JsonWriter& redact_with(const Redactor& redactor);

    JsonWriter& begin_object();
    JsonWriter& end_object();
    JsonWriter& begin_array();
    JsonWriter& end_array();
    JsonWriter& key(std::string_view name);
    JsonWriter& string(std::string_view value);
    JsonWriter& number(double value); ///< null if not finite
    JsonWriter& integer(std::int64_t value);
    JsonWriter& boolean(bool value);
    JsonWriter& null();
    JsonWriter& string_or_null(std::string_view value); ///< empty: null

    /// The document, with a line end. The writer is spent.
    std::string take();

  private:
    struct Sink;
    std::unique_ptr<Sink> sink_;
};

} // namespace analyzer
