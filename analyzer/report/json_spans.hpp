// Writes spans as the contract has them: half-open code point offsets and the quote.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/json_writer.hpp"
#include "text/code_points.hpp"
#include "text/span.hpp"

namespace analyzer {

/// A text and its counter, for the writers of one document.
class SpanWriter {
  public:
    explicit SpanWriter(std::string_view text) : text_(text), points_(text) {}

    /// "start", "end" and "quote" of the object being written.
    void members(JsonWriter& json, Span span) const {
        json.key("start").integer(points_.before(span.begin)).key("end").integer(points_.before(span.end));
        json.key("quote").string(span.of(text_));
    }
    void object(JsonWriter& json, Span span) const {
        json.begin_object();
        members(json, span);
        json.end_object();
    }
    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] std::uint32_t offset(std::uint32_t byte) const { return points_.before(byte); }

  private:
    std::string_view text_;
    CodePoints points_;
};

} // namespace analyzer
