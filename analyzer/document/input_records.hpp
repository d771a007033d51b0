// Reads an NDJSON stream of inputs, a line at a time: {"id","text"} or {"id","path"}, the id a string or a whole
// number. A bad line is a record with `refused` set (bad-line, too-large), its id kept where that much could be read;
// the next line is read as if nothing had been. Blank lines are skipped but counted. Memory: one line, of
// `line_bytes` at most. Example: InputRecords records(std::cin, "standard input"); while (const auto record =
// records.next()) ...
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.hpp"

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <variant>

namespace analyzer {

/// As it came: nothing readable, a whole number or a string.
using RecordId = std::variant<std::monostate, std::int64_t, std::string>;

struct InputRecord {
    RecordId id;
    std::optional<std::string> text; ///< else `path`
    std::string path;
    std::optional<Error> refused;

    /// What names the input in a report: its path, or else its id.
    [[nodiscard]] std::string name() const;
};

class InputRecords {
  public:
    /// Twice the largest document: JSON escapes make a text longer.
    static constexpr std::size_t default_line_bytes = 40'000'000;

    InputRecords(std::istream& in, std::string name, std::size_t line_bytes = default_line_bytes);

    /// Nothing at the end of the stream.
    std::optional<InputRecord> next();

  private:
    enum class Line { whole, too_long, none };
    Line read_line();

    std::istream& in_;
    std::string name_;
    std::size_t line_bytes_;
    std::size_t number_ = 0;
    std::string line_;
};

} // namespace analyzer
