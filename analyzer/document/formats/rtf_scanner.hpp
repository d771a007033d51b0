// Splits RTF into tokens: braces, control words and symbols, hex bytes, runs of literal text. In: the bytes of the
// file. Out: one token a call. Numbers are clamped to 32 bits, names of over 32 letters come out empty, `skip` never
// goes back nor past the end. Never fails: at the end of the bytes it answers `end` for ever.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace analyzer {

struct RtfToken {
    enum class Kind : std::uint8_t { open, close, word, symbol, byte, text, end };

    Kind kind = Kind::end;
    std::string_view text;  ///< name of a word, character of a symbol, literal bytes
    std::int32_t value = 0; ///< a word's number; a hex byte
    bool has_value = false;
};

class RtfScanner {
  public:
    explicit RtfScanner(std::string_view bytes) : bytes_(bytes) {}
    RtfToken next();
    void skip(std::int64_t count); ///< raw bytes, for \bin

  private:
    RtfToken control();
    std::string_view bytes_;
    std::size_t at_ = 0;
};

} // namespace analyzer
