// Tells a person how far a batch is: on a terminal one line that is rewritten, elsewhere a line a minute, or
// nothing at all. In: states, as they come. Out: lines on the error stream: "1,204 of 20,000 résumés, 85 a
// second, 3:41 left, 12 not readable".
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "batch/run_batch.hpp"

#include <iosfwd>

namespace analyzer {

class BatchProgress {
  public:
    enum class Style : std::uint8_t { quiet, lines, one_line };
    BatchProgress(std::ostream& err, Style style, const Lexicon& lexicon);
    void show(const BatchState& state);
    void end(); ///< clears the line

  private:
    std::ostream& err_;
    Style style_;
    const Lexicon& lexicon_;
    std::chrono::milliseconds shown_at_{0};
    std::size_t width_ = 0;
};

/// 20000 as "20,000".
std::string with_commas(std::size_t number);
/// What a finished or interrupted run has to say, a sentence a line. `earlier_day`: kept from an earlier run,
/// or empty.
std::string batch_summary(const BatchState& state, std::size_t postings, const std::string& folder,
                          const std::string& earlier_day, const Lexicon& lexicon);

} // namespace analyzer
