// Reads a file of any size line by line in constant memory, and says where each line stands.
// In: an open file, from its beginning. Out: each line without its end, its first byte's place, and whether
// it is ended at all: the last line of a file whose writer was killed is not. A line over `longest` bytes
// comes as its beginning alone.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace analyzer {

struct FileLine {
    std::string_view text; ///< until the next call
    std::uint64_t begin = 0;
    std::uint64_t bytes = 0; ///< without the line end; more than `text` holds if the line is over the limit
    bool ended = true;
};

class LineReader {
  public:
    explicit LineReader(int descriptor, std::size_t longest) : descriptor_(descriptor), longest_(longest) {}
    /// False at the end, or when reading fails (failed() then says so).
    bool next(FileLine& line);
    [[nodiscard]] bool failed() const { return failed_; }

  private:
    bool fill();

    int descriptor_;
    std::size_t longest_;
    std::string block_;
    std::size_t at_ = 0; ///< in block_
    std::uint64_t block_begin_ = 0;
    std::string line_;
    bool failed_ = false;
};

} // namespace analyzer
