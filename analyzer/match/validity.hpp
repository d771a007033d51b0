// Until when a paper is valid, as its own line says: "Manual handling, valid to October 2025". In: the résumé and the as-of month.
// Out: the token ranges of lines whose validity is over. Cue words stand in the list evidence/valid-until; dates are read as
// elsewhere in a résumé, and one without a month ends with its year.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "match/match_requirements.hpp"
#include "token/token_range.hpp"

#include <vector>

namespace analyzer {

class Validity {
  public:
    Validity(const ReadResume& resume, YearMonth as_of);

    /// Does what follows the place in its line, up to the next thing named, say that it has run out?
    [[nodiscard]] bool is_over(TokenRange place) const;

  private:
    const ReadResume& resume_;
    std::vector<std::uint32_t> over_; ///< tokens where such a cue with a past date begins
};

} // namespace analyzer
