// SPDX-License-Identifier: Apache-2.0
#include "batch/read_lines.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace analyzer {

bool LineReader::fill() {
    block_begin_ += block_.size();
    at_ = 0;
    block_.resize(1 << 20);
    ssize_t got = 0;
    do {
        got = pread(descriptor_, block_.data(), block_.size(), static_cast<off_t>(block_begin_));
    } while (got < 0 && errno == EINTR);
    failed_ = failed_ || got < 0;
    block_.resize(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    return !block_.empty();
}

bool LineReader::next(FileLine& line) {
    if (at_ == block_.size() && !fill()) return false;
    line.begin = block_begin_ + at_;
    line.bytes = 0;
    line_.clear();
    for (;;) {
        const std::size_t end = block_.find('\n', at_);
        const std::size_t stop = std::min(end, block_.size());
        line_.append(block_, at_, std::min(stop - at_, longest_ - std::min(longest_, line_.size())));
        line.bytes += stop - at_;
        line.ended = end != std::string::npos;
        at_ = line.ended ? end + 1 : stop;
        if (line.ended || !fill()) break;
    }
    line.text = line_;
    return !failed_;
}

} // namespace analyzer
