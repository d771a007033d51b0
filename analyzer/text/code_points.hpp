// Counts code points: byte offsets inside, code point offsets outside (the contract's spans). Built once a text.
// In: valid UTF-8. Out: the number of code points before a byte offset. Example: CodePoints("né").before(3) == 2.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace analyzer {

class CodePoints {
  public:
    explicit CodePoints(std::string_view text); ///< keeps the view: the text must outlive it
    [[nodiscard]] std::uint32_t before(std::uint32_t byte_offset) const;

  private:
    std::string_view text_;
    std::vector<std::uint32_t> every_; ///< code points before each multiple of the stride
};

} // namespace analyzer
